import { expect, test } from 'vitest';
import { prepare } from '../../src/kitchen/index.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import larger from '../conformance/larger.json' with { type: 'json' };
import small from '../conformance/small.json' with { type: 'json' };
import { levelOf } from '../support/level-text.ts';

const CASES = [...small, ...larger];

test.each(CASES)('a bare kitchen is a level: $name', ({ level: spec }) => {
  const level = levelOf(JSON.stringify(spec));
  const prepared = prepare(spec as KitchenSpec);
  expect(level.parts.map(({ kitchen }) => kitchen)).toEqual(prepared.ok ? [prepared.value] : []);
});

test('a level without texts is called by its id and says nothing', () => {
  const level = levelOf(JSON.stringify(small[0]?.level));
  expect(level).toMatchObject({ id: 'test', title: 'test', story: [], aha: null, breaks: null });
  expect(level.parts[0]?.label).toBeNull();
});

test('stations may be left out where no step needs one', () => {
  const spec = { dishes: { tea: { steps: { pour: { minutes: 1 } } } }, orders: [{ dish: 'tea' }], goal: 'finish' };
  expect(levelOf(JSON.stringify(spec)).parts[0]?.kitchen.stations).toEqual([]);
});

test('a byte order mark before the level is overlooked', () => {
  expect(levelOf(`\uFEFF${JSON.stringify(small[0]?.level)}`).parts).toHaveLength(1);
});
