import { expect, test } from 'vitest';
import { FOODS, LAST, SIDES, STATIONS } from '../../src/generate/larder.ts';
import { MOST_STATIONS } from '../../src/generate/wish.ts';

test('the larder has as many stations as may be wished for, and no name of it is two things', () => {
  expect(STATIONS).toHaveLength(MOST_STATIONS);
  const steps = FOODS.flatMap(({ name, before, after, first }) => [name, before, after, first?.name ?? []].flat());
  const names = [...steps, ...SIDES, LAST, ...FOODS.map(({ dish }) => dish)];
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
