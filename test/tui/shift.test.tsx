import { expect, test } from 'vitest';
import { GOAL_SENTENCES } from '../../src/words/outcomes.ts';
import { openGame } from './support/game.tsx';
import { HANDS_ONLY, LUNCH, levelOf, MANY, PIZZAS } from './support/kitchens.ts';

const lunch = levelOf('T1', 'Lunch', LUNCH);

test('the very first start goes straight into the first level', async () => {
  const game = openGame({ levels: [lunch] });
  const screen = await game.sees('What now? (you are free)');
  expect(screen).toContain('T1 Lunch');
  expect(screen).toContain('A story');
});

test('a shift at 80×24 fills the window: no line wraps and none is lost', async () => {
  const game = openGame({ levels: [lunch] });
  await game.press('1', '1');
  const lines = (await game.sees('toast')).split('\n');
  expect(lines).toHaveLength(24);
  expect(lines.every((line) => line.length <= 80)).toBe(true);
  expect(game.frame()).toMatchSnapshot();
});

test('a shift at 140×45: tickets in full, decisions in a column of their own', async () => {
  const game = openGame({ levels: [levelOf('T2', 'Pizza', PIZZAS)], columns: 140, rows: 45 });
  await game.press('1', '1');
  const lines = (await game.sees('start #3 bake')).split('\n');
  expect(lines).toHaveLength(45);
  expect(lines.every((line) => line.length <= 140)).toBe(true);
  expect(game.frame()).toMatchSnapshot();
});

test('every decision has a number, and takes it', async () => {
  const game = openGame({ levels: [lunch] });
  await game.sees('1 start toast');
  await game.press('1');
  await game.sees('s3 stare at toast');
  await game.press('1');
  await game.sees('s3 stare at water');
  await game.press('1');
  expect(await game.sees('0:08')).toContain('burns in 2m');
});

test('arrows and Enter do the same as numbers', async () => {
  const game = openGame({ levels: [lunch] });
  await game.press('down', 'down', 'enter');
  await game.sees(/chop +done/u);
});

test('what is not possible stays visible with its reason', async () => {
  const game = openGame({ levels: [lunch] });
  await game.sees(/do plate +needs toast, water, chop/u);
});

test('s and a number stares until the ding, and names the cost before', async () => {
  const game = openGame({ levels: [lunch] });
  await game.press('s');
  await game.sees(/s2 stare at water +10m/u);
  await game.press('2');
  await game.sees(/water +done/u);
});

test('w waits until the next thing happens, and says until when', async () => {
  const game = openGame({ levels: [lunch] });
  await game.press('1');
  await game.sees('→0:04');
  await game.press('w');
  await game.sees(/0:04 {2}blocking/u);
});

test('W waits until a minute that is typed, dings or not', async () => {
  const game = openGame({ levels: [lunch] });
  await game.press('1', 'W');
  await game.sees('wait until minute');
  await game.press('7', 'enter');
  await game.sees('burns in 3m');
  await game.press('W', '5', 'enter');
  await game.sees('It is 0:07: type a later minute');
});

test('u takes decisions back, all the way to the start', async () => {
  const game = openGame({ levels: [lunch] });
  await game.press();
  const first = await game.sees('1 start toast');
  await game.press('1', '1', '1');
  await game.sees('0:08');
  await game.press('u', 'u', 'u', 'u');
  await game.sees('0:00  blocking');
  expect(game.frame()).toBe(first);
});

test('like tasks of like orders are folded, and the line takes the lowest number', async () => {
  const game = openGame({ levels: [levelOf('T2', 'Pizza', PIZZAS)] });
  await game.sees('1 start #1 bake, 8 wait');
  await game.press('1');
  await game.sees('s2 stare at #1 bake');
  await game.sees('1 start #2 bake, 7 wait');
  await game.press('1', '1', '1');
  await game.sees(/start #5 bake, 4 wait +oven full/u);
});

test('past nine the list scrolls, and so do its numbers', async () => {
  const game = openGame({ levels: [levelOf('T3', 'Feast', MANY)] });
  await game.sees(/more ↓/u);
  expect(game.frame()).toMatch(/ 1 do step1 /u);
  await game.press(...Array.from({ length: 10 }, () => 'j'));
  await game.sees(/▸ {2}9 do step11 +11m/u);
  await game.press('9');
  await game.sees('0:11');
});

test('Esc takes back what is being typed before it leaves for the level list', async () => {
  const game = openGame({ levels: [lunch] });
  await game.press('s');
  await game.sees('Stare at which one?');
  await game.press('escape');
  await game.sees('What now?');
  await game.press('escape');
  await game.sees('Test campaign');
});

test('hands-only work shows no stations and can be played', async () => {
  const game = openGame({ levels: [levelOf('T4', 'Hands', HANDS_ONLY)] });
  await game.press('1');
  await game.sees('0:03');
  await game.press('1');
  await game.sees('★ ★ ★');
});

test('the goal stands under the story, and both make way for the timeline', async () => {
  const game = openGame({ levels: [lunch] });
  await game.sees(GOAL_SENTENCES.finish);
  await game.press('1');
  await game.sees(/ toaster +│/u);
  expect(game.frame()).not.toContain(GOAL_SENTENCES.finish);
});

test('what is wrong with the progress is told on the first screen, also where that is a shift', async () => {
  const game = openGame({ levels: [lunch], notice: 'Your old progress was set aside.' });
  expect(await game.sees('What now?')).toContain('Your old progress was set aside.');
});

test('the wait names what it waits for', async () => {
  const game = openGame({ levels: [lunch] });
  await game.press('1');
  await game.sees(/w wait: toast dings +→0:04/u);
  await game.press('w');
  await game.sees(/w wait: toast burns +→0:10/u);
});

test('a start says when it will ring', async () => {
  const game = openGame({ levels: [lunch] });
  await game.sees(/1 start toast +0m, rings →0:04/u);
  await game.press('3');
  await game.sees(/2 start water +0m, rings →0:18/u);
});

test('actions come before stares, so that a number stays where it is', async () => {
  const game = openGame({ levels: [levelOf('T2', 'Pizza', PIZZAS)] });
  for (const order of [1, 2, 3, 4]) {
    await game.sees(`▸  1 start #${order} bake`);
    await game.press('1');
  }
});

test('the cursor stands on an action, never on a stare: where there is none, on the wait', async () => {
  const game = openGame({ levels: [lunch] });
  await game.press('1', '1');
  await game.sees('▸  1 do chop');
  await game.press('j', 'k', 'enter', 'enter');
  await game.sees('▸  w wait: water dings');
});

test('no box moves while a shift is played', async () => {
  const game = openGame({ levels: [levelOf('T2', 'Pizza', PIZZAS)] });
  const rowsOf = (): readonly number[] =>
    game
      .frame()
      .split('\n')
      .flatMap((line, row) => (/[┌└╔╚]/u.test(line) ? [row] : []));
  await game.press();
  const before = rowsOf();
  for (const key of '1111w111111') {
    await game.press(key);
    expect(rowsOf()).toEqual(before);
  }
});

test('scrolling ends where the boxes end, and comes back at once', async () => {
  const game = openGame({ levels: [levelOf('T2', 'Pizza', { ...PIZZAS, stations: { oven: { slots: 8 } } })] });
  await game.press(...'11111111');
  const first = await game.sees('more ↓');
  await game.press(...']]]]]]]]]');
  expect(game.frame()).not.toBe(first);
  await game.press(...'[[[');
  expect(game.frame()).toBe(first);
});
