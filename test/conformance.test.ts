import { describe, expect, test } from 'vitest';
import { playOut } from '../src/kitchen/index.ts';
import type { Plan } from '../src/model/decision.ts';
import type { Outcome } from '../src/model/outcome.ts';
import type { KitchenSpec } from '../src/model/spec.ts';
import { outcomeOf } from '../src/scoring/outcome.ts';
import { blocking } from '../src/strategies/blocking.ts';
import { house } from '../src/strategies/house.ts';
import { conformanceCases } from './support/conformance.ts';
import { cook } from './support/cook.ts';
import { kitchenOf } from './support/kitchen-of.ts';

function outcomeOfPlan(spec: KitchenSpec, plan: Plan): Outcome {
  const kitchen = kitchenOf(spec);
  const played = playOut(kitchen, plan);
  if (!played.ok) throw new Error(`the plan has a fault: ${JSON.stringify(played.error)}`);
  return outcomeOf(kitchen, played.value.log);
}

describe('blocking and house: plan and outcome', () => {
  test.each(conformanceCases)('$name', ({ level, ...expected }) => {
    for (const [name, strategy] of Object.entries({ blocking, house } as const)) {
      const { plan, outcome } = cook(strategy, level);
      expect({ ...outcome, plan }, name).toEqual(expected[name as 'blocking' | 'house']);
    }
  });
});

describe('random plans: outcomes', () => {
  const withPlans = conformanceCases.filter(({ plans }) => plans !== undefined);
  test.each(withPlans)('$name', ({ level, plans = [] }) => {
    expect(plans.map(({ plan }) => outcomeOfPlan(level, plan))).toEqual(plans.map(({ outcome }) => outcome));
  });
});

describe('the best plan: outcome', () => {
  const withBest = conformanceCases.filter(({ bestPlan }) => Array.isArray(bestPlan));
  test.each(withBest)('$name', ({ level, best, bestPlan }) => {
    expect(outcomeOfPlan(level, bestPlan ?? [])).toEqual(best);
  });
});
