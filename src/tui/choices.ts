import { type Choice, decisions, type Refused, type Shift } from '../kitchen/index.ts';
import type { Decision, TaskDecision, Verb } from '../model/decision.ts';
import type { Task } from '../model/kitchen.ts';
import { comingText } from '../words/coming.ts';
import { taskLabel } from '../words/events.ts';
import { MESSAGES } from '../words/messages.ts';
import { clockTime, shortReason } from '../words/refusals.ts';

/** A line of "What now?": a task with what can be done about it, or why nothing can. */
export interface Option {
  /** Stays the same from turn to turn for the same task and verb. */
  readonly id: string;
  /** The text without its order: like tasks of different orders have the same. */
  readonly kind: string;
  readonly text: string;
  /** What its number does; `null` where only staring is possible, or nothing. */
  readonly act: Choice | null;
  /** What `s` and its number does. */
  readonly stare: Choice | null;
  /** Why it is not possible; `null` where it is. */
  readonly reason: string | null;
  /** The minute at which it rings if it is started now, `Infinity` for never; `null` where nothing is started. */
  readonly rings: number | null;
  /** How many like tasks of like orders stand behind this line. */
  readonly tables: number;
}

/** Numbers go from 1 to 9: with more options than that, like ones are folded into one. */
export const MOST_NUMBERS = 9;

export const isPossible = ({ act, stare }: Pick<Option, 'act' | 'stare'>): boolean => act !== null || stare !== null;

/**
 * What can be decided about the open orders' tasks now, and what cannot with its reason: first what a number does, then
 * what can only be stared at, then what is not possible; each by order number, then in the dish's order, never by merit.
 * So a number stays where it is while stations fill. `wait` is not among them.
 */
export function optionsOf(shift: Shift): readonly Option[] {
  const { legal, refused } = decisions(shift);
  const options = shift.kitchen.tasks.flatMap((task) =>
    optionsOfTask(
      shift,
      task,
      legal.filter(({ decision }) => isAbout(decision, task)),
      refused.filter(({ decision }) => isAbout(decision, task)),
    ),
  );
  const alike = fold(options, (option) => `${option.kind} ${costs(option)} ${twinKey(shift, option.task)}`);
  const isShort = alike.filter(isPossible).length <= MOST_NUMBERS;
  const folded = isShort ? alike : fold(options, (option) => `${option.kind} ${costs(option)}`);
  return folded.map(tell(shift)).sort((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ act, stare }: Option): number => (act !== null ? 0 : stare !== null ? 1 : 2);

type TaskVerb = TaskDecision['verb'];

interface Draft extends Omit<Option, 'text'> {
  readonly task: Task;
  readonly verb: TaskVerb;
}

/** `start toast`, `stare at toast`, `start wash by a helper`: a decision, its task called by `name`. */
export function optionText(verb: TaskVerb, task: Task, name: string): string {
  const text = `${MESSAGES.menu.verbs[verb]} ${name}`;
  return verb === 'start' && task.delegable ? MESSAGES.menu.byHelper(text) : text;
}

const isAbout = (decision: Decision, task: Task): boolean => decision.verb !== 'wait' && decision.task === task.index;

function optionsOfTask(
  shift: Shift,
  task: Task,
  legal: readonly Choice[],
  refused: readonly Refused[],
): readonly Draft[] {
  const find = (verb: Verb): Choice | null => legal.find(({ decision }) => decision.verb === verb) ?? null;
  const stare = find('stare');
  const option = (verb: TaskVerb, act: Choice | null, eye: Choice | null): Draft => ({
    id: `${verb} ${task.index}`,
    kind: optionText(verb, task, task.name),
    act,
    stare: eye,
    reason: null,
    rings: verb === 'start' && act !== null ? shift.minute + (act.minutes ?? 0) + task.minutes : null,
    tables: 1,
    task,
    verb,
  });
  const acts = (['do', 'start', 'collect', 'handle', 'clear'] as const).flatMap((verb) => {
    const act = find(verb);
    return act === null ? [] : [option(verb, act, verb === 'start' ? stare : null)];
  });
  if (acts.length > 0) return acts;
  if (stare !== null) return [option('stare', null, stare)];
  const verb = task.kind === 'station' ? 'start' : 'do';
  const why = refused.find(({ decision }) => decision.verb === verb)?.refusal;
  const isTodo = shift.tasks[task.index]?.mode === 'todo' && shift.orders[task.order]?.mode === 'open';
  if (!isTodo || why === undefined || why.rule === 'not-needed') return [];
  return [{ ...option(verb, null, null), reason: shortReason(shift, why) }];
}

const costs = ({ act, stare, reason }: Draft): string => `${act?.minutes}/${stare?.minutes}/${reason}`;

/** Two tasks with the same key are interchangeable: their orders are the same in all that is still to come. */
function twinKey(shift: Shift, { order: index }: Task): string {
  const order = shift.kitchen.orders[index];
  const state = shift.orders[index];
  const tasks = (order?.tasks ?? []).map((task) => {
    const { mode, attempts = 0, due, since } = shift.tasks[task] ?? {};
    return mode === 'cooking' ? [mode, attempts, due] : mode === 'ready' || mode === 'failed' ? [mode, since] : mode;
  });
  return JSON.stringify([order?.dish, order?.at, order?.patience, state?.keeps, state?.noted, tasks]);
}

function fold(options: readonly Draft[], keyOf: (option: Draft) => string): readonly Draft[] {
  const folded = new Map<string, Draft>();
  for (const option of options) {
    const key = keyOf(option);
    const first = folded.get(key);
    folded.set(key, first === undefined ? option : { ...first, tables: first.tables + 1 });
  }
  return [...folded.values()];
}

/** Names the order that the line is about; behind a folded line others of its kind wait. */
const tell =
  (shift: Shift) =>
  ({ task, verb, ...option }: Draft): Option => {
    const text = optionText(verb, task, taskLabel(shift.kitchen, task.index));
    const folded = verb === 'stare' ? MESSAGES.menu.alike : MESSAGES.menu.othersWait;
    return { ...option, text: option.tables > 1 ? folded(text, option.tables) : text };
  };

/** What `w` does: wait until something happens, what that is and when; `null` where nothing will ever happen. */
export function waitOf(
  shift: Shift,
): { readonly decision: Decision; readonly until: string; readonly what: string } | null {
  const wait = decisions(shift).legal.find(({ decision }) => decision.verb === 'wait');
  if (wait === undefined) return null;
  return {
    decision: wait.decision,
    until: clockTime(shift.minute + (wait.minutes ?? 0)),
    what: comingText(shift),
  };
}

/** What a choice takes, for people: `8m`, or `for ever` for a stare at what never dings. */
export const costText = ({ minutes }: Choice): string =>
  minutes === null ? MESSAGES.menu.forEver : MESSAGES.minutes(minutes);
