import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { differences, endingOf, endsOtherwise, type PlacedProgram, programsIn } from '../../src/cards/index.ts';
import { runCard } from '../../src/cli/card-runs.ts';
import { interpreterOf } from '../../src/cli/io-run.ts';
import { campaignLevels } from './campaign.ts';
import { EACH_LANGUAGE, LEVEL } from './level.ts';

/** A machine that is busy is late, and is asked again more slowly: a wrong order never becomes right. */
const MS_PER_MINUTE = [10, 20, 50];

/** What is not as recorded when a program is run, minutes aside. */
async function parted({ where, language, program }: PlacedProgram): Promise<unknown> {
  let found: unknown = null;
  for (const ms of MS_PER_MINUTE) {
    const ending = endingOf(program);
    const run = await runCard(language, program.lines, ms, ending.exit !== 0);
    const differ = differences(program, run?.printed ?? [], 'any');
    if (run?.fault === null && differ.length === 0 && !endsOtherwise(ending, run)) return null;
    found = { where, fault: run?.fault, differ, exit: run?.exit, dies: run?.dies };
  }
  return found;
}

const LEVELS = [{ path: 'the example of these tests', value: LEVEL }, ...campaignLevels()];
const names = { javascript: 'JavaScript', python: 'Python' };

for (const language of EACH_LANGUAGE) {
  const levels = LEVELS.map(({ path, value }) => ({
    path,
    programs: programsIn(value).filter((one) => one.language === language),
  })).filter(({ programs }) => programs.length > 0);
  const found = (await interpreterOf(language)) !== null;
  // A skipped test has no line of its own in the report: this is said in any case.
  if (!found) process.stderr.write(`No ${names[language]} from 3.11 in PATH: its programs were not run.\n`);
  const title = found ? `every ${names[language]} program` : 'no Python from 3.11 in PATH: no Python program';
  describe.skipIf(!found)(`${title} is run and prints what is recorded, from the lines that are recorded`, () => {
    test.each(levels)('$path', async ({ programs }) => {
      const all = await Promise.all(programs.map(parted));
      expect(all.filter((one) => one !== null)).toEqual([]);
    });
  });
}
