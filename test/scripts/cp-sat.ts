import { parseArgs } from 'node:util';
import { type Feature, type KitchenWish, randomKitchen } from '../../src/generate/index.ts';
import type { Best } from '../../src/model/best.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import { bestOf } from '../../src/strategies/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { askCpSat, loadCpSat, type Verdict } from './cp-sat-model.ts';

/*
 * Larger random kitchens: our best against that of Google's CP-SAT, which comes as WebAssembly and is no dependency:
 *
 *   mkdir /tmp/cpsat && cd /tmp/cpsat && npm init -y && npm install or-tools-wasm@0.9.1
 *   node test/scripts/cp-sat.ts /tmp/cpsat [--count 100] [--seconds 60]
 *
 * The goal is `finish`. CP-SAT's plans burn nothing (to burn food and to cook it again may pay, rarely). So ours must
 * never be worse than its best; where ours burns nothing, and is proven, the two must be equal; and our bound must hold
 * for its plan. Exits with 1 where one of these does not hold.
 */

const ALWAYS: readonly Feature[] = ['burns', 'arrivals'];
const SOMETIMES: readonly Feature[] = ['times', 'tools', 'patience', 'closes'];
const SIZES: readonly Omit<KitchenWish, 'features'>[] = [
  { orders: 6, stations: 3, actions: 40, burns: [3, 8] },
  { orders: 8, stations: 3, actions: 50, burns: [1, 8] },
];

/** Every second kitchen is of the smaller size, and every further rule is in a third of them. */
function kitchenNumber(nth: number): Kitchen {
  const more = SOMETIMES.filter((_, at) => (nth + at) % 3 === 0);
  const size = SIZES[nth % SIZES.length] as (typeof SIZES)[number];
  const spec = randomKitchen(`cp-sat ${nth}`, { ...size, features: [...ALWAYS, ...more] });
  return kitchenOf({ ...spec, goal: 'finish' });
}

/** What must not be, `null` if all is well. */
function differenceOf(ours: Best, theirs: Verdict): string | null {
  const { finish, waits } = theirs;
  if (finish === undefined) return null;
  const own = ours.run?.outcome ?? null;
  if (finish === null) return own === null || burns(ours) ? null : 'CP-SAT says that no plan passes, ours does';
  if (ours.bound !== null && ours.bound > finish) return 'our bound is above their plan';
  if (own === null) return ours.proven ? 'CP-SAT has a plan, ours says that there is none' : null;
  const worse = own.finish - finish || (waits === undefined ? 0 : own.waits - waits);
  if (worse > 0 && ours.proven) return 'CP-SAT has a better plan than our proven best';
  if (worse < 0 && !burns(ours)) return 'ours is better without burning: CP-SAT or its model is wrong';
  return null;
}

const burns = ({ run }: Best): boolean => run !== null && run.outcome.burnt > 0;

const middle = (sorted: readonly number[], percent: number): string =>
  `${Math.round(sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? 0)} ms`;

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `median ${middle(sorted, 50)}, p95 ${middle(sorted, 95)}, most ${middle(sorted, 100)}`;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '100' }, seconds: { type: 'string', default: '60' } },
});
const cpSat = await loadCpSat(positionals[0] ?? '.');
// The first one pays for the machine code of the solver.
await askCpSat(cpSat, kitchenNumber(0), Number(values.seconds));
const ours: number[] = [];
const theirs: number[] = [];
const tally = {
  proven: 0,
  'same finish': 0,
  'same waits too': 0,
  'in which ours burns': 0,
  'without an answer': 0,
  different: 0,
};
for (let nth = 0; nth < Number(values.count); nth += 1) {
  const kitchen = kitchenNumber(nth);
  const from = performance.now();
  const best = bestOf(kitchen);
  const ms = performance.now() - from;
  const verdict = await askCpSat(cpSat, kitchen, Number(values.seconds));
  ours.push(ms);
  theirs.push(verdict.ms);
  const difference = differenceOf(best, verdict);
  const own = best.run?.outcome;
  const isSame = verdict.finish !== undefined && (own?.finish ?? null) === verdict.finish;
  if (best.proven) tally.proven += 1;
  if (isSame) tally['same finish'] += 1;
  if (isSame && own?.waits === verdict.waits) tally['same waits too'] += 1;
  if (burns(best)) tally['in which ours burns'] += 1;
  if (verdict.finish === undefined) tally['without an answer'] += 1;
  if (difference !== null) tally.different += 1;
  const known = `finish ${own?.finish}, waits ${own?.waits}${best.proven ? '' : `, bound ${best.bound}`}`;
  const judged = `finish ${verdict.finish}, waits ${verdict.waits}`;
  say(
    `${nth}: ${known} in ${ms.toFixed(0)} ms; CP-SAT ${judged} in ${verdict.ms.toFixed(0)} ms: ${difference ?? 'fine'}`,
  );
}
say(
  `\n${values.count} kitchens: ${Object.entries(tally)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ')}.`,
);
say(`ours: ${spread(ours)}; CP-SAT's finish: ${spread(theirs)}`);
process.exitCode = tally.different > 0 ? 1 : 0;
