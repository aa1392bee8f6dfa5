import { playOut } from '../../kitchen/index.ts';
import type { Best } from '../../model/best.ts';
import { passes } from '../../model/goal.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import type { Run } from '../../model/outcome.ts';
import { outcomeOf } from '../../scoring/outcome.ts';
import { blocking } from '../blocking.ts';
import { house } from '../house.ts';
import { runStrategy } from '../run.ts';
import { type Finding, search } from './search.ts';
import { goalNumber, isBetter, pairOf, type Value } from './value.ts';

/** How many shifts are looked at between two findings: a few milliseconds' worth. */
const PACE = 200;

/** Looked at by default before the search stops with an honest bound: a few seconds' worth on a small machine. */
const DEFAULT_NODES = 300_000;

/**
 * Searches for the best shift of a kitchen, a finding at a time. Deterministic; the caller decides when to stop.
 * @returns (also when run to its end) what is known: the best plan, replayed by the engine, and whether it is proven.
 */
export function* searchBest(kitchen: Kitchen): Generator<() => Best, Best> {
  const progress = search(kitchen, knownPlan(kitchen), PACE);
  while (true) {
    const { value, done } = progress.next();
    if (done) return believe(kitchen, value);
    yield () => believe(kitchen, value);
  }
}

/**
 * The best outcome that any plan can reach, with a plan that reaches it (kitchen-rules §7).
 * @param limits `nodes`: shifts to look at before it stops, unproven, with the best known plan and a bound.
 */
export function bestOf(kitchen: Kitchen, { nodes = DEFAULT_NODES }: { readonly nodes?: number } = {}): Best {
  const progress = searchBest(kitchen);
  for (let seen = PACE; ; seen += PACE) {
    const { value, done } = progress.next();
    if (done) return value;
    if (seen >= nodes) return value();
  }
}

/** The better of house and blocking, if one of them passes. */
function knownPlan(kitchen: Kitchen): { plan: Run['plan']; value: Value } | null {
  const known = [house, blocking]
    .map((strategy) => runStrategy(kitchen, strategy(kitchen)))
    .filter(({ outcome }) => passes(kitchen.goal, outcome))
    .map(({ plan, outcome }) => ({ plan, value: pairOf(kitchen.goal, outcome) }));
  return known.reduce<(typeof known)[number] | null>((a, b) => (a === null || isBetter(b.value, a.value) ? b : a), null);
}

/** No plan is believed before the engine has replayed it. */
function believe(kitchen: Kitchen, { plan, value, bound, proven }: Finding): Best {
  if (plan === null) return { run: null, proven, bound: proven ? null : boundNumber(kitchen, bound) };
  const played = playOut(kitchen, plan);
  if (!played.ok) throw new Error(`the search found a plan that the rules refuse, at decision ${played.error.position}`);
  const outcome = outcomeOf(kitchen, played.value.log);
  const [first, second] = pairOf(kitchen.goal, outcome);
  if (first !== value[0] || second !== value[1] || !passes(kitchen.goal, outcome)) {
    throw new Error('the search found a plan that is not what it seemed');
  }
  return { run: { plan, outcome }, proven, bound: goalNumber(kitchen, bound) };
}

const boundNumber = (kitchen: Kitchen, bound: Value): number | null =>
  Number.isFinite(bound[0]) ? goalNumber(kitchen, bound) : null;
