import { expect, test } from 'vitest';
import type { Kitchen } from '../../src/model/kitchen.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { TEA } from './support/asked.ts';
import { openPlain } from './support/plain.ts';

test('h gives one hint after the other: a nudge, the idea, how the best plan begins', async () => {
  const game = openPlain([TEA]);
  await game.press('n');
  expect(await game.sees('1: start boil')).not.toContain('Hint');
  await game.press('h');
  expect(await game.sees('Hint 1 of 3: Who boils the water?')).not.toContain('Start the kettle first.');
  await game.press('h', 'h');
  await game.sees('Hint 2 of 3: Start the kettle first.');
  await game.sees('Hint 3 of 3: The best plan begins like this: start boil, then do cut, then');
  await game.press('h');
  await game.sees('That was the last hint.');
});

test('as long as the best plan is being looked for that is said, and h tells it once it is known', async () => {
  let found: () => void = () => {};
  const search = new Promise<void>((resolve) => {
    found = resolve;
  });
  const cooks = (kitchen: Kitchen) => search.then(() => cooksOf(kitchen));
  const game = openPlain([{ ...TEA, hints: [] }], { cooks });
  await game.press('n', 'h');
  await game.sees('Hint 1 of 1: The best plan is still being looked for.');
  found();
  await game.press('h');
  await game.sees('Hint 1 of 1: The best plan begins like this: start boil');
});
