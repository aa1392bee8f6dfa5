import { expect, test } from 'vitest';
import { parseWhere } from '../../src/levels/index.ts';
import { isThere } from '../../src/levels/pointers.ts';

const CARD = { javascript: { lines: ['a', 'b'] }, python: { lines: ['a', 'b', 'c'] } };
const LEVEL = {
  write: {},
  predict: {},
  aha: 'So.',
  cards: [CARD],
  hints: ['a', 'b'],
  statements: [{}],
  variants: [{}],
};

const isIn = (level: unknown, text: string): boolean => {
  const where = parseWhere(text);
  if (where === null) throw new Error(`${text} is no pointer`);
  return isThere(level, where);
};

test.each([
  'predict',
  'play',
  'aha',
  'card 1',
  'card 1 line 3',
  'hint 2',
  'statement 1',
  'variant 1',
  'remark burnt',
  'write',
])('%s is in a level that has it', (text) => {
  expect(isIn(LEVEL, text)).toBe(true);
});

test.each(['check', 'breaks', 'card 2', 'card 1 line 4', 'hint 3', 'statement 2', 'variant 2', 'part 1', 'puzzle 1'])(
  '%s is not in a level that does not have it',
  (text) => {
    expect(isIn(LEVEL, text)).toBe(false);
  },
);

test('a level of puzzles is put in order, not played', () => {
  expect(isIn({ puzzles: [CARD] }, 'play')).toBe(false);
  expect(isIn({ puzzles: [CARD] }, 'puzzle 1 line 2')).toBe(true);
});

test('a program of a review, and a line of it', () => {
  expect(isIn({ review: [CARD] }, 'review 1 line 3')).toBe(true);
  expect(isIn({ review: [CARD] }, 'review 2')).toBe(false);
});

test.each([
  '',
  'card',
  'card 0',
  'card one',
  'predict 1',
  'hint 1 line 1',
  'remark',
  'remark tasty',
  'card 1 line 3 ',
  'Card 1',
])('"%s" is no pointer', (text) => {
  expect(parseWhere(text)).toBeNull();
});
