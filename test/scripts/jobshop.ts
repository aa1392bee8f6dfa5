/**
 * `node test/scripts/jobshop.ts [NAME…]`: proves published job shops, by default those that take too long for the tests, and
 * holds what is found against what is published. Needs the folder ../shared/jobshop. Exits with 1 if any is not proven
 * within ten minutes, or comes to something else.
 */
import process from 'node:process';
import { hasJobShops, isLeast, publishedOptima, shopKitchen } from '../support/job-shops.ts';
import { timedProof } from '../support/timed-proof.ts';

const MOST_MS = 600_000;
const HARD = ['la16', 'orb02', 'orb08', 'ft10'];

const given = process.argv.slice(2);
if (!hasJobShops) console.log('not run: there is no folder ../shared/jobshop');
else for (const name of given.length > 0 ? given : HARD) prove(name);

function prove(name: string): void {
  const published = publishedOptima().get(name);
  const { best, ms, cpuMs } = timedProof(shopKitchen(name), MOST_MS);
  const found = best.run?.outcome.finish;
  const isRight = isLeast(best) && found === published;
  const sure = isLeast(best) ? 'proven' : `not proven, bound ${best.bound}`;
  const verdict = isRight ? 'as published' : `published is ${published}`;
  const took = `${(ms / 1_000).toFixed(2)} s, ${(cpuMs / 1_000).toFixed(2)} s of CPU`;
  console.log(`${name.padEnd(6)} ${found} ${sure} (${verdict}) in ${took}`);
  if (!isRight) process.exitCode = 1;
}
