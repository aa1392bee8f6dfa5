import { expect, test } from 'vitest';
import { type Deed, NO_PROGRESS } from '../../src/model/progress.ts';
import { TEA } from './support/asked.ts';
import { openGame, type TestGame } from './support/game.tsx';

const PREDICT = /when\s+is all done/u;

/** Plays tea to its end: with the kettle first, or staring at it. */
async function play(game: TestGame, well: boolean): Promise<void> {
  await game.sees('1 start boil');
  if (well) await game.press('1', '1', 'w', '1');
  else await game.press('1', 's', '2', '1', '1');
}

const answersIn = (game: TestGame): readonly Deed[] => game.deeds.filter(({ type }) => type === 'answer');

test('the five beats follow one another: predict, play, compare, code, check', async () => {
  const game = openGame({ levels: [TEA] });
  await game.sees(PREDICT);
  await game.press('2', '3');
  await play(game, true);
  await game.sees('You said “after 5 minutes”, certain. That is right.');
  await game.press('n');
  await game.sees('Start, cut, come back');
  await game.press('n');
  await game.sees('When is tea printed?');
  await game.press('2');
  await game.sees('You may read: “Async means later.”');
  expect(answersIn(game)).toMatchObject([
    { right: true, confidence: 'certain', variant: false },
    { right: true, confidence: null },
  ]);
});

test('a wrong prediction is answered with the kitchen in which it would have been right, and the rule', async () => {
  const game = openGame({ levels: [TEA] });
  await game.sees(PREDICT);
  await game.press('1', '1');
  await play(game, true);
  await game.sees('You said “after 8 minutes”, as a guess. It is “after 5 minutes”.');
  await game.sees(/only while somebody looks at it, 8 would be +│\n│ right\./u);
  await game.sees('Here a station works alone.');
});

test('nothing is explained before the shift has been played', async () => {
  const game = openGame({ levels: [TEA] });
  await game.sees(PREDICT);
  await game.press('1', '3');
  const shift = await game.sees('1 start boil');
  for (const told of ['kettle needs no eyes', 'would be right', 'Start the kettle first']) {
    expect(game.frames().join('\n')).not.toContain(told);
  }
  expect(shift).toContain('Tea');
});

test('every beat can be skipped, and come back to from the map', async () => {
  const game = openGame({ levels: [TEA] });
  await game.sees(PREDICT);
  await game.press('n', 'n', 'n', 'n');
  await game.sees('That was the last level');
  await game.press('p');
  await game.sees(PREDICT);
  await game.press('escape');
  await game.sees('Not played yet.');
  await game.press('c');
  await game.sees('Start, cut, come back');
  await game.press('escape');
  await game.sees('Not played yet.');
  await game.press('e');
  await game.sees('When is tea printed?');
  // Passed is passed: what comes back goes by it. Nothing else is kept.
  expect(game.deeds.map(({ type }) => type)).toEqual(['finished']);
});

test('hints come one by one, on request: a nudge, the idea, how the best plan begins', async () => {
  const game = openGame({ levels: [TEA] });
  await game.press('n');
  await game.sees('1 start boil');
  await game.press('h');
  expect(await game.sees('Who boils the water?')).not.toContain('Start the kettle first');
  await game.press('h');
  await game.sees('Start the kettle first.');
  await game.press('h');
  await game.sees('The best plan begins like this: start boil, then do cut, then');
  await game.press('h');
  await game.sees('1 start boil');
});

test('after three shifts in a row that got no better, the level offers to walk through both cooks', async () => {
  const game = openGame({ levels: [TEA] });
  await game.press('n');
  for (let shift = 1; shift <= 4; shift += 1) {
    await play(game, false);
    const screen = await game.sees('What there is to see');
    expect(screen.includes('t walks you through')).toBe(shift === 4);
    if (shift < 4) await game.press('r');
  }
  await game.press('t');
  await game.sees('the blocking cook');
  await game.sees('right arrow: one minute on');
  await game.press('n');
  await game.sees('the best cook');
  await game.press('right');
  await game.sees('0:01');
});

test('what was certain and wrong comes back with other numbers, and is settled by the right answer', async () => {
  const owed = { answer: 0, confidence: 'certain', right: false, owed: true, at: 0, again: 0 } as const;
  const questions = { [TEA.predict?.hash ?? '']: owed };
  const game = openGame({ levels: [TEA], progress: { ...NO_PROGRESS, questions, finished: 3 } });
  await game.sees('is back');
  await game.press('enter');
  await game.sees('again: Coffee');
  await game.press('2', '1');
  await game.sees('1 start boil');
  expect(answersIn(game)).toMatchObject([{ variant: true, right: true, hash: TEA.predict?.hash }]);
});
