import { expect, test } from 'vitest';
import { interpreterOf, runSource } from '../../../src/cli/io-run.ts';
import { fileIn, LUNCH } from '../program-of.ts';
import { languagesHere } from './run-all.ts';

const PLAN = ['start 1.toast', 'start 1.water', 'do 1.chop', 'collect 1.toast', 'wait', 'collect 1.water'];
const LIMITS = { time: 30_000, output: 100_000 };

for (const { language, isHere } of await languagesHere())
  test.skipIf(!isHere)(`in ${language}, who changes one duration in the file sees another order`, async () => {
    const interpreter = await interpreterOf(language);
    if (interpreter === null) throw new Error('it was here before');
    const collectedIn = async (source: string): Promise<readonly string[]> => {
      const { stdout } = await runSource(interpreter, source, LIMITS);
      return [...stdout.matchAll(/collected 1\.(\w+)/gu)].map((found) => String(found[1]));
    };
    const file = fileIn(language, { spec: LUNCH, plan: PLAN });
    expect(await collectedIn(file)).toEqual(['toast', 'water']);
    const slower = file.replace(/toaster\(4, /u, 'toaster(14, ');
    expect(slower).not.toBe(file);
    expect(await collectedIn(slower)).toEqual(['water', 'toast']);
  });
