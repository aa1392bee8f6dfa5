import { expect, test } from 'vitest';
import { interpreterOf } from '../../src/cli/io-run.ts';
import { breakfastFile, command, planFile } from '../support/command.ts';

const python = (await interpreterOf('python')) !== null;
const run = python ? ['javascript', 'python'] : ['javascript'];

test.each([
  ['L09', 25, 15],
  ['L10', 30, 10],
])(
  '%s: blocking and best are measured as predicted, %i and %i minutes, in every language that is here',
  async (level, blocking, best) => {
    const { exit, out } = await command('prove', level, '--json');
    expect(exit).toBe(0);
    const proofs = JSON.parse(out);
    for (const language of run) {
      expect(proofs.blocking).toMatchObject({ finish: blocking, [language]: { ok: true, finish: blocking } });
      expect(proofs.best).toMatchObject({ finish: best, [language]: { ok: true, finish: best } });
    }
  },
);

test('predicted and measured minutes stand side by side, of the given plan too, in 80 columns', async () => {
  const { exit, out } = await command('prove', breakfastFile(), '--plan', planFile(['do 1.chop', 'stare 1.toast']));
  expect(exit).toBe(0);
  expect(out).toMatch(/^predicted +12 → 8 → 12\nJavaScript, measured +12 → 8 → 12$/mu);
  expect(out).toMatch(/^you +predicted {2}JavaScript/mu);
  expect(out).toMatch(python ? /^collected 1\.toast +0:12 +0:12 +0:12$/mu : /^collected 1\.toast +0:12 +0:12$/mu);
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
});
