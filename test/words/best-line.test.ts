import { expect, test } from 'vitest';
import type { Best } from '../../src/model/best.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { bestLine } from '../../src/words/outcomes.ts';

const outcome: Outcome = {
  ended: 'over',
  finish: 20,
  waits: 30,
  coins: 10,
  served: [1],
  lost: [],
  burnt: 0,
  lostUpdates: 0,
  brain: { working: 0, staring: 0, waiting: 20 },
};
const known = (bound: number | null, proven = false): Best => ({ run: { plan: [], outcome }, proven, bound });

test('a best that is proven is said to be', () => {
  expect(bestLine('finish', known(20, true))).toContain('is proven: no plan does better than 20m');
});

test('where the value is proven, only what decides between equals is said to be open', () => {
  expect(bestLine('finish', known(20))).toMatch(/better than 20m: that is proven\..* less waiting may/u);
  expect(bestLine('waits', known(30))).toContain('an earlier finish may');
});

test('where it is not, both what is known and what cannot be beaten are said', () => {
  expect(bestLine('finish', known(15))).toBe('The best known is 20m; it cannot be below 15m.');
  expect(bestLine('coins', known(12))).toBe('The best known is 10 coins; it cannot be above 12 coins.');
  expect(bestLine('finish', known(null))).toContain('a better plan may exist');
});
