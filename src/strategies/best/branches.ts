import { collectMinutes, nextHappening, refusalOf, type Shift } from '../../kitchen/index.ts';
import type { Decision, Verb } from '../../model/decision.ts';
import type { Task } from '../../model/kitchen.ts';
import { decided } from './decided.ts';

/** Some waiting, then one action of the brain; or waiting to the end of the shift. */
export interface Branch {
  readonly decisions: readonly Decision[];
  readonly shift: Shift;
}

/** What the search knows of a shift: whether its further branches need no look. Must not turn false again later on. */
export interface Limits {
  /** Told of every decision that is carried out. */
  readonly spend: () => void;
  readonly isHopeless: (shift: Shift) => boolean;
  /** Whether the task's branches would be the same as those of a like task of a like order. */
  readonly isMirrored: (task: Task) => boolean;
}

const WAIT: Decision = { verb: 'wait', until: null };
const NEVER = Number.POSITIVE_INFINITY;

/**
 * Every next action of the brain that a best plan may have to take, each as early as it can be taken. There may be
 * thousands: they are worked out one by one, when they are asked for.
 *
 * Why this is enough: take a best plan in which nothing is started in vain (to leave such a start out makes no plan
 * worse) and move each action to the earliest minute at which it is legal, keeping their
 * order. Nothing gets worse by it (work done, collected, handled or cleared earlier is at least as good), but for one
 * thing: what is started earlier dings earlier, so it may burn, or its buzz may become an alarm, before the brain is
 * back. Such starts, and only they, are also tried at every later minute. A stare is a start, waiting and collecting,
 * except that it collects in phase 3, before customers leave and before closing: it is tried where that tells.
 */
export function* branchesOf(shift: Shift, limits: Limits): Generator<Branch, void> {
  const taken = new Set<number>();
  const waits: Decision[] = [];
  let at = shift;
  while (true) {
    const next = nextHappening(at);
    for (const { action, sensitive } of actionsAt(at, limits, taken)) {
      yield branchOf(at, waits, action, limits);
      if (sensitive) yield* delayed(at, waits, action, next, limits);
    }
    if (next === NEVER) return;
    at = carryOut(at, WAIT, limits);
    waits.push(WAIT);
    if (at.mode !== 'running') {
      yield { decisions: waits, shift: at };
      return;
    }
    if (limits.isHopeless(at)) return;
  }
}

interface Action {
  readonly action: Decision;
  readonly sensitive: boolean;
}

function actionsAt(at: Shift, limits: Limits, taken: Set<number>): readonly Action[] {
  const actions: Action[] = [];
  for (const task of at.kitchen.tasks) {
    if (limits.isMirrored(task)) continue;
    for (const verb of verbsAt(at, task)) {
      const name = task.index * VERB_COUNT + VERB_NUMBER[verb];
      const sensitive = verb === 'start' && isSensitive(at, task);
      const action = { verb, task: task.index } as const;
      if ((taken.has(name) && !sensitive) || refusalOf(at, action) !== null) continue;
      taken.add(name);
      actions.push({ action, sensitive });
    }
  }
  return actions;
}

const VERB_NUMBER: Readonly<Record<Verb, number>> = { do: 0, start: 1, stare: 2, collect: 3, handle: 4, clear: 5 };
const VERB_COUNT = 6;

/** A start at every minute up to the next happening, as long as something can still be gained by waiting. */
function* delayed(
  at: Shift,
  waits: readonly Decision[],
  action: Decision,
  next: number,
  limits: Limits,
): Generator<Branch, void> {
  if (next > lastPin(at)) return;
  for (let until = at.minute + 1; until < next; until += 1) {
    const wait: Decision = { verb: 'wait', until };
    const later = carryOut(at, wait, limits);
    if (limits.isHopeless(later)) return;
    yield branchOf(later, [...waits, wait], action, limits);
  }
}

/**
 * The last minute of something that a delayed start could be timed against: a ding, a burn, an arrival or a departure.
 * What happens only because of later actions moves with them, and closing and alarms pin nothing.
 */
function lastPin(at: Shift): number {
  let last = 0;
  for (const index of at.onStations) {
    const state = at.tasks[index];
    if (state?.mode === 'cooking' && state.due !== NEVER) last = Math.max(last, state.due);
    const burnsAt = (state?.since ?? 0) + (at.kitchen.tasks[index]?.burns ?? NEVER);
    if (state?.mode === 'ready' && burnsAt !== NEVER) last = Math.max(last, burnsAt);
  }
  for (const { index, at: arrival, patience } of at.kitchen.orders) {
    const mode = at.orders[index]?.mode;
    if (mode === 'expected') last = Math.max(last, arrival);
    if (mode === 'open' && patience !== NEVER) last = Math.max(last, arrival + patience);
  }
  return last;
}

const branchOf = (at: Shift, before: readonly Decision[], action: Decision, limits: Limits): Branch => ({
  decisions: [...before, action],
  shift: carryOut(at, action, limits),
});

function carryOut(shift: Shift, decision: Decision, { spend }: Limits): Shift {
  spend();
  return decided(shift, decision);
}

/** A start that may be too early: its food burns, or its attempt buzzes. */
const isSensitive = (at: Shift, task: Task): boolean =>
  task.burns !== NEVER || (at.tasks[task.index]?.attempts ?? 0) < task.fails;

const NONE: readonly Verb[] = [];
const BY_HAND: readonly Verb[] = ['do'];
const BY_ANY_HAND: readonly Verb[] = ['do', 'start'];
const START: readonly Verb[] = ['start'];
const START_OR_STARE: readonly Verb[] = ['start', 'stare'];
const CLEAR: readonly Verb[] = ['clear'];
const STARE_OR_CLEAR: readonly Verb[] = ['stare', 'clear'];
const COLLECT_OR_CLEAR: readonly Verb[] = ['collect', 'clear'];
const HANDLE_OR_CLEAR: readonly Verb[] = ['handle', 'clear'];

/** The verbs worth asking about for a task in its present mode. */
function verbsAt(at: Shift, task: Task): readonly Verb[] {
  const mode = at.tasks[task.index]?.mode;
  if (mode === 'todo') {
    if (task.kind === 'hands-on') return task.delegable ? BY_ANY_HAND : BY_HAND;
    return task.minutes === 0 && stareTells(at, task, at.minute + task.start) ? START_OR_STARE : START;
  }
  if (mode === 'cooking') return stareTells(at, task, at.tasks[task.index]?.due ?? NEVER) ? STARE_OR_CLEAR : CLEAR;
  if (mode === 'ready') return COLLECT_OR_CLEAR;
  return mode === 'failed' ? HANDLE_OR_CLEAR : NONE;
}

/** Whether collecting in phase 3 of minute `due` comes just before something of phases 4 or 6 that it could forestall. */
function stareTells(at: Shift, task: Task, due: number): boolean {
  if (due === NEVER || collectMinutes(at, task.index) > 0) return false;
  const { kitchen } = at;
  if (kitchen.closes === due) return true;
  if (kitchen.orders.some((order) => at.orders[order.index]?.mode === 'open' && order.at + order.patience === due))
    return true;
  return at.onStations.some((index) => {
    const state = at.tasks[index];
    return state?.mode === 'failed' && state.since + kitchen.alarm === due;
  });
}
