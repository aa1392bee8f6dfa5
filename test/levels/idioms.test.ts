import { expect, test } from 'vitest';
import { faultsIn, levelOf, levelText, placeOf } from '../support/level-text.ts';

const PROGRAM = { lines: ['async def main():', '    print(1)', '        print(2)'], prints: [], from: [] };
const CARDS = [
  { title: 'Nothing', javascript: { lines: ['1;'], prints: [], from: [] } },
  { title: 'Two', python: PROGRAM },
];
const withIdiom = (idiom: object): string => levelText({ cards: CARDS, idioms: [{ says: 'So.', ...idiom }] });

test('an idiom has the lines of the card that it names, less what all of them are indented by', () => {
  const [idiom] = levelOf(withIdiom({ python: { card: 2, lines: [3, 2] } })).idioms;
  expect(idiom).toEqual({ says: 'So.', javascript: null, python: ['    print(2)', 'print(1)'] });
});

test('without a number it is the first card', () => {
  expect(levelOf(withIdiom({ javascript: { lines: [1] } })).idioms[0]?.javascript).toEqual(['1;']);
});

test.each([
  ['a card that is not there', { javascript: { card: 3, lines: [1] } }, '3,'],
  ['a language that the card does not have', { javascript: { card: 2, lines: [1] } }, '2,'],
  ['a line that is not there', { python: { card: 2, lines: [2, 4] } }, '[\n          2,\n          4'],
  ['a line twice', { python: { card: 2, lines: [2, 2] } }, '[\n          2,\n          2'],
  ['no language', {}, '{\n      "says"'],
])('%s is told where it stands', (_, idiom, piece) => {
  const text = JSON.stringify(JSON.parse(withIdiom(idiom)), null, 2);
  expect(faultsIn(text)).toEqual([expect.objectContaining(placeOf(text, piece))]);
});
