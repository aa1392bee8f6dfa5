import type { Kitchen } from '../../src/model/kitchen.ts';
import { house, runStrategy } from '../../src/strategies/index.ts';
import { hasJobShops, isLeast, publishedOptima, shopKitchen } from '../support/job-shops.ts';
import { largerProofKitchen, smallProofKitchen } from '../support/proof-kitchens.ts';
import { type TimedProof, timedProof } from '../support/timed-proof.ts';
import { median, timed } from './measure.ts';

/** A line of the table: what was asked for, what was measured, and against what. */
interface SolverRow {
  readonly what: string;
  readonly target: string;
  readonly figure: string;
  readonly isMet: boolean;
  readonly floor: string;
}

/** Random kitchens of each kind. */
const KITCHENS = 60;
const WARM_UP = 5;
/** A proof that takes longer is given up: of a random kitchen, and of a large job shop. */
const MOST_MS = 5_000;
const MOST_SHOP_MS = 120_000;
const ROUNDS = 9;

/** Milliseconds, for the six that are to be quick. */
const QUICK_SHOPS = { names: ['ft06', 'la01', 'la02', 'la03', 'la04', 'la05'], ms: 30 };
/** Seconds of CPU. */
const HARD_SHOPS: Readonly<Record<string, number>> = { la16: 0.5, orb02: 1, orb08: 1, ft10: 5 };

/** How quickly the best is proven: random kitchens, then published job shops where they are there. Each line as soon as it is known. */
export function tellSolver(say: (line: string) => void): void {
  say(lineOf('what', 'target', 'figure', 'verdict'));
  for (const { what, target, figure, isMet, floor } of solverRows()) {
    say(lineOf(what, target, figure, isMet ? 'met' : 'MISSED'));
    say(`  ${floor}`);
  }
  if (!hasJobShops) say('job shops were not run: there is no folder ../shared/jobshop');
}

const lineOf = (what: string, target: string, figure: string, verdict: string): string =>
  `${what.padEnd(54)} ${target.padEnd(40)} ${figure.padEnd(48)} ${verdict}`;

function* solverRows(): Generator<SolverRow> {
  yield smallKitchens();
  yield largerKitchens();
  if (!hasJobShops) return;
  for (const name of QUICK_SHOPS.names) yield quickShop(name);
  for (const [name, seconds] of Object.entries(HARD_SHOPS)) yield hardShop(name, seconds);
}

function smallKitchens(): SolverRow {
  const kitchens = drawn(smallProofKitchen);
  const { proofs, share, times } = proofsOf(kitchens);
  const p95 = times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
  return {
    what: `${KITCHENS} kitchens, 4 to 6 orders, ${actionsOf(kitchens)} actions, burns >= 3`,
    target: 'all proven, p95 <= 50 ms',
    figure: `${percent(share)} proven, p95 ${ms(p95)}, max ${ms(times.at(-1))}`,
    isMet: proofs.every(({ best }) => best.proven) && p95 <= 50,
    floor: ratio(p95, kitchens),
  };
}

function largerKitchens(): SolverRow {
  const kitchens = drawn(largerProofKitchen);
  const { share, times } = proofsOf(kitchens);
  const middle = median(times);
  return {
    what: `${KITCHENS} kitchens, 8 orders, ${actionsOf(kitchens)} actions, burns 1 to 8`,
    target: '>= 97 % proven in 5 s, median <= 50 ms',
    figure: `${percent(share)} proven, median ${ms(middle)}, max ${ms(times.at(-1))}`,
    isMet: share >= 0.97 && middle <= 50,
    floor: ratio(middle, kitchens),
  };
}

const drawn = (draw: (nth: number) => Kitchen): readonly Kitchen[] =>
  Array.from({ length: KITCHENS }, (_, nth) => draw(nth));

interface Proofs {
  readonly proofs: readonly TimedProof[];
  /** That were proven. */
  readonly share: number;
  /** Milliseconds, rising. */
  readonly times: readonly number[];
}

function proofsOf(kitchens: readonly Kitchen[]): Proofs {
  for (const kitchen of kitchens.slice(0, WARM_UP)) timedProof(kitchen, MOST_MS);
  const proofs = kitchens.map((kitchen) => timedProof(kitchen, MOST_MS));
  const share = proofs.filter(({ best }) => best.proven).length / proofs.length;
  return { proofs, share, times: proofs.map((proof) => proof.ms).sort((a, b) => a - b) };
}

/** What the brain has to do in the middle one: a start and a collect of every station task, and the work of hands. */
const actionsOf = (kitchens: readonly Kitchen[]): number =>
  median(
    kitchens.map(({ tasks }) =>
      tasks.reduce((sum, { kind, fails }) => sum + (kind === 'station' ? 2 + 2 * fails : 1), 0),
    ),
  );

function quickShop(name: string): SolverRow {
  const kitchen = shopKitchen(name);
  const proofs = Array.from({ length: ROUNDS + 1 }, () => timedProof(kitchen, MOST_MS)).slice(1);
  const took = median(proofs.map((proof) => proof.ms));
  return {
    what: `job shop ${name}`,
    target: `<= ${QUICK_SHOPS.ms} ms warm`,
    figure: `${ms(took)}, ${resultOf(name, proofs[0])}`,
    isMet: took <= QUICK_SHOPS.ms && proofs.every((proof) => isOptimum(name, proof)),
    floor: ratio(took, [kitchen]),
  };
}

function hardShop(name: string, seconds: number): SolverRow {
  const kitchen = shopKitchen(name);
  const proof = timedProof(kitchen, MOST_SHOP_MS);
  return {
    what: `job shop ${name}`,
    target: `<= ${seconds} s of CPU`,
    figure: `${(proof.cpuMs / 1_000).toFixed(2)} s of CPU (${(proof.ms / 1_000).toFixed(2)} s), ${resultOf(name, proof)}`,
    isMet: proof.cpuMs <= seconds * 1_000 && isOptimum(name, proof),
    floor: ratio(proof.ms, [kitchen]),
  };
}

const isOptimum = (name: string, { best }: TimedProof): boolean =>
  isLeast(best) && best.run?.outcome.finish === publishedOptima().get(name);

/** What was found, beside what is published. */
function resultOf(name: string, proof: TimedProof | undefined): string {
  if (proof === undefined || !isOptimum(name, proof)) {
    const { run, bound } = proof?.best ?? { run: null, bound: null };
    return `not proven: ${run?.outcome.finish} known, ${bound} the bound, ${publishedOptima().get(name)} published`;
  }
  return `${publishedOptima().get(name)} proven`;
}

/** A time against the house playing the same kitchens once. */
function ratio(took: number, kitchens: readonly Kitchen[]): string {
  const floor = median(
    kitchens.map((kitchen) => median([1, 2, 3].map(() => timed(() => runStrategy(kitchen, house(kitchen)))))),
  );
  return `${(took / floor).toFixed(0)} x the house playing once (${floor.toFixed(2)} ms)`;
}

const ms = (time: number | undefined): string => `${(time ?? Number.NaN).toFixed(1)} ms`;
const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
