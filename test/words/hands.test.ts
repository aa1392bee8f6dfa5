import { expect, test } from 'vitest';
import { handsAt } from '../../src/words/hands.ts';

test('what hands are at, in words', () => {
  expect(handsAt('chop')).toBe('chopping');
  expect(handsAt('chop-veg')).toBe('chopping veg');
  expect(handsAt('salad')).toBe('busy with salad');
  expect(handsAt('constructor')).toBe('busy with constructor');
});
