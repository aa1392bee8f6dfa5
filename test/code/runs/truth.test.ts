import { describe, expect, test } from 'vitest';
import { parseLevel } from '../../../src/levels/index.ts';
import type { Plan } from '../../../src/model/decision.ts';
import type { Kitchen } from '../../../src/model/kitchen.ts';
import { logOf } from '../../../src/scoring/index.ts';
import { bestOf, cooksOf } from '../../../src/strategies/index.ts';
import { campaignLevels } from '../../cards/campaign.ts';
import { conformanceCases } from '../../support/conformance.ts';
import { kitchenOf } from '../../support/kitchen-of.ts';
import { languagesHere, type Real, untrue } from './run-all.ts';

type Plans = Readonly<Record<'blocking' | 'house' | 'best', Plan | null | undefined>>;

/** The cooks' shifts; two that are alike are run once. */
function shiftsOf(name: string, kitchen: Kitchen, plans: Plans): readonly Real[] {
  const byPlan = new Map<string, Real>();
  for (const [cook, plan] of Object.entries(plans))
    if (plan != null) byPlan.set(JSON.stringify(plan), { name: `${name} ${cook}`, kitchen, log: logOf(kitchen, plan) });
  return [...byPlan.values()];
}

const campaign = campaignLevels().flatMap(({ path, value }) => {
  const level = parseLevel(JSON.stringify(value), path);
  if (!level.ok) throw new Error(`${path} has faults`);
  return level.value.parts.flatMap(({ kitchen }, part) => {
    const { blocking, house, best } = cooksOf(kitchen);
    const plans = { blocking: blocking.plan, house: house.plan, best: best.run?.plan };
    return shiftsOf(`${path} part ${part + 1}`, kitchen, plans);
  });
});

const conformance = conformanceCases.flatMap(({ name, level, blocking, house, bestPlan }) => {
  const kitchen = kitchenOf(level);
  // Of the larger cases only the best's values are known from elsewhere, and no plan.
  const best = bestPlan === undefined ? bestOf(kitchen).run?.plan : bestPlan;
  return shiftsOf(name, kitchen, { blocking: blocking.plan, house: house.plan, best });
});

/** All in a few processes at once: longer than a single test may take otherwise. Milliseconds. */
const TIMEOUT = 300_000;

test('there are at least 40 conformance cases, and every level with a kitchen', () => {
  expect(conformanceCases.length).toBeGreaterThanOrEqual(40);
  expect(campaign.length).toBeGreaterThan(conformanceCases.length / 2);
});

for (const { language, isHere } of await languagesHere())
  describe.skipIf(!isHere)(`run in ${language}, programs print what the log says, in its order, at its minutes`, () => {
    test('blocking, house and best of every kitchen of the campaign', { timeout: TIMEOUT }, async () => {
      expect(await untrue(language, campaign)).toEqual([]);
    });

    test('blocking, house and best of the conformance cases', { timeout: TIMEOUT }, async () => {
      expect(await untrue(language, conformance)).toEqual([]);
    });
  });
