import { expect, test } from 'vitest';
import { FEATURES, randomKitchen } from '../../src/generate/index.ts';

const WISH = { orders: 3, stations: 3, actions: 20, features: FEATURES };

test('the same seed gives the same kitchen, another seed another one', () => {
  const drawn = (seed: string): string => JSON.stringify(randomKitchen(seed, WISH));
  const once = ['1', '2', '3', 'lunch'].map(drawn);
  expect(['1', '2', '3', 'lunch'].map(drawn)).toEqual(once);
  expect(new Set(once).size).toBe(once.length);
});
