import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prepare } from '../../../src/kitchen/index.ts';
import { bestOf } from '../../../src/strategies/index.ts';

const cases: readonly { readonly name: string; readonly level: never }[] = JSON.parse(
  readFileSync(new URL('../../conformance/larger.json', import.meta.url), 'utf8'),
);

test.for(cases)(
  'a search of $name that is stopped early gives a plan and a bound with the best between them',
  ({ level }) => {
    const kitchen = prepare(level);
    if (!kitchen.ok) throw new Error('a conformance case has faults');
    const { goal } = kitchen.value;
    const proven = bestOf(kitchen.value);
    for (const effort of [0, 1_000, 10_000]) {
      const stopped = bestOf(kitchen.value, { effort });
      expect(stopped.run?.outcome[goal]).toBeGreaterThanOrEqual(proven.run?.outcome[goal] ?? Number.NaN);
      expect(stopped.bound).toBeLessThanOrEqual(proven.run?.outcome[goal] ?? Number.NaN);
    }
  },
);

test('a search that was given no effort at all proves nothing', () => {
  const kitchen = prepare(cases[0]?.level as never);
  if (!kitchen.ok) throw new Error('a conformance case has faults');
  expect(bestOf(kitchen.value, { effort: 0 }).proven).toBe(false);
});
