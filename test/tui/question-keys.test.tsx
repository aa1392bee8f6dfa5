import { expect, test } from 'vitest';
import { MESSAGES } from '../../src/words/messages.ts';
import { TEA } from './support/asked.ts';
import { openGame, type TestGame } from './support/game.tsx';

/** The cursor stands at the second answer, and nothing is asked below. */
const ANSWERS_ONLY = /▸ 2 {2}after 5 minutes\s+1-2 answer/u;

async function atCheck(): Promise<TestGame> {
  const game = openGame({ levels: [TEA] });
  await game.press('n', 'n', 'n');
  await game.sees('When is tea printed?');
  return game;
}

test.each(['escape', 'backspace'])('%s goes back from how sure to the answers', async (key) => {
  const game = openGame({ levels: [TEA] });
  await game.press('2');
  await game.sees('How sure are you?');
  await game.press(key);
  await game.sees(ANSWERS_ONLY);
  expect(game.deeds).toEqual([]);
});

test('Esc leaves from the answers', async () => {
  const game = openGame({ levels: [TEA] });
  await game.press('2', 'escape');
  await game.sees(ANSWERS_ONLY);
  await game.press('escape');
  await game.sees('Test campaign');
});

test('the answer to a check is final at once: a number changes nothing any more, and says what would', async () => {
  const game = await atCheck();
  await game.press('1');
  await game.sees('You said “at 5”.');
  await game.press('2');
  await game.sees('It is answered. r lets you answer again.');
  expect(game.frame()).toContain('You said “at 5”.');
  expect(game.deeds).toHaveLength(1);
});

test('Tab says so where a check’s program is there in one language only', async () => {
  const game = await atCheck();
  await game.press('\t');
  await game.sees(MESSAGES.code.onlyLanguage(MESSAGES.code.languages.javascript));
});

test('? tells the keys, and coming back from it is coming back to where one was', async () => {
  const game = openGame({ levels: [TEA] });
  await game.press('2');
  await game.sees('How sure are you?');
  await game.press('?');
  await game.sees('from how sure you are back to the answers');
  expect(game.frame()).toContain('scroll what does not fit');
  await game.press('x');
  await game.sees('How sure are you?');
});
