import { expect, test } from 'vitest';
import { isPlaced } from '../../src/tui/order-state.ts';
import { freshOrder, pressed, rightDigits, textsOf } from './support/orders.ts';
import { BELL, LARGEST } from './support/programs.ts';

const fresh = freshOrder(BELL);
const [first, second, third] = textsOf(fresh);

test('the first number fills the first place, the second the second', () => {
  expect(textsOf(pressed(fresh, ['3']))).toEqual([third, first, second]);
  expect(textsOf(pressed(fresh, ['3', '2']))).toEqual([third, second, first]);
});

test('a line keeps its number while others move', () => {
  expect(textsOf(pressed(fresh, ['3', '1', '2']))).toEqual([third, first, second]);
});

test('a number without a line, or of a line that has its place, changes nothing', () => {
  const one = pressed(fresh, ['2']);
  expect(pressed(one, ['2', '4', '0'])).toEqual({ ...one, acted: false });
  expect(isPlaced(one, '2')).toBe(true);
  expect(isPlaced(one, '4')).toBe(false);
});

test('ten lines have numbers: 0 is the tenth', () => {
  const largest = freshOrder(LARGEST);
  const digits = rightDigits(largest);
  expect(digits).toContain('0');
  expect(textsOf(pressed(largest, digits))).toEqual(LARGEST.prints);
});

test('u takes the last number back, and its line can be placed again', () => {
  expect(pressed(fresh, ['2', 'u'])).toEqual(fresh);
  expect(textsOf(pressed(fresh, ['2', 'u', '3']))).toEqual([third, first, second]);
});
