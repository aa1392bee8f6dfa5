import { parseArgs } from 'node:util';
import { examined, wishNumber } from '../support/generated.ts';

/*
 * 200 generated levels over all difficulties and rules: every one must be proven, as hard as was wished for, better than
 * the blocking cook (but for the easiest with a rule of one's own choice), and without errors and warnings of `awaiter
 * check`. Exits with 1 where one is not.
 *
 *   node test/scripts/generated-levels.ts [--count 200]
 */

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const { values } = parseArgs({ options: { count: { type: 'string', default: '200' } } });
const count = Number(values.count);
const times: number[] = [];
let faulty = 0;
for (let nth = 0; nth < count; nth += 1) {
  const wish = wishNumber(nth);
  const before = process.cpuUsage();
  const { level, faults } = examined(`script-${nth}`, wish);
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1000);
  if (faults.length > 0) faulty += 1;
  const told = faults.length > 0 ? faults.join('; ') : 'fine';
  const rules = wish.features?.join(', ') ?? 'any';
  say(
    `${nth}: ${level.file.title}; difficulty ${level.difficulty}; rules ${rules}; ${times.at(-1)?.toFixed(0)} ms: ${told}`,
  );
}
times.sort((a, b) => a - b);
const at = (percent: number): string => `${times[Math.ceil((count * percent) / 100) - 1]?.toFixed(0)} ms`;
const total = times.reduce((sum, time) => sum + time, 0) / 1000;
say(`\n${count} levels, ${faulty} with faults. CPU, with the second proof: ${total.toFixed(1)} s in all,`);
say(`a level ${at(50)} (median), ${at(95)} (p95), ${at(100)} (most).`);
process.exitCode = faulty > 0 ? 1 : 0;
