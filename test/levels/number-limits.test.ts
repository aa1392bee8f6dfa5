import { expect, test } from 'vitest';
import * as limits from '../../src/levels/limits.ts';
import { faultsIn, levelOf, levelText, placeOf } from '../support/level-text.ts';

const dishes = (step: object) => ({ lunch: { steps: { pie: { at: 'oven', minutes: 1, ...step } } } });
const orders = (count: number) => Array.from({ length: count }, () => ({ dish: 'lunch' }));

const FIELDS: readonly (readonly [field: string, most: number, level: (value: number) => object])[] = [
  ['minutes', limits.MOST_MINUTES, (minutes) => ({ dishes: dishes({ minutes }) })],
  ['start', limits.MOST_MINUTES, (start) => ({ dishes: dishes({ start }) })],
  ['collect', limits.MOST_MINUTES, (collect) => ({ dishes: dishes({ collect }) })],
  ['burns', limits.LATEST_MINUTE, (burns) => ({ dishes: dishes({ burns }) })],
  ['fails', limits.MOST_FAILS, (fails) => ({ dishes: dishes({ fails }) })],
  ['slots', limits.MOST_SLOTS, (slots) => ({ stations: { oven: { slots } } })],
  ['at', limits.LATEST_MINUTE, (at) => ({ orders: [{ dish: 'lunch', at }] })],
  ['patience', limits.LATEST_MINUTE, (patience) => ({ orders: [{ dish: 'lunch', patience }] })],
  ['closes', limits.LATEST_MINUTE, (closes) => ({ closes })],
  ['alarm', limits.LATEST_MINUTE, (alarm) => ({ alarm })],
  ['price', limits.MOST_COINS, (price) => ({ dishes: { lunch: { price, steps: { pie: { minutes: 1 } } } } })],
];

test.each(FIELDS)('%s may be as large as its limit', (_, most, level) => {
  expect(levelOf(levelText(level(most))).parts).toHaveLength(1);
});

test.each(FIELDS)('%s above its limit is told with the limit', (field, most, level) => {
  const text = levelText(level(most + 1));
  const { line } = placeOf(text, `"${field}": ${most + 1}`);
  expect(faultsIn(text)).toEqual([expect.objectContaining({ line, message: expect.stringContaining(`to ${most}`) })]);
});

test.each([1.5, -1, Number.MAX_SAFE_INTEGER])('minutes are whole and not below 0: not %d', (minutes) => {
  expect(faultsIn(levelText({ dishes: dishes({ minutes }) }))).toHaveLength(1);
});

test('a number too large for a number is told, not taken for "never"', () => {
  expect(faultsIn(levelText({ closes: 0 }).replace('"closes": 0', '"closes": 1e999'))[0]?.message).toContain('1e999');
});

test('a dish has at most so many steps, times spelled out', () => {
  const most = limits.MOST_STEPS;
  const steps = (times: number) => ({ lunch: { steps: { chop: { minutes: 1, times }, pie: { minutes: 1 } } } });
  expect(levelOf(levelText({ dishes: steps(most - 1) })).parts[0]?.kitchen.tasks).toHaveLength(most);
  expect(faultsIn(levelText({ dishes: steps(most) }))[0]?.message).toContain(`at most ${most}`);
});

test('a level has at most so many orders', () => {
  const most = limits.MOST_ORDERS;
  expect(levelOf(levelText({ dishes: dishes({}), orders: orders(most) })).parts[0]?.kitchen.orders).toHaveLength(most);
  expect(faultsIn(levelText({ dishes: dishes({}), orders: orders(most + 1) }))[0]?.message).toContain(`${most} orders`);
});

test('all orders together have at most so many tasks', () => {
  const most = limits.MOST_TASKS;
  const lunch = { lunch: { steps: { chop: { minutes: 1, times: limits.MOST_STEPS } } } };
  const few = Math.floor(most / limits.MOST_STEPS);
  expect(levelOf(levelText({ dishes: lunch, orders: orders(few) })).parts).toHaveLength(1);
  expect(faultsIn(levelText({ dishes: lunch, orders: orders(few + 1) }))[0]?.message).toContain(`at most ${most}`);
});

test('all tasks together have at most so many attempts, those that fail included', () => {
  const most = limits.MOST_ATTEMPTS;
  const lunch = dishes({ fails: limits.MOST_FAILS });
  const few = Math.floor(most / (1 + limits.MOST_FAILS));
  expect(levelOf(levelText({ dishes: lunch, orders: orders(few) })).parts).toHaveLength(1);
  expect(faultsIn(levelText({ dishes: lunch, orders: orders(few + 1) }))[0]?.message).toContain(`at most ${most}`);
});
