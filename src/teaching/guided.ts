import { decide, nextHappening, refusalOf, type Shift } from '../kitchen/index.ts';
import type { Decision, TaskDecision, Verb } from '../model/decision.ts';
import { makesSense } from '../scoring/spare-time.ts';
import { type Deed, deedsAfter } from './deeds.ts';
import type { Hopeless } from './hopeless.ts';

/*
 * Whether a goal value can still be reached, asked of somebody who knows a plan that reaches it (limited discrepancy
 * search, Harvey & Ginsberg 1995): at every decision they do what the plan did next, then once something else, then
 * twice. A yes is certain, it was played; a no means that the effort was spent. It needs nothing of the solver.
 */

export interface Manner {
  /** Waits although something sensible could be done. */
  readonly mayHoldBack: boolean;
  /** Does nothing before the minute at which the plan did it. */
  readonly timed: boolean;
}

export const DILIGENT: readonly Manner[] = [{ mayHoldBack: false, timed: false }];
export const ANY_MANNER: readonly Manner[] = [
  { mayHoldBack: true, timed: false },
  { mayHoldBack: true, timed: true },
  ...DILIGENT,
];

/** Where somebody takes over: the shift, and what is left of the plan that they know. */
export interface Takeover {
  readonly shift: Shift;
  readonly deeds: readonly Deed[];
}

export interface Wish {
  /** The goal value to be reached, in minutes or coins. */
  readonly target: number;
  readonly isHopeless: Hopeless;
  readonly manners: readonly Manner[];
  /** Decisions to be tried before a no. */
  readonly effort: number;
}

const MOST_DISCREPANCIES = 3;

export function canReach(from: Takeover, { target, isHopeless, manners, effort }: Wish): boolean {
  let left = effort;
  const explore = ({ shift, deeds }: Takeover, discrepancies: number, manner: Manner): boolean => {
    if (shift.mode !== 'running') return hasPassed(shift) && !isHopeless(shift, target);
    if (left <= 0 || isHopeless(shift, target)) return false;
    const options = optionsAt({ shift, deeds }, manner);
    return options.slice(0, discrepancies === 0 ? 1 : options.length).some((option, nth) => {
      left -= 1;
      const step = decide(shift, option);
      const next = step.ok ? { shift: step.value.shift, deeds: deedsAfter(deeds, option) } : null;
      return next !== null && explore(next, discrepancies - Math.min(nth, 1), manner);
    });
  };
  for (let discrepancies = 0; discrepancies <= MOST_DISCREPANCIES; discrepancies += 1)
    for (const manner of manners) if (explore(from, discrepancies, manner)) return true;
  return false;
}

/** How it ended; whether orders were lost is the business of the target. */
const hasPassed = ({ mode, orders }: Shift): boolean =>
  (mode === 'over' || mode === 'closed') && orders.some((order) => order.mode === 'served');

const WAIT: Decision = { verb: 'wait', until: null };

/** What may be decided, the most promising first. */
function optionsAt({ shift, deeds }: Takeover, { mayHoldBack, timed }: Manner): readonly Decision[] {
  const acts = actsAt(shift, deeds);
  if (!mayHoldBack && acts.some((act) => isSensible(shift, act))) return acts;
  const [next] = deeds;
  const isEarly = timed && next !== undefined && next.minute > shift.minute;
  if (!isEarly && next !== undefined && isLegal(shift, next)) return [...acts, WAIT];
  if (next?.verb === 'collect' && (mayHoldBack || dingsNext(shift, next.task))) {
    // It collects before guests leave, and before closing.
    const stare: Decision = { verb: 'stare', task: next.task };
    if (isLegal(shift, stare)) return [stare, ...acts, WAIT];
  }
  return [isEarly ? { verb: 'wait', until: next.minute } : WAIT, ...acts];
}

/** Whether nothing comes before it that could be answered. */
const dingsNext = (shift: Shift, task: number): boolean => shift.tasks[task]?.due === nextHappening(shift);

/** In the order in which the house would. A stare is no act: the hands are idle. */
const ACTS: readonly Verb[] = ['handle', 'collect', 'start', 'do', 'clear'];

/** Everything that is legal but idling: the deeds of the plan in its order, then the rest. */
function actsAt(shift: Shift, deeds: readonly Deed[]): readonly TaskDecision[] {
  const planned = deeds.filter((deed) => isLegal(shift, deed)).map(({ verb, task }) => ({ verb, task }));
  const others = ACTS.flatMap((verb) =>
    shift.kitchen.tasks
      .map(({ index }): TaskDecision => ({ verb, task: index }))
      .filter((act) => isLegal(shift, act) && !planned.some((one) => one.verb === verb && one.task === act.task)),
  );
  return [...planned, ...others];
}

const isLegal = (shift: Shift, decision: Decision): boolean => refusalOf(shift, decision) === null;

/** Whether somebody who never holds back would do it: they answer the rail, and start and do what makes sense. */
function isSensible(shift: Shift, { verb, task: index }: TaskDecision): boolean {
  if (verb === 'collect' || verb === 'handle') return true;
  const task = shift.kitchen.tasks[index];
  return verb !== 'clear' && task !== undefined && makesSense(shift, task);
}
