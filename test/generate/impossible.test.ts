import { expect, test } from 'vitest';
import { generateLevel } from '../../src/generate/index.ts';

test('a wish that cannot be met comes to an end, and tells what all the kitchens were that were tried', () => {
  const level = generateLevel('impossible', { difficulty: 5, orders: 1, stations: 1, features: [] });
  if (level.ok) throw new Error('one order at one station is no level of difficulty 5');
  const { kitchens, unsolved, unproven, met } = level.error;
  const counts = [unsolved, unproven, ...Object.values(met)];
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(kitchens);
  expect(met[5]).toBeUndefined();
});
