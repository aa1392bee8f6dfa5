/**
 * `node test/scripts/exhaustive.ts [COUNT] [SEED] [SHIFTS]`: the best of tiny kitchens held against trying everything, as
 * in the tests, with as many kitchens, and as large ones, as there is patience for. Exits with 1 if the two ever differ.
 */
import { isDeepStrictEqual } from 'node:util';
import { triedKitchens } from '../support/tried-kitchens.ts';

const [count = 2_000, seed = 1, most = 20_000] = process.argv.slice(2).map(Number);

let compared = 0;
let differ = 0;
let better = 0;
for (const { spec, tried, found, best, houseFallsShort } of triedKitchens(seed, count, most)) {
  compared += 1;
  if (houseFallsShort) better += 1;
  if (best.proven && isDeepStrictEqual(tried, found)) continue;
  differ += 1;
  console.log(JSON.stringify({ tried, found, proven: best.proven, spec }));
}
console.log(`${compared} kitchens compared, ${differ} differ; in ${better} the house falls short of the best.`);
process.exitCode = differ > 0 ? 1 : 0;
