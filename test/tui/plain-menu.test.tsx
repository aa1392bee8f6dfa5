import { expect, test } from 'vitest';
import { openGame } from './support/game.tsx';
import { HANDS_ONLY, LUNCH, levelOf, MANY, PIZZAS } from './support/kitchens.ts';

const plain = (kitchen: typeof LUNCH) =>
  openGame({ levels: [levelOf('T1', 'Test', kitchen)], plain: true, columns: 200 });

test('a start says what it takes, when it will ring and how long after that it burns', async () => {
  const game = plain(LUNCH);
  await game.sees('start toast, takes 0 minutes, rings at 0:04, burns 6 minutes after that');
  await game.sees(/start water, takes 0 minutes, rings at 0:10$/mu);
});

test('actions come before stares, and the wait says what it waits for', async () => {
  const game = plain(LUNCH);
  await game.press('1');
  const screen = await game.sees('w: wait until 0:04, toast dings');
  const now = screen.slice(screen.lastIndexOf('You are free'));
  expect(now.indexOf('do chop')).toBeLessThan(now.indexOf('stare at toast'));
});

test('what is not possible is told with what it takes and its reason', async () => {
  await plain(LUNCH).sees('not yet: do plate, takes 1 minute, needs toast, water, chop');
});

test('like tasks of several orders are one line, and each has its own number', async () => {
  const game = plain(PIZZAS);
  await game.sees('1 to 8: start bake for #1 to #8, each takes 0 minutes, rings at 0:10');
  await game.press('3', 'enter');
  await game.sees('the oven works on #3 bake');
  await game.sees('1 to 7: start bake for #1, #2 and #4 to #8');
  await game.press('1', 'enter');
  await game.sees('Cooking: bake of #1 and #3, rings at 0:10.');
});

test('from ten choices on a number is finished with Enter', async () => {
  const game = plain(MANY);
  await game.sees('Finish a number with Enter.');
  await game.press('1', '1');
  await game.sees('Your choice: 11');
  await game.press('enter');
  await game.sees('step11 is done');
});

test('Enter out of habit, behind a digit that acted at once, does nothing: the comparison is not skipped', async () => {
  const game = plain(HANDS_ONLY);
  await game.press('1', '1', 'enter');
  await game.sees('3 of 3 stars.');
  expect(game.frame()).not.toContain('That was the last level.');
  await game.press('enter');
  await game.sees('That was the last level.');
});
