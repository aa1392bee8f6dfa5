import { expect, test } from 'vitest';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { blocking } from '../../src/strategies/blocking.ts';
import { cook } from '../support/cook.ts';
import { menu } from '../support/menu.ts';

const planOf = (spec: KitchenSpec): readonly string[] => cook(blocking, spec).plan;

test('goes through the open orders by arrival, then number', () => {
  const orders = [{ dish: 'tea', at: 3 }, { dish: 'tea', at: 1 }, { dish: 'tea' }, { dish: 'tea', at: 1 }];
  const spec = menu({ tea: { brew: { minutes: 5 } } }, { orders });
  expect(planOf(spec)).toEqual(['do 3.brew', 'do 2.brew', 'do 4.brew', 'do 1.brew']);
});

test('takes the first task of the dish that is legal: does it, or stares at it', () => {
  const spec = menu({
    pie: { plate: { minutes: 1, after: ['bake'] }, bake: { at: 'oven', minutes: 4 }, chop: { minutes: 2 } },
  });
  expect(planOf(spec)).toEqual(['stare 1.bake', 'do 1.plate', 'do 1.chop']);
});

test('goes on with an older order before a newer one, but does not stand idle while a newer one has work', () => {
  const spec = menu(
    { egg: { fry: { minutes: 1, takes: ['pan'] }, wash: { minutes: 2, returns: ['pan'], after: ['fry'] } } },
    { tools: { pan: 1 }, orders: [{ dish: 'egg' }, { dish: 'egg' }] },
  );
  expect(planOf(spec)).toEqual(['do 1.fry', 'do 1.wash', 'do 2.fry', 'do 2.wash']);
});

test('handles a buzz before anything else', () => {
  const spec = menu({ pie: { chop: { minutes: 1, after: ['bake'] }, bake: { at: 'oven', minutes: 4, fails: 1 } } });
  expect(planOf({ ...spec, orders: [{ dish: 'pie' }, { dish: 'pie' }] })).toEqual([
    'stare 1.bake',
    'handle 1.bake',
    'stare 1.bake',
    'do 1.chop',
    'stare 2.bake',
    'handle 2.bake',
    'stare 2.bake',
    'do 2.chop',
  ]);
});

test('clears what is not needed any more when there is nothing else to do, then waits', () => {
  const spec = menu(
    { pie: { bake: { at: 'oven', minutes: 4, fails: 1 } }, tea: { brew: { minutes: 2 } } },
    { orders: [{ dish: 'pie', patience: 3 }, { dish: 'tea' }, { dish: 'tea', at: 9 }] },
  );
  expect(planOf(spec)).toEqual(['stare 1.bake', 'do 2.brew', 'clear 1.bake', 'wait', 'do 3.brew']);
});

test('of a choice takes the first alternative that can finish, and leaves the others and what only they need alone', () => {
  const spec = menu({
    letter: {
      ask: { minutes: 1 },
      fax: { at: 'oven', minutes: 'never' },
      type: { minutes: 1, after: ['fax', 'ask'] },
      call: { minutes: 2 },
      post: { minutes: 3 },
      file: { minutes: 1, after: [['type', 'call', 'post']] },
    },
  });
  expect(planOf(spec)).toEqual(['do 1.call', 'do 1.file']);
});

test('a choice that an alternative needs can finish if one of its own alternatives can', () => {
  const spec = menu({
    letter: {
      fax: { at: 'oven', minutes: 'never' },
      call: { minutes: 2 },
      note: { minutes: 1, after: [['fax', 'call']] },
      post: { minutes: 1 },
      file: { minutes: 1, after: [['note', 'post']] },
    },
  });
  expect(planOf(spec)).toEqual(['do 1.call', 'do 1.note', 'do 1.file']);
});

test('if no alternative can finish it takes any', () => {
  const spec = menu({
    letter: { fax: { at: 'oven', minutes: 'never' }, read: { minutes: 1, after: [['fax']] } },
  });
  expect(cook(blocking, spec)).toMatchObject({ plan: ['stare 1.fax'], outcome: { ended: 'stuck' } });
});

test('never uses a helper', () => {
  const spec = menu({ pie: { mince: { minutes: 5, delegable: true } } }, { stations: { sous: { helper: true } } });
  expect(planOf(spec)).toEqual(['do 1.mince']);
});

test('gives up where not even a wait is legal: the shift is unfinished', () => {
  const spec = menu(
    {
      egg: {
        fry: { minutes: 1, takes: ['pan', 'pan'] },
        boil: { minutes: 1 },
        eat: { minutes: 1, after: [['fry', 'boil']] },
      },
    },
    { tools: { pan: 1 } },
  );
  expect(cook(blocking, spec)).toMatchObject({ plan: [], outcome: { ended: 'unfinished', lost: [1] } });
});
