import { expect, test } from 'vitest';
import { openGame } from './support/game.tsx';
import { IMPATIENT, LUNCH, levelOf } from './support/kitchens.ts';

const LEVELS = [levelOf('T1', 'Lunch', LUNCH), levelOf('T5', 'Soup', IMPATIENT)];
const LIST_END = /Type the number of a level.*\nIn place of Enter.*\nCapital C.*\n(?:Esc .*\n)?Your choice:/u;
const plain = () => openGame({ levels: LEVELS, plain: true, columns: 200 });

/** Esc, and the levels are listed: what is pressed too soon after Esc would be taken as one key with it. */
async function toLevels(game: ReturnType<typeof plain>): Promise<void> {
  await game.press('escape');
  await game.sees(LIST_END);
}

test('a shift waits while the player is at the level list, and its number goes on with it', async () => {
  const game = plain();
  await game.press('1');
  await toLevels(game);
  await game.sees('1: T1 Lunch, 0 of 3 stars, your shift waits there');
  await game.press('1', 'enter');
  await game.sees('Your shift goes on where you left it');
  await game.sees(/where you left it.*\n0:00 You are free. Cooking: toast/u);
});

test('Esc at the level list goes back to the shift', async () => {
  const game = plain();
  await game.press('1');
  await toLevels(game);
  await game.press('escape');
  await game.sees('Your shift goes on where you left it');
});

test('a shift waits also while another level is played', async () => {
  const game = plain();
  await game.press('1');
  await toLevels(game);
  await game.press('2', 'enter');
  await game.sees('do stir, takes 2 minutes');
  await toLevels(game);
  await game.press('1', 'enter');
  await game.sees('Your shift goes on where you left it');
});

test('without a decision there is nothing to keep', async () => {
  const game = plain();
  await game.press('escape');
  expect(await game.sees('1: T1 Lunch')).not.toContain('waits');
});

test('a number that no level has is answered with those that there are', async () => {
  const game = plain();
  await toLevels(game);
  await game.press('7', 'enter');
  await game.sees('There is no level 7: type a number from 1 to 2, then Enter.');
});
