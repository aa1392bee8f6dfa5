import { expect, test } from 'vitest';
import { isOver, landedOf, type OrderState, orderReducer, printingOf } from '../../src/tui/order-state.ts';
import { freshOrder, pressed, rightDigits } from './support/orders.ts';
import { BELL } from './support/programs.ts';

const fresh = freshOrder(BELL);
const started = pressed(fresh, ['enter'], true);
const tick = (state: OrderState): OrderState => orderReducer(state, { type: 'tick', minutes: 1 });

test('with the clock the program runs line by line: a line runs, then what it prints lands', () => {
  const seen = new Set<string>();
  let state = started;
  while (state.run?.flows) {
    seen.add(`${printingOf(state)} ${landedOf(state)}`);
    state = tick(state);
  }
  expect([...seen]).toEqual(['null 0', '0 0', '0 1', '1 1', '1 2', '2 2', '2 3']);
  expect(isOver(state)).toBe(true);
});

test('Space goes on by one printed line, and from then on the clock does nothing', () => {
  const one = pressed(started, [' ']);
  expect(landedOf(one)).toBe(1);
  expect(tick(one)).toEqual(one);
  expect(landedOf(pressed(one, ['right']))).toBe(2);
});

test.each(['x', 'enter', 'j', '1', 'h', 'u'])('any other key shows the end: %s', (key) => {
  expect(isOver(pressed(started, [key]))).toBe(true);
});

test('where nothing may move the end is there at once', () => {
  expect(isOver(pressed(fresh, ['enter'], false))).toBe(true);
});

test('the order cannot be changed while the program runs, nor after it', () => {
  const over = pressed(started, ['x']);
  for (const key of ['J', 'K', '3', 'u']) {
    expect(pressed(started, [key]).order).toEqual(fresh.order);
    expect(pressed(over, [key]).order).toEqual(fresh.order);
  }
});

test('at the end the cursor stands on the first place that is wrong', () => {
  const [first = '', second = '', third = ''] = rightDigits(fresh);
  expect(pressed(fresh, [first, third, second, 'enter']).cursor).toBe(1);
});
