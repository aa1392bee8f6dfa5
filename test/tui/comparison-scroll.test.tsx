import { expect, test } from 'vitest';
import { line } from '../../src/tui/line.ts';
import { lessonLines } from '../../src/tui/lines/lesson.ts';
import { openGame, type TestGame } from './support/game.tsx';
import { HANDS_ONLY, levelOf } from './support/kitchens.ts';

const SENTENCES = Array.from(
  { length: 20 },
  (_, nth) => `Sentence ${nth + 1} is as long as a sentence of a lesson may be.`,
);

async function compared(aha: string): Promise<TestGame> {
  const game = openGame({ levels: [{ ...levelOf('T1', 'Hands', HANDS_ONLY), aha }] });
  await game.press('1', '1');
  await game.sees('What there is to see');
  return game;
}

const footerOf = (game: TestGame): string => game.frame().trimEnd().split('\n').at(-1) ?? '';

test('what does not fit says that there is more, and can be read to its end and back', async () => {
  const game = await compared(SENTENCES.join(' '));
  expect(await game.sees(/\d+ more ↓/u)).toContain('Sentence 1 ');
  expect(game.frame()).not.toContain('Sentence 20');
  expect(footerOf(game)).toContain('PgDn scroll');
  await game.press(...Array.from({ length: SENTENCES.length }, () => ']'));
  expect(await game.sees('n goes to the map.')).toContain('Sentence 20');
  expect(game.frame()).toMatch(/\d+ more ↑/u);
  await game.press(...Array.from({ length: SENTENCES.length }, () => '['));
  await game.sees('Sentence 1 ');
});

test('where all of it fits nothing scrolls, and the footer does not offer it', async () => {
  const game = await compared('Short.');
  expect(game.frame()).not.toContain('more ↓');
  expect(footerOf(game)).not.toContain('scroll');
});

test('what else there is to say is there in whole paragraphs, or not at all', () => {
  const lesson = {
    words: [line('a lesson')],
    more: [
      [line(''), line('one')],
      [line('two'), line('and on')],
    ],
  };
  const rowsOf = (rows: number): number => lessonLines(lesson, rows).length;
  expect([1, 2, 3, 4, 5].map(rowsOf)).toEqual([1, 1, 3, 3, 5]);
});
