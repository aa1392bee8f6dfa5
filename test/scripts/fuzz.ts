/*
 * Tries many more inputs than the tests: `npm run fuzz -- [RUNS [SEED [NAME]]]`, 100,000 of each target if nothing else is
 * said. Exits with 1 where one of them fails, with the input, and with the seed that makes it again.
 */
import fc from 'fast-check';
import { TARGETS } from '../fuzz/targets.ts';
import { FIXED } from '../support/arbitrary-shift.ts';

const [runs = '100000', seed = String(FIXED.seed), wanted = ''] = process.argv.slice(2);
/** What a counterexample may take to become smaller, in milliseconds. */
const PATIENCE = 60_000;

for (const { name, property } of TARGETS.filter((target) => target.name.includes(wanted))) {
  const from = performance.now();
  const options = { seed: Number(seed), numRuns: Number(runs) };
  const details = await fc.check(property, { ...options, endOnFailure: true });
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(
    `${name}: ${details.numRuns} inputs in ${seconds} s, ${details.failed ? 'one of them fails' : 'all well'}`,
  );
  if (!details.failed) continue;
  process.exitCode = 1;
  // From there on only: what was well before is so again.
  const path = details.counterexamplePath ?? '';
  const smaller = await fc.check(property, { ...options, path, interruptAfterTimeLimit: PATIENCE });
  const { errorInstance } = smaller.failed && smaller.errorInstance !== null ? smaller : details;
  console.log(fc.defaultReportMessage(smaller.failed ? smaller : details));
  console.log(errorInstance instanceof Error ? errorInstance.stack : errorInstance);
}
