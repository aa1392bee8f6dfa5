import { open } from '../kitchen/index.ts';
import type { Cooks } from '../model/best.ts';
import { goalValue, passes } from '../model/goal.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Goal } from '../model/spec.ts';
import { logOf, scoreOf } from '../scoring/index.ts';
import { lead } from '../scoring/score.ts';
import { type Deed, deedsOf } from './deeds.ts';
import { ANY_MANNER, canReach, DILIGENT, type Wish } from './guided.ts';
import { hopelessIn } from './hopeless.ts';
import { type Rule, rulesOf } from './rules.ts';
import { type WrongTurn, wrongTurnOf } from './wrong-turn.ts';

/** What a cook without foresight ruins. Numbers of foods, orders and lost updates. */
export interface Mishaps {
  readonly burnt: number;
  readonly lost: number;
  readonly lostUpdates: number;
  /** The shift fails the goal. */
  readonly fails: boolean;
}

/** What a kitchen can teach: what the cooks make of it, and where being clever pays. Values are minutes or coins. */
export interface Study {
  readonly goal: Goal;
  /** The best known value, and whether it is proven that none is better. */
  readonly best: number;
  readonly proven: boolean;
  /** By how much the best is better than the blocking cook; `null` where that one fails. */
  readonly saves: number | null;
  /** The same for the house: negative where it is worse; `null` where one of the two fails. */
  readonly houseLead: number | null;
  /** What the house earns of it (kitchen-rules §8): 0 is the baseline, 1 the best. */
  readonly houseGain: number;
  /** The greedy house reaches the best value: three stars need no thought. */
  readonly greedyIsBest: boolean;
  readonly mishaps: { readonly blocking: Mishaps; readonly house: Mishaps };
  /** Nobody reaches the best who never waits, or stares, while something sensible can be done (as far as was tried). */
  readonly holdingBackPays: boolean;
  /** Where the house leaves the way to the best (as far as was tried); `null` where it reaches it, and where the kitchen is too large to look. */
  readonly wrongTurn: WrongTurn | null;
  /** What the brain begins in the best shift: hands-on tasks, starts, collects, and the like. */
  readonly deeds: number;
  /** What there is in it beyond stations and hands. */
  readonly rules: readonly Rule[];
}

/**
 * Tasks looked at for one question, all of them at every decision that is tried: a tenth of a second or two, and some
 * thousand decisions in kitchens that people play.
 */
const EFFORT = 100_000;
/** In larger kitchens the effort would hardly suffice for a single shift. */
const MOST_TASKS = 200;

/** @returns `null` where no plan is known that passes the goal: there is nothing to be learned in such a kitchen. */
export function studyOf(kitchen: Kitchen, cooks: Cooks): Study | null {
  const { blocking, house, best } = cooks;
  if (best.run === null) return null;
  const { goal } = kitchen;
  const score = scoreOf(kitchen, house.outcome, cooks);
  const target = goalValue(goal, best.run.outcome);
  const greedyIsBest = score.stars === 3;
  const guide = deedsOf(logOf(kitchen, best.run.plan));
  const effort = EFFORT / kitchen.tasks.length;
  const wish: Wish = { target, isHopeless: hopelessIn(kitchen), manners: ANY_MANNER, effort };
  const isAsked = !greedyIsBest && kitchen.tasks.length <= MOST_TASKS;
  return {
    goal,
    best: target,
    proven: best.bound === target,
    saves: leadOver(goal, best.run.outcome, blocking.outcome),
    houseLead: leadOver(goal, house.outcome, blocking.outcome),
    houseGain: score.gain ?? 0,
    greedyIsBest,
    mishaps: { blocking: mishapsOf(goal, blocking.outcome), house: mishapsOf(goal, house.outcome) },
    holdingBackPays: isAsked && mustHoldBack(kitchen, guide, wish),
    wrongTurn: isAsked ? wrongTurnOf(kitchen, house.plan, guide, wish) : null,
    deeds: guide.length,
    rules: rulesOf(kitchen),
  };
}

const leadOver = (goal: Goal, outcome: Outcome, other: Outcome): number | null =>
  passes(goal, outcome) && passes(goal, other) ? lead(goal, goalValue(goal, outcome), goalValue(goal, other)) : null;

const mustHoldBack = (kitchen: Kitchen, deeds: readonly Deed[], wish: Wish): boolean =>
  !canReach({ shift: open(kitchen).shift, deeds }, { ...wish, manners: DILIGENT });

const mishapsOf = (goal: Goal, outcome: Outcome): Mishaps => ({
  burnt: outcome.burnt,
  lost: outcome.lost.length,
  lostUpdates: outcome.lostUpdates,
  fails: !passes(goal, outcome),
});
