import type { Best } from '../../model/best.ts';
import { passes } from '../../model/goal.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import { plainCooksOf } from '../plain-cooks.ts';
import { believe } from './believe.ts';
import { InTurn } from './in-turn.ts';
import { shopSearcher } from './jobshop/searcher.ts';
import { Search } from './search.ts';
import type { Finding, KnownPlan, Searcher } from './searcher.ts';
import { sequenceSearcher } from './sequence/searcher.ts';
import { isBetter, pairOf } from './value.ts';

/**
 * The effort between two findings (see `Searcher`): a few milliseconds' worth. The first finding also takes what house and
 * blocking take to play, and what the search has to prepare: in kitchens with thousands of tasks that is seconds.
 */
const PACE = 5_000;

/** The effort after which a search stops with an honest bound: three to ten seconds' worth on a small machine. */
const DEFAULT_EFFORT = 10_000_000;

export interface SearchLimits {
  /** What to spend before the search stops, unproven, with the best known plan and a bound. See `Searcher`. */
  readonly effort?: number;
}

/** What is known in the middle of a search. */
export interface BestSoFar {
  /** No plan has a better goal value than the best known one: what stars are given for is proven. */
  readonly isGoalProven: () => boolean;
  /** Costs a replay by the engine. */
  readonly best: () => Best;
}

/**
 * Searches for the best shift of a kitchen, a little at a time, so that others can have a turn. Deterministic: the
 * same kitchen and limits give the same best on every machine.
 * @yields what is known so far
 * @returns what `bestOf` returns.
 */
export function* searchBest(
  kitchen: Kitchen,
  { effort = DEFAULT_EFFORT }: SearchLimits = {},
): Generator<BestSoFar, Best> {
  const search = searcherOf(kitchen, knownPlan(kitchen));
  for (let spent = 0; ; spent += PACE) {
    search.runTo(Math.min(spent, effort));
    if (search.isDone || spent >= effort) return believe(kitchen, search.finding());
    yield { isGoalProven: () => isGoalProven(search.finding()), best: () => believe(kitchen, search.finding()) };
  }
}

/** The plan is asked for last: it may have to be made first. */
const isGoalProven = (finding: Finding): boolean => finding.bound[0] === finding.value[0] && finding.plan !== null;

/** The best outcome that any plan can reach, with a plan that reaches it (kitchen-rules §7), as far as the limits allow. */
export function bestOf(kitchen: Kitchen, limits: SearchLimits = {}): Best {
  const search = searchBest(kitchen, limits);
  while (true) {
    const { value, done } = search.next();
    if (done) return value;
  }
}

/**
 * The quickest way for a kitchen: job shops and permutations have their own, all rules have the one that plays shifts. That
 * one knows best of tools and stock when there is too little of them.
 */
function searcherOf(kitchen: Kitchen, known: KnownPlan | null): Searcher {
  const own = shopSearcher(kitchen, known) ?? sequenceSearcher(kitchen, known);
  if (own === null) return new Search(kitchen, known);
  return kitchen.tools.length + kitchen.stock.length === 0 ? own : new InTurn(own, new Search(kitchen, known));
}

/** The better of house and blocking, if one of them passes. */
function knownPlan(kitchen: Kitchen): KnownPlan | null {
  const { house, blocking } = plainCooksOf(kitchen);
  const known = [house, blocking]
    .filter(({ outcome }) => passes(kitchen.goal, outcome))
    .map(({ plan, outcome }) => ({ plan, value: pairOf(kitchen.goal, outcome) }));
  return known.reduce<KnownPlan | null>((a, b) => (a === null || isBetter(b.value, a.value) ? b : a), null);
}
