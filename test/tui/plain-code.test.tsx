import { expect, test } from 'vitest';
import type { Card } from '../../src/model/lesson.ts';
import { bareLevel } from '../support/bare-level.ts';
import { TEA } from './support/asked.ts';
import { after, openPlain } from './support/plain.ts';
import { BELL, BELL_IN_PYTHON } from './support/programs.ts';

const TWO_HOUSES: Card = { title: 'A bell', javascript: BELL, python: BELL_IN_PYTHON };

test('a card comes word for word, every line with its number, a note behind every await', async () => {
  const game = openPlain([TEA]);
  await game.press('n', 'n');
  await game.sees(
    "  line 2: hold(3);\n  line 3: await kettle;\n    here others may get a turn\n  line 4: console.log('tea at', at());\n",
  );
  expect(game.frame().split('here others may get a turn')).toHaveLength(2);
});

test('what it printed comes with the line that printed it', async () => {
  const game = openPlain([TEA]);
  await game.press('n', 'n');
  await game.sees('When it was run, it printed:\n  line 4 prints tea at 5\n');
});

test('and how it ended, where it did not end well', async () => {
  const card = { title: 'Dead', javascript: { ...BELL, exit: 1, dies: 'Error: burnt' }, python: null };
  const game = openPlain([{ ...TEA, cards: [card] }]);
  await game.press('n', 'n');
  await game.sees('It ended with exit code 1:\n  Error: burnt\n');
});

test('the names that the program calls are explained', async () => {
  const game = openPlain([TEA]);
  await game.press('n', 'n');
  await game.sees('mins(m): a wait of m minutes');
});

test('t says the card in the other language, which is kept; where there is none, that is said', async () => {
  const game = openPlain([bareLevel({ ...TEA, cards: [TWO_HOUSES] }), TEA]);
  await game.press('n', 'n', 't');
  expect(after(await game.sees('in Python.'), 'in Python.')).toContain('    here others may get a turn\n');
  expect(game.deeds).toEqual([{ type: 'language', language: 'python' }]);
  await game.press('n', '\t');
  await game.sees('JavaScript only');
});

test('of several programs each has a number', async () => {
  const game = openPlain([bareLevel({ ...TEA, cards: [TWO_HOUSES, ...TEA.cards] })]);
  await game.press('n', 'n');
  expect(await game.sees('Numbers 1 and 2: the programs.')).not.toContain('Start, cut, come back');
  await game.press('2');
  await game.sees('Start, cut, come back');
});
