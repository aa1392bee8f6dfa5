import { expect, test } from 'vitest';
import { codeShown } from '../../src/lesson/index.ts';
import { bareLevel } from '../support/bare-level.ts';
import { marks, puzzle } from '../support/lessons.ts';

const puzzles = [puzzle('p'), marks('m')];

test('the code of a level are its cards', () => {
  const cards = [puzzle('card')];
  expect(codeShown(bareLevel({ id: 'a', cards, puzzles }))).toEqual(cards);
});

test('without cards it is the programs of its puzzles, and nobody is shown a fault as the way to write it', () => {
  const [first, second] = codeShown(bareLevel({ id: 'a', puzzles }));
  expect(first).toEqual(puzzles[0]);
  expect(second).toEqual({ title: 'm', ...marks('m').mended });
});
