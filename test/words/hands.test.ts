import { expect, test } from 'vitest';
import { handsAt } from '../../src/words/hands.ts';

test('what hands are at, in words', () => {
  expect(handsAt('chop')).toBe('chopping');
  expect(handsAt('chop-veg')).toBe('chopping veg');
  expect(handsAt('salad')).toBe('busy with salad');
  expect(handsAt('constructor')).toBe('busy with constructor');
});

test('and which one, where the step does not tell', () => {
  expect(handsAt('salad', '#2 salad')).toBe('busy with #2 salad');
  expect(handsAt('chop', '#2 chop')).toBe('chopping');
});
