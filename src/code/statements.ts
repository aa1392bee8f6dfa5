import type { TaskDecision } from '../model/decision.ts';
import type { Log, ShiftEvent } from '../model/event.ts';
import type { Kitchen, Task } from '../model/kitchen.ts';
import { atItsEnd, type Decided, decidedIn } from './decided.ts';
import { groupAt } from './groups.ts';
import type { Deed, Statement } from './statement.ts';

/**
 * What the decisions of a shift mean as a program, in their order.
 * @param log all that happened, of a whole shift or of its first decisions, each with all that came of it
 * @param together whether awaits that belong together become one, and waits in a row too; else each decision stands for
 *   itself, but for a wait with what it was for
 */
export function statementsOf(kitchen: Kitchen, log: Log, together: boolean): readonly Statement[] {
  const decided = decidedIn(log);
  const statements: Statement[] = [];
  for (let at = 0; at < decided.length; ) {
    const statement =
      (together ? groupFrom(decided, at) : null) ?? waitFrom(decided, at, together) ?? alone(kitchen, decided[at]);
    statements.push(statement);
    at += statement.decisions.length;
  }
  return statements;
}

function groupFrom(decided: readonly Decided[], at: number): Statement | null {
  const group = groupAt(decided, at);
  if (group === null) return null;
  const { how, collects, length } = group;
  const taken = decided.slice(at, at + length);
  return {
    deed: { kind: 'collect', tasks: collects.map(({ decision }) => (decision as TaskDecision).task), how },
    minute: collects.at(-1)?.minute ?? 0,
    waits: taken.some(({ decision }) => decision.verb === 'wait'),
    decisions: taken.map(({ position }) => position),
  };
}

/** Waits from a place of the plan on, with the collect or the handling that they lead to. */
function waitFrom(decided: readonly Decided[], at: number, together: boolean): Statement | null {
  let end = at;
  while (decided[end]?.decision.verb === 'wait' && (together || end === at)) end += 1;
  const [last, next] = [decided[end - 1], decided[end]];
  if (end === at || last === undefined) return null;
  const fetching = next === undefined ? null : fetchedAfter(last, next);
  const taken = decided.slice(at, fetching === null ? end : end + 1);
  const deed = fetching ?? waitDeed(last);
  return { deed, minute: last.until, waits: true, decisions: taken.map(({ position }) => position) };
}

function fetchedAfter(wait: Decided, { decision }: Decided): Deed | null {
  if (decision.verb !== 'collect' && decision.verb !== 'handle') return null;
  const { verb, task } = decision;
  const ring = verb === 'collect' ? 'dinged' : 'buzzed';
  if (!atItsEnd(wait).some((event) => event.type === ring && event.task === task)) return null;
  return verb === 'collect' ? { kind: 'collect', tasks: [task], how: 'ready' } : { kind: 'handle', task };
}

const RINGS = { dinged: 'ding', buzzed: 'buzz', burnt: 'burn' } as const;

function waitDeed(wait: Decided): Deed {
  const { until: minute, decision } = wait;
  const happening = atItsEnd(wait);
  const isUntil = decision.verb === 'wait' && decision.until === minute;
  for (const type of ['dinged', 'buzzed', 'burnt'] as const) {
    const found = happening.find((event) => event.type === type);
    if (found?.type === type && !isUntil) return { kind: RINGS[type], task: found.task };
  }
  const isReason = (event: ShiftEvent): boolean =>
    event.type === 'arrived' || event.type === 'ended' || (event.type === 'lost' && event.why === 'patience');
  return { kind: 'until', minute, why: happening.find(isReason) ?? null };
}

function alone(kitchen: Kitchen, one: Decided | undefined): Statement {
  if (one === undefined || one.decision.verb === 'wait') throw new Error('a wait is no decision about a task');
  const statement = { minute: one.minute, waits: false, decisions: [one.position] };
  return { ...statement, deed: deedOf(kitchen, one, one.decision) };
}

function deedOf(kitchen: Kitchen, { events, attempt }: Decided, { verb, task: index }: TaskDecision): Deed {
  const { fails, minutes, order, uses } = kitchen.tasks[index] as Task;
  if (events.some((event) => event.type === 'lost' && event.why === 'stock'))
    return { kind: 'lost', order, item: uses };
  const loading = events.find((event) => event.type === 'loading');
  const buzzes = attempt <= fails && minutes !== Number.POSITIVE_INFINITY;
  switch (verb) {
    case 'start':
    case 'stare': {
      if (loading?.type !== 'loading') return { kind: 'stare', task: index, dings: !buzzes };
      const stared = verb === 'stare';
      if (stared && !buzzes) return { kind: 'block', task: index, station: loading.station };
      return { kind: 'start', task: index, station: loading.station, buzzes, stared };
    }
    case 'collect':
      return { kind: 'collect', tasks: [index], how: 'ready' };
    default:
      return { kind: verb, task: index };
  }
}
