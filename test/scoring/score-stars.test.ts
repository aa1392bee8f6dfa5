import { expect, test } from 'vitest';
import { scoreOf } from '../../src/scoring/index.ts';
import { cooks, FAILED, outcome } from './stage.ts';

const three = cooks(outcome({ finish: 20 }), outcome({ finish: 18 }), outcome({ finish: 10, waits: 10 }));
const stars = (mine: ReturnType<typeof outcome>) => scoreOf({ goal: 'finish' }, mine, three).stars;

test('no star for an outcome that fails, one for any other', () => {
  expect(stars(FAILED)).toBe(0);
  expect(stars(outcome({ finish: 20 }))).toBe(1);
  expect(stars(outcome({ finish: 40 }))).toBe(1);
});

test('two stars from half of the gain on', () => {
  expect(stars(outcome({ finish: 16 }))).toBe(1);
  expect(stars(outcome({ finish: 15 }))).toBe(2);
  expect(stars(outcome({ finish: 11 }))).toBe(2);
});

test('three stars for the best goal value, whatever the second value', () => {
  expect(stars(outcome({ finish: 10, waits: 99 }))).toBe(3);
});
