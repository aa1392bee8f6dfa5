import { expect, test } from 'vitest';
import { namesOf } from '../../src/code/names.ts';
import { RESERVED } from '../../src/code/reserved.ts';
import { EACH_LANGUAGE } from '../cards/level.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

const AWKWARD = [
  'müsli',
  'new',
  'print',
  'collect',
  'a-b',
  'aB',
  'a_b',
  '2nd',
  'class',
  '焼き',
  '½',
  'ﬁsh',
  'fish',
  'İ',
  'chop-1',
  'until',
];

const awkward = kitchenOf({
  stations: Object.fromEntries(AWKWARD.map((name) => [name, {}])),
  dishes: {
    odd: { steps: Object.fromEntries(AWKWARD.map((name) => [name, { minutes: 1 }])) },
    even: { steps: Object.fromEntries(AWKWARD.map((name) => [name, { at: name, minutes: 1 }])) },
  },
  orders: [{ dish: 'odd' }, { dish: 'even' }, { dish: 'even' }],
  goal: 'finish',
});

test.each(EACH_LANGUAGE)(
  'in %s, whatever things are called, they get names that are valid, free, and no two alike',
  (language) => {
    const { station, blocking, work, food } = namesOf(awkward, language);
    const all = [...station, ...blocking, ...work.values(), ...food];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((name) => !/^[\p{XIDS}_]\p{XIDC}*$/u.test(name))).toEqual([]);
    expect(all.filter((name) => RESERVED[language].includes(name))).toEqual([]);
    expect(all.map((name) => name.normalize('NFKC'))).toEqual(all);
  },
);

const plain = kitchenOf({
  stations: { 'big-oven': {}, toast: {} },
  dishes: {
    menu: { steps: { toast: { at: 'toast', minutes: 1 }, 'cut-bread': { minutes: 1, times: 2, delegable: true } } },
  },
  orders: [{ dish: 'menu' }],
  goal: 'finish',
});

test('names are written as each language writes them', () => {
  expect(namesOf(plain, 'javascript')).toMatchObject({
    station: ['bigOven', 'toast'],
    blocking: ['bigOvenSync', 'toastSync'],
  });
  expect(namesOf(plain, 'python')).toMatchObject({
    station: ['big_oven', 'toast'],
    blocking: ['big_oven_sync', 'toast_sync'],
  });
});

test('what has the name of something else says what it is', () => {
  expect(namesOf(plain, 'javascript').food).toEqual(['toastFood', 'cutBread1', 'cutBread2']);
});

test('with several orders, variables have the order’s number', () => {
  const { food } = namesOf(kitchenOf({ ...specOfTwo, goal: 'finish' }), 'javascript');
  expect(food).toEqual(['toast1', 'chop1_1', 'chop2_1', 'toast2', 'chop1_2', 'chop2_2']);
});

const specOfTwo = {
  stations: { oven: {} },
  dishes: { menu: { steps: { toast: { at: 'oven', minutes: 1 }, chop: { minutes: 1, times: 2 } } } },
  orders: [{ dish: 'menu' }, { dish: 'menu' }],
};
