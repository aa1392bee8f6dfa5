import { expect, test } from 'vitest';
import type { Level } from '../../src/model/level.ts';
import { after, answerTo } from '../support/lesson-level.ts';
import { TEA } from './support/asked.ts';
import { openGame, type TestGame } from './support/game.tsx';
import { campaignOf, HANDS_ONLY, levelOf } from './support/kitchens.ts';

const BARE = levelOf('T1', 'Hands', HANDS_ONLY);

const footerOf = (game: TestGame): string => game.frame().trimEnd().split('\n').at(-1) ?? '';

test.each([
  ['a level of nothing but a shift', BARE, []],
  ['a level with a prediction, code and a question', TEA, ['p prediction', 'c code', 'e question']],
] as readonly [string, Level, readonly string[]][])('the map offers what is there: %s', async (_, level, offered) => {
  const game = openGame({ levels: [level], progress: after() });
  await game.press('escape');
  await game.sees('Test campaign');
  const named = ['p prediction', 'c code', 'e question'].filter((words) => footerOf(game).includes(words));
  expect(named).toEqual(offered);
});

test('on the tour it offers nothing but to play it', async () => {
  const tour = { title: 'A short tour', levels: [TEA], end: { ...TEA, id: 'T9', predict: null } };
  const game = openGame({
    levels: [],
    campaign: { ...campaignOf(TEA), tour },
    progress: after(answerTo(TEA, 'predict')),
  });
  await game.sees('Test campaign');
  await game.press('k');
  await game.sees('▸ A short tour');
  expect(footerOf(game)).toMatch(/^ Enter play {2}\? help/u);
});

test('the map says that a wrong prediction wants another answer, and by which key', async () => {
  const wrong = answerTo(TEA, 'predict', { answer: 1, right: false, confidence: 'guess' });
  const game = openGame({ levels: [TEA], progress: after(wrong) });
  await game.sees('Test campaign');
  expect(game.frame().replaceAll(/\s+/gu, ' ')).toContain('Your prediction wants another answer: press p.');
});
