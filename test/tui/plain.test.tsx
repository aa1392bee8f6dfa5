import { expect, test } from 'vitest';
import { openGame } from './support/game.tsx';
import { IMPATIENT, LUNCH, levelOf, MANY } from './support/kitchens.ts';

const plain = (...levels: Parameters<typeof openGame>[0]['levels']) => openGame({ levels, plain: true });

test('a shift can be played in lines from start to stars', async () => {
  const game = plain(levelOf('T1', 'Lunch', LUNCH));
  await game.sees('1: start toast, takes 0 minutes');
  await game.press('1');
  await game.sees('0:00 the toaster works on toast');
  await game.sees('stare at toast, takes 4 minutes');
  await game.press('2');
  await game.sees('the stove works on water');
  await game.press('3');
  await game.sees('toast dings');
  await game.sees('On the rail: toast for 4 minutes.');
  await game.press('1', 'w', '1', '1');
  await game.sees('3 of 3 stars.');
  expect(game.frame()).toContain('best: 11m, proven');
  expect(game.frame()).not.toMatch(/[█▒┌│]/u);
});

test('what is not possible is told with its reason', async () => {
  const game = plain(levelOf('T1', 'Lunch', LUNCH));
  await game.sees('not yet: do plate, needs toast, water, chop');
});

test('from ten choices on a number is finished with Enter', async () => {
  const game = plain(levelOf('T3', 'Feast', MANY));
  await game.sees('11: do step11');
  await game.press('1', '1');
  await game.sees('> 11');
  await game.press('enter');
  await game.sees('step11 is done');
});

test('u takes back, Esc lists the levels, a number and Enter opens one', async () => {
  const game = plain(levelOf('T1', 'Lunch', LUNCH), levelOf('T5', 'Soup', IMPATIENT));
  await game.press('1', 'u');
  await game.sees('Taken back.');
  await game.press('escape');
  await game.sees('2: T5 Soup, 0 of 3 stars');
  await game.press('2', 'enter');
  await game.sees('do stir, takes 2 minutes');
});

test('nothing that was said is said again when more happens', async () => {
  const game = plain(levelOf('T1', 'Lunch', LUNCH));
  await game.press('1');
  const screen = await game.sees('the toaster works on toast');
  expect(screen.split('the toaster works on toast')).toHaveLength(2);
});
