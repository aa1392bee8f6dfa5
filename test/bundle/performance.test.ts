import { expect, test } from 'vitest';
import { performance as standIn } from '../../bundle/performance.ts';

/** Binary fractions of milliseconds are rounded. */
const ROUNDED = 1e-3;

test('the clock that stands in goes as fast as Node’s own', async () => {
  const from = [performance.now(), standIn.now(), performance.now()] as const;
  await new Promise((resolve) => setImmediate(resolve));
  const to = [performance.now(), standIn.now(), performance.now()] as const;
  expect(to[1] - from[1]).toBeGreaterThanOrEqual(to[0] - from[2] - ROUNDED);
  expect(to[1] - from[1]).toBeLessThanOrEqual(to[2] - from[0] + ROUNDED);
});
