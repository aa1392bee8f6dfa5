import { expect, test } from 'vitest';
import type { Reached } from '../../src/model/progress.ts';
import { starsOfLevel } from '../../src/model/progress.ts';
import { nextToDo, openPart, placeAfter } from '../../src/tui/levels-list.ts';
import { openGame } from './support/game.tsx';
import { HANDS_ONLY, LUNCH, levelOf, PIZZAS } from './support/kitchens.ts';

const hands = levelOf('T1', 'Hands', HANDS_ONLY);
const halves = levelOf('T2', 'Halves', LUNCH, PIZZAS);
const levels = [hands, halves];
const reached = (stars: number): Reached => ({ stars, goal: 'finish', value: 5, plan: ['do 1.knead', 'do 1.wash'] });
const [handsHash = ''] = hands.parts.map(({ hash }) => hash);
const [lunchHash = '', pizzaHash = ''] = halves.parts.map(({ hash }) => hash);

test('a level’s stars are the lowest of its parts’', () => {
  expect(starsOfLevel({ [lunchHash]: reached(3) }, halves)).toBe(0);
  expect(starsOfLevel({ [lunchHash]: reached(3), [pizzaHash]: reached(2) }, halves)).toBe(2);
});

test('a level goes on with its first part without a star', () => {
  expect(openPart({}, halves)).toBe(0);
  expect(openPart({ [lunchHash]: reached(1) }, halves)).toBe(1);
  expect(openPart({ [lunchHash]: reached(1), [pizzaHash]: reached(1) }, halves)).toBe(0);
});

test('the next thing to do is the first level without a star, then the first with less than three', () => {
  expect(nextToDo({}, levels)).toBe(0);
  expect(nextToDo({ [handsHash]: reached(1) }, levels)).toBe(1);
  expect(nextToDo({ [handsHash]: reached(1), [lunchHash]: reached(1), [pizzaHash]: reached(1) }, levels)).toBe(0);
});

test('after the last part comes the next level, and after the last level nothing', () => {
  expect(placeAfter({ level: 0, part: 0 }, levels)).toEqual({ level: 1, part: 0 });
  expect(placeAfter({ level: 1, part: 0 }, levels)).toEqual({ level: 1, part: 1 });
  expect(placeAfter({ level: 1, part: 1 }, levels)).toBeNull();
});

test('with progress the game opens with the list, the cursor on the next thing to do', async () => {
  const game = openGame({ levels, progress: { [handsHash]: reached(3) } });
  const screen = await game.sees('▸ T2   Halves (2 parts)');
  expect(screen).toMatch(/T1 +Hands +★★★ +yours 5m/u);
  await game.press('enter');
  await game.sees('T2 Halves 1/2: half 1');
});

test('what is wrong with the progress is told on the list', async () => {
  const game = openGame({ levels, progress: { [handsHash]: reached(3) }, notice: 'Your old progress was set aside.' });
  await game.sees('Your old progress was set aside.');
});

test('a level that was asked for opens at once, also one that is not in the campaign', async () => {
  const own = levelOf('mine', 'My own', PIZZAS);
  const game = openGame({ levels, start: { level: own, part: 0 } });
  await game.sees('mine My own');
  await game.press('escape');
  await game.sees('Your level');
});
