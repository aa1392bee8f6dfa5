import type { Best } from '../../src/model/best.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import { house, runStrategy } from '../../src/strategies/index.ts';
import { hasJobShops, isLeast, publishedOptima, shopKitchen } from '../support/job-shops.ts';
import { largerProofKitchen, smallProofKitchen } from '../support/proof-kitchens.ts';
import { type TimedProof, timedProof } from '../support/timed-proof.ts';
import { median, timed } from './measure.ts';
import { aim, row, say } from './table.ts';

/** Random kitchens of each kind. */
const KITCHENS = 60;
const WARM_UP = 5;
const ROUNDS = 9;
/** Kitchens of the goal `waits`. */
const SOME = 12;
/** A proof that takes longer is given up: of a random kitchen, and of a large job shop. */
const MOST_MS = 5_000;
const MOST_SHOP_MS = 120_000;

/** Milliseconds: the 95th of a hundred small kitchens, the middle one of the larger ones. */
const KITCHEN_MS = 50;
const LARGER_SHARE = 0.97;
/** Milliseconds, once the code is warm. */
const QUICK_SHOP_MS = 30;
const QUICK_SHOPS = ['ft06', 'la01', 'la02', 'la03', 'la04', 'la05'];
/** Seconds of CPU. */
const HARD_SHOPS: Readonly<Record<string, number>> = { la16: 0.5, orb02: 1, orb08: 1, ft10: 5 };

/** How quickly the best is proven: of random kitchens, then of published job shops where they are there. */
export function solverAims(): void {
  smallKitchens();
  largerKitchens();
  kitchensOfWaits();
  if (!hasJobShops) {
    say('job shops: not run, there is no folder ../shared/jobshop');
    return;
  }
  for (const name of QUICK_SHOPS) quickShop(name);
  for (const [name, seconds] of Object.entries(HARD_SHOPS)) hardShop(name, seconds);
}

function smallKitchens(): void {
  const kitchens = drawn(smallProofKitchen);
  const times = proofsOf(kitchens, '4 to 6 orders, burns ≥ 3', 1);
  const p95 = times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
  aim({
    what: '  and of 100 proofs the 95th takes',
    target: `≤ ${KITCHEN_MS} ms`,
    figure: `${against(p95, kitchens)}, the last ${ms(times.at(-1))}`,
    isMet: p95 <= KITCHEN_MS,
  });
}

function largerKitchens(): void {
  const kitchens = drawn(largerProofKitchen);
  const times = proofsOf(kitchens, '8 orders, burns 1 to 8', LARGER_SHARE);
  const middle = median(times);
  aim({
    what: '  and the middle one takes',
    target: `≤ ${KITCHEN_MS} ms`,
    figure: `${against(middle, kitchens)}, the last ${ms(times.at(-1))}`,
    isMet: middle <= KITCHEN_MS,
  });
}

/** No target, for comparison: the sum of waits is much harder to bound than the finish. */
function kitchensOfWaits(): void {
  const kitchens = drawn((nth) => largerProofKitchen(nth, 'waits')).slice(0, SOME);
  const proofs = kitchens.map((kitchen) => timedProof(kitchen, MOST_MS));
  const proven = proofs.filter(({ best }, nth) => isGoalProven(kitchens[nth] as Kitchen, best)).length;
  const gaps = proofs.map(({ best }) => (best.run?.outcome.waits ?? 0) / (best.bound ?? 1) - 1);
  row(
    '8 orders, goal waits',
    `${proven} of ${SOME} proven`,
    `in ${MOST_MS / 1_000} s each; gap ${percent(median(gaps))} in the middle`,
  );
}

const drawn = (draw: (nth: number) => Kitchen): readonly Kitchen[] =>
  Array.from({ length: KITCHENS }, (_, nth) => draw(nth));

/** What stars are given for is proven; that nobody could do better in the goal's other value, too, is not asked here. */
const isGoalProven = ({ goal }: Kitchen, { run, proven, bound }: Best): boolean =>
  proven || (run !== null && bound === run.outcome[goal]);

/** How many are proven in time. @returns milliseconds, rising; those that were given up count as what they had */
function proofsOf(kitchens: readonly Kitchen[], what: string, share: number): readonly number[] {
  for (const kitchen of kitchens.slice(0, WARM_UP)) timedProof(kitchen, MOST_MS);
  const proofs = kitchens.map((kitchen) => timedProof(kitchen, MOST_MS));
  const proven = proofs.filter(({ best }, nth) => isGoalProven(kitchens[nth] as Kitchen, best)).length;
  aim({
    what: `${what}, ${median(kitchens.map(actionsOf))} actions: proven`,
    target: `≥ ${percent(share)} in ${MOST_MS / 1_000} s`,
    figure: `${proven} of ${KITCHENS}`,
    isMet: proven >= share * KITCHENS,
  });
  return proofs.map((proof) => proof.ms).sort((a, b) => a - b);
}

/** What the brain has to do: a start and a collect of every station task, and the work of hands. */
const actionsOf = ({ tasks }: Kitchen): number =>
  tasks.reduce((sum, { kind }) => sum + (kind === 'station' ? 2 : 1), 0);

function quickShop(name: string): void {
  const kitchen = shopKitchen(name);
  const proofs = Array.from({ length: ROUNDS + 1 }, () => timedProof(kitchen, MOST_MS)).slice(1);
  const took = median(proofs.map((proof) => proof.ms));
  const wrong = proofs.find((proof) => !isOptimum(name, proof));
  aim({
    what: `job shop ${name}`,
    target: `≤ ${QUICK_SHOP_MS} ms warm`,
    figure: `${against(took, [kitchen])}${wrong === undefined ? '' : shortfall(wrong)}`,
    isMet: took <= QUICK_SHOP_MS && wrong === undefined,
  });
}

function hardShop(name: string, seconds: number): void {
  const proof = timedProof(shopKitchen(name), MOST_SHOP_MS);
  const isRight = isOptimum(name, proof);
  aim({
    what: `job shop ${name}`,
    target: `≤ ${seconds} s CPU`,
    figure: `${(proof.cpuMs / 1_000).toFixed(2)} s CPU${isRight ? '' : shortfall(proof)}`,
    isMet: isRight && proof.cpuMs <= seconds * 1_000,
  });
}

const isOptimum = (name: string, { best }: TimedProof): boolean =>
  isLeast(best) && best.run?.outcome.finish === publishedOptima().get(name);

const shortfall = ({ best }: TimedProof): string => `, not proven: ${best.run?.outcome.finish}, bound ${best.bound}`;

/** A time, and how often the house could have played the same kitchens in it. */
function against(took: number, kitchens: readonly Kitchen[]): string {
  const floor = median(kitchens.map((kitchen) => timed(() => runStrategy(kitchen, house(kitchen)))));
  return `${ms(took)} = ${(took / floor).toFixed(0)} × the house`;
}

const ms = (time: number | undefined): string => `${(time ?? Number.NaN).toFixed(1)} ms`;
const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
