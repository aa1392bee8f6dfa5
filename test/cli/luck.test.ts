import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { combinationsOf, failingTimes } from '../../src/strategies/index.ts';
import { command, fileWith, planFile } from '../support/command.ts';
import { LUCK, luckText } from '../support/luck-level.ts';

const file = fileWith(luckText(), 'luck.json');
const failing = LUCK.programs.map((program) => failingTimes(LUCK, program).length);

test.each([
  ['compare', file],
  ['simulate', file, '--plan', planFile(['wait'])],
])('%s: a level of luck has no kitchen, and the answer says what works', async (...args) => {
  const { exit, out, err } = await command(...args);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain('"luck" is a level of luck');
  expect(err).toContain(`awaiter play ${file}`);
});

test('check tells with how many combinations of times each program fails', async () => {
  const { exit, out } = await command('check', file);
  expect(exit).toBe(0);
  expect(out).toContain(`${failing.join(', ')} of ${combinationsOf(LUCK)} fail`);
  const [json] = JSON.parse((await command('check', file, '--json')).out) as unknown[];
  expect(json).toMatchObject({
    luck: { combinations: combinationsOf(LUCK), programs: failing.map((one) => ({ failing: one })) },
  });
});

test('cards runs each program with the usual times, and records what it prints in its place', async () => {
  const unrecorded = luckText().replaceAll('mins({beans.fetch});', 'console.log({beans.fetch});');
  const level = fileWith(unrecorded);
  const { exit, out } = await command('cards', level, '--write');
  expect({ exit, out }).toMatchObject({
    exit: 0,
    out: expect.stringContaining('program 2, JavaScript: recorded anew'),
  });
  const { luck } = JSON.parse(readFileSync(level, 'utf8')) as { luck: typeof LUCK };
  const usual = LUCK.times.map(({ step, usual: minutes }) => (step === 'fetch' ? String(minutes) : ''));
  expect(luck.programs.map(({ javascript }) => javascript?.prints)).toEqual([[usual[1]], [usual[1]]]);
  expect(luck.programs[0]?.javascript?.lines.join()).toContain('{beans.fetch}');
});
