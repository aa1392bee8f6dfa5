import { expect, test } from 'vitest';
import type { Goal } from '../../../src/model/spec.ts';
import { bestOf } from '../../../src/strategies/index.ts';
import { conformanceCases } from '../../support/conformance.ts';
import { kitchenOf } from '../../support/kitchen-of.ts';

const GOAL_VALUES = {
  finish: ['finish', 'waits'],
  waits: ['waits', 'finish'],
  coins: ['coins', 'finish'],
} as const satisfies Record<Goal, readonly Goal[]>;

test.for(conformanceCases)('the best of $name is proven, and the one that others worked out', ({ level, best }) => {
  const found = bestOf(kitchenOf(level));
  expect(found.proven).toBe(true);
  if (best === undefined) return;
  const values = GOAL_VALUES[level.goal];
  expect(found.run && values.map((value) => found.run?.outcome[value])).toEqual(
    best && values.map((value) => best[value]),
  );
});
