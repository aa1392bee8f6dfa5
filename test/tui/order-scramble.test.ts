import { expect, test } from 'vitest';
import { scrambled } from '../../src/tui/scramble.ts';

const PUZZLES: readonly (readonly string[])[] = [
  ['a', 'b'],
  ['a', 'a', 'b'],
  ['a', 'b', 'c'],
  ['a', 'b', 'a', 'b'],
  ['a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'b'],
  [...'abcdefghij'],
];
const SEEDS = [0, 1, 7, 0x01234567, 0xffffffff];
const TRIES = [0, 1, 2, 3, 4, 5];

const cases = PUZZLES.flatMap((lines) => SEEDS.map((seed) => ({ lines, seed })));
const read = (lines: readonly string[], seed: number, nth: number): string =>
  scrambled(lines, seed, nth)
    .map((line) => lines[line])
    .join(' ');

test.each(cases)('lines are mixed, none is lost and they never read right: $lines with $seed', ({ lines, seed }) => {
  for (const nth of TRIES) {
    expect([...scrambled(lines, seed, nth)].sort((a, b) => a - b)).toEqual([...lines.keys()]);
    expect(read(lines, seed, nth)).not.toBe(lines.join(' '));
  }
});

test.each(cases.filter(({ lines }) => lines.length > 2))(
  'the next try has another order: $lines with $seed',
  ({ lines, seed }) => {
    for (const nth of TRIES) expect(read(lines, seed, nth + 1)).not.toBe(read(lines, seed, nth));
  },
);

test('the same puzzle and try have the same order', () => {
  const lines = [...'abcdef'];
  expect(scrambled(lines, 5, 1)).toEqual(scrambled([...lines], 5, 1));
});

test('other puzzles have other orders: ten puzzles of six lines do not share one', () => {
  const orders = Array.from({ length: 10 }, (_, seed) => read([...'abcdef'], seed * 99_991, 0));
  expect(new Set(orders).size).toBeGreaterThan(5);
});

test.each([[[]], [['a']], [['a', 'a', 'a']]])('where no order is wrong they stay as they are: %j', (lines) => {
  expect(scrambled(lines, 3, 0)).toEqual([...lines.keys()]);
});
