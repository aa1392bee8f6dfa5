import { expect, test } from 'vitest';
import { BREAKFAST, command, fileWith, planFile } from '../support/command.ts';

const { goal, orders, stations, dishes } = BREAKFAST;
const shorter = { breakfast: { steps: { ...dishes.breakfast.steps, chop: { minutes: 6 } } } };
const level = fileWith(
  JSON.stringify({
    parts: [
      { label: 'long', goal, orders, stations, dishes },
      { label: 'short', goal, orders, stations, dishes: shorter },
    ],
  }),
);

const best = async (...args: readonly string[]): Promise<unknown> => {
  const { out } = await command('compare', level, '--json', ...args);
  return (JSON.parse(out) as { best: { finish: number } }).best.finish;
};

test('--part chooses the kitchen, and without it the first one is taken', async () => {
  expect(await best()).toBe(8);
  expect(await best('--part', '1')).toBe(8);
  expect(await best('--part', '2')).toBe(6);
});

test('the text says which part it is about', async () => {
  const { out } = await command('simulate', level, '--plan', planFile(['do 1.chop']), '--part', '2');
  expect(out).toContain('part 2 of 2, "short"');
});

test('a part that does not exist is an error that says how many there are', async () => {
  const { exit, err } = await command('compare', level, '--part', '3');
  expect(exit).toBe(2);
  expect(err).toContain('has 2 parts, there is no part 3');
});
