import { expect, test } from 'vitest';
import { freshOrder, pressed, textsOf } from './support/orders.ts';
import { BELL } from './support/programs.ts';

const fresh = freshOrder(BELL);
const [first, second, third] = textsOf(fresh);

test('J takes the line at the cursor down, and the cursor stays with it', () => {
  const moved = pressed(fresh, ['J']);
  expect(textsOf(moved)).toEqual([second, first, third]);
  expect(moved.cursor).toBe(1);
});

test('K takes it up again', () => {
  expect(textsOf(pressed(fresh, ['j', 'j', 'K', 'K']))).toEqual([third, first, second]);
});

test('Shift and an arrow do the same as J and K', () => {
  expect(pressed(fresh, ['shift-down'])).toEqual(pressed(fresh, ['J']));
  expect(pressed(fresh, ['j', 'shift-up'])).toEqual(pressed(fresh, ['j', 'K']));
});

test.each(['K', 'k', 'shift-up'])('at the top %s changes nothing', (key) => {
  expect(pressed(fresh, [key])).toEqual(fresh);
});

test('below the last line there is no place', () => {
  const last = pressed(fresh, ['j', 'j']);
  expect(pressed(last, ['J', 'j'])).toEqual(last);
});

test('u takes changes back one by one, moves and numbers alike', () => {
  const moved = pressed(fresh, ['J', '3', '1']);
  expect(textsOf(pressed(moved, ['u', 'u']))).toEqual([second, first, third]);
  expect(pressed(moved, ['u', 'u', 'u', 'u'])).toEqual(fresh);
});
