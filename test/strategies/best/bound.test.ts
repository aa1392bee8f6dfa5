import { expect, test } from 'vitest';
import { bestOf } from '../../../src/strategies/index.ts';
import { conformanceCases } from '../../support/conformance.ts';
import { kitchenOf } from '../../support/kitchen-of.ts';

test.for(conformanceCases)(
  'stopped early, the search of $name has the best between its plan and its bound',
  ({ level }) => {
    const kitchen = kitchenOf(level);
    const { goal } = kitchen;
    const better = goal === 'coins' ? -1 : 1;
    const best = bestOf(kitchen).run?.outcome[goal] ?? null;
    for (const effort of [0, 500, 5_000]) {
      const { run, bound } = bestOf(kitchen, { effort });
      if (best === null) expect(run).toBeNull();
      else {
        expect(better * (bound ?? Number.NEGATIVE_INFINITY)).toBeLessThanOrEqual(better * best);
        if (run !== null) expect(better * run.outcome[goal]).toBeGreaterThanOrEqual(better * best);
      }
    }
  },
);

test('a search that was given no effort at all proves nothing', () => {
  const hard = conformanceCases.find(({ name }) => name === 'larger-01');
  expect(hard && bestOf(kitchenOf(hard.level), { effort: 0 }).proven).toBe(false);
});
