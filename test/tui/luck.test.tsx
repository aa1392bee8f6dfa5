import { expect, test } from 'vitest';
import type { Level } from '../../src/model/level.ts';
import { NO_PROGRESS } from '../../src/model/progress.ts';
import { combinationsOf, failingTimes } from '../../src/strategies/index.ts';
import { question } from '../support/lessons.ts';
import { openGame } from './support/game.tsx';
import { breakingKeys, RICE, RICE_LUCK } from './support/luck.ts';

const [own] = RICE_LUCK.programs;
const failing = own === undefined ? 0 : failingTimes(RICE_LUCK, own).length;
const solving = [...breakingKeys(RICE_LUCK), 'enter', 'm', 'c'];

test('the code shows the times that are chosen', async () => {
  const game = openGame({ levels: [RICE] });
  await game.sees('await mins(2);');
  await game.press('5');
  expect(game.frame()).toContain('await mins(5);');
});

test('a program that mends shows where it differs from the colleague’s own', async () => {
  const game = openGame({ levels: [RICE] });
  await game.sees('as it is');
  expect(game.frame()).not.toMatch(/^ \+ 3/mu);
  await game.press('m');
  expect(game.frame()).toMatch(/^ \+ 3 .*board = 'rice'/mu);
});

test('it is solved by times that ruin the first program and by trusting the one that cannot fail', async () => {
  const game = openGame({ levels: [RICE] });
  await game.sees('You are the bad luck');
  await game.press(...solving);
  const screen = await game.sees('Mend the gap');
  expect(screen).toContain(`${failing} of ${combinationsOf(RICE_LUCK)} fail`);
  expect(game.deeds).toEqual([
    { type: 'puzzle', hash: RICE_LUCK.hash, tries: 1 },
    { type: 'finished', hash: RICE_LUCK.hash },
  ]);
});

test('a claim that is wrong is told with its number, and costs a star', async () => {
  const game = openGame({ levels: [RICE] });
  await game.sees('You are the bad luck');
  await game.press('c');
  await game.sees(`it does with ${failing} of ${combinationsOf(RICE_LUCK)} combinations`);
  await game.press(...solving);
  await game.sees('Mend the gap');
  expect(game.deeds[0]).toEqual({ type: 'puzzle', hash: RICE_LUCK.hash, tries: 2 });
});

test('the third hint gives times away for a program that can fail, and says that there are none for one that cannot', async () => {
  const game = openGame({ levels: [RICE] });
  await game.sees('You are the bad luck');
  await game.press('h', 'h', 'h');
  await game.sees('Hint 3 of 3: Try it with rice.warm');
  await game.press('m', 'h', 'h', 'h');
  await game.sees('Nobody can make this one fail');
});

test('who leaves before it is settled is told about the prediction first', async () => {
  const predict = { ...question('asked'), computed: ['{luck:2 failing}'] };
  const level: Level = {
    ...RICE,
    predict: { ...predict, answers: predict.answers.map((one, nth) => ({ ...one, is: [nth] })) },
  };
  const game = openGame({ levels: [level] });
  await game.sees('How long does it take?');
  await game.press('2', '3');
  await game.sees('You are the bad luck');
  await game.press('n');
  await game.sees('n goes on.');
  expect(game.frame()).not.toContain('You are the bad luck');
  await game.press('n');
  await game.sees('Test campaign');
});

test('the map has its stars, and the next time it begins anew', async () => {
  const progress = { ...NO_PROGRESS, puzzles: { [RICE_LUCK.hash]: { stars: 3 } } };
  const game = openGame({ levels: [RICE], progress });
  await game.sees('★★★');
  await game.press('enter');
  await game.sees('First make “as it is” fail');
});

test('Tab shows the other language, Esc leads to the map', async () => {
  const game = openGame({ levels: [RICE] });
  await game.sees("let board = '';");
  await game.press('\t');
  await game.sees("board = ''");
  await game.press('escape');
  await game.sees('Test campaign');
});

test('of a program that mends it is said that it can be made to fail, or be trusted', async () => {
  const game = openGame({ levels: [RICE] });
  await game.sees('You are the bad luck');
  await game.press(...breakingKeys(RICE_LUCK), 'enter');
  await game.sees('m shows the next way to mend it');
  await game.press('m');
  expect(await game.sees('Make this one fail, or claim (c) that it cannot.')).not.toContain('m shows');
});
