import { expect, test } from 'vitest';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { house } from '../../src/strategies/house.ts';
import { cook } from '../support/cook.ts';
import { menu } from '../support/menu.ts';

const planOf = (spec: KitchenSpec): readonly string[] => cook(house, spec).plan;

test('handles the oldest buzz first', () => {
  const spec = menu({
    lunch: {
      soup: { at: 'stove', minutes: 3, fails: 1 },
      bread: { at: 'oven', minutes: 2, fails: 1 },
      chop: { minutes: 4 },
    },
  });
  expect(planOf(spec).slice(2, 5)).toEqual(['do 1.chop', 'handle 1.bread', 'handle 1.soup']);
});

test('handles before it collects, collects before it starts, starts before it does', () => {
  const spec = menu({
    lunch: {
      soup: { at: 'stove', minutes: 3, fails: 1 },
      bread: { at: 'oven', minutes: 2 },
      chop: { minutes: 4 },
      stir: { minutes: 1 },
    },
  });
  expect(planOf(spec)).toEqual([
    'start 1.soup',
    'start 1.bread',
    'do 1.chop',
    'handle 1.soup',
    'collect 1.bread',
    'start 1.soup',
    'do 1.stir',
    'wait',
    'collect 1.soup',
  ]);
});

test('collects the oldest ding first', () => {
  const spec = menu({
    lunch: { soup: { at: 'stove', minutes: 3 }, bread: { at: 'oven', minutes: 2 }, chop: { minutes: 4 } },
  });
  expect(planOf(spec).slice(-2)).toEqual(['collect 1.bread', 'collect 1.soup']);
});

test('of dings of the same minute collects the one that was started first', () => {
  const spec = menu({ lunch: { tea: { at: 'kettle', minutes: 3 }, soup: { at: 'stove', minutes: 3, collect: 1 } } });
  expect(planOf(spec)).toEqual(['start 1.soup', 'start 1.tea', 'wait', 'collect 1.soup', 'collect 1.tea']);
});

test('starts and does what has the longest tail: start, minutes and collect of the step and of what names it', () => {
  const spec = menu({
    lunch: {
      bread: { at: 'oven', minutes: 6 },
      broth: { at: 'stove', minutes: 2, start: 1, collect: 1 },
      salt: { minutes: 3 },
      bones: { minutes: 1 },
      soup: { at: 'kettle', minutes: 3, after: ['broth', 'bones'] },
    },
  });
  expect(planOf(spec).slice(0, 4)).toEqual(['start 1.broth', 'start 1.bread', 'do 1.bones', 'do 1.salt']);
});

test('a naming inside a choice counts for the tail', () => {
  const spec = menu({
    lunch: { wash: { minutes: 2 }, peel: { minutes: 1 }, fry: { minutes: 9, after: [['peel']] } },
  });
  expect(planOf(spec)).toEqual(['do 1.peel', 'do 1.fry', 'do 1.wash']);
});

test('`never` counts as a million minutes', () => {
  const spec = menu({
    letter: { roast: { at: 'oven', minutes: 999_999 }, fax: { at: 'stove', minutes: 'never' }, chop: { minutes: 1 } },
  });
  expect(planOf(spec).slice(0, 2)).toEqual(['start 1.fax', 'start 1.roast']);
});

test("ties go to the lowest order number, then to the dish's order", () => {
  const spec = menu(
    { tea: { pour: { minutes: 2 }, stir: { minutes: 2 } } },
    { orders: [{ dish: 'tea', at: 2 }, { dish: 'tea' }] },
  );
  expect(planOf(spec)).toEqual(['do 2.pour', 'do 1.pour', 'do 1.stir', 'do 2.stir']);
});

test('clears what is not needed only while an open order has a needed task that is still todo', () => {
  const lunch = {
    courier: { at: 'oven', minutes: 30 },
    omelette: { minutes: 2 },
    eat: { at: 'stove', minutes: 5, after: [['courier', 'omelette']] },
  } as const;
  const rest = ['start 1.courier', 'do 1.omelette', 'start 1.eat'];
  expect(planOf(menu({ lunch }))).toEqual([...rest, 'wait', 'collect 1.eat']);
  const withRoast = menu({ lunch: { ...lunch, roast: { at: 'oven', minutes: 5 } } });
  expect(planOf(withRoast)).toEqual([
    ...rest,
    'clear 1.courier',
    'start 1.roast',
    'wait',
    'collect 1.eat',
    'collect 1.roast',
  ]);
});

test('never uses a helper', () => {
  const spec = menu({ pie: { mince: { minutes: 5, delegable: true } } }, { stations: { sous: { helper: true } } });
  expect(planOf(spec)).toEqual(['do 1.mince']);
});

test('gives up where not even a wait is legal: the shift is unfinished', () => {
  const spec = menu({ letter: { fax: { at: 'oven', minutes: 'never' } } });
  expect(cook(house, spec)).toMatchObject({ plan: ['start 1.fax'], outcome: { ended: 'unfinished', lost: [1] } });
});
