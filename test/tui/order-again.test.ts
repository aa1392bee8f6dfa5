import { expect, test } from 'vitest';
import { isOver, landedOf, offersReplay, orderReducer } from '../../src/tui/order-state.ts';
import { freshOrder, pressed, rightDigits, textsOf } from './support/orders.ts';
import { BELL } from './support/programs.ts';

const fresh = freshOrder(BELL);
const wrong = pressed(fresh, ['enter']);

test('r mixes the lines anew, and not as before', () => {
  const again = pressed(wrong, ['r']);
  expect(again.run).toBeNull();
  expect(textsOf(again)).not.toEqual(textsOf(fresh));
  expect(textsOf(again)).not.toEqual(BELL.prints);
});

test('r does nothing before the run has ended', () => {
  expect(pressed(fresh, ['r'])).toEqual(fresh);
});

test('after three wrong tries, and not before, the run can be seen line by line', () => {
  const second = pressed(wrong, ['r', 'enter']);
  expect([wrong, second].map(offersReplay)).toEqual([false, false]);
  expect(pressed(second, ['b'])).toEqual(second);
  const third = pressed(second, ['r', 'enter']);
  expect(offersReplay(third)).toBe(true);
});

test('the run line by line waits for the player, is no try, and ends where it was asked for', () => {
  const third = pressed(wrong, ['r', 'enter', 'r', 'enter']);
  const watching = pressed(third, ['b'], true);
  expect(landedOf(watching)).toBe(0);
  expect(orderReducer(watching, { type: 'tick', minutes: 50 })).toEqual(watching);
  const seen = pressed(watching, [' ', ' ', ' ', ' ']);
  expect(isOver(seen)).toBe(true);
  expect(seen.tries).toBe(3);
  expect(pressed(seen, ['r']).run).toBeNull();
});

test('hints that were asked for stay', () => {
  expect(pressed(fresh, ['h', 'h', 'enter', 'r']).hints).toBe(2);
  expect(pressed(fresh, ['h', 'h', 'h', 'h', 'h']).hints).toBe(3);
});

test('right numbers of a new try are other numbers', () => {
  const again = pressed(wrong, ['r']);
  expect(textsOf(pressed(again, rightDigits(again)))).toEqual(BELL.prints);
});
