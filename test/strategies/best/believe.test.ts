import { expect, test } from 'vitest';
import { believe } from '../../../src/strategies/best/believe.ts';
import { pairOf, type Value } from '../../../src/strategies/best/value.ts';
import { bestOf } from '../../../src/strategies/index.ts';
import { kitchenOf } from '../../support/kitchen-of.ts';

const kitchen = kitchenOf({
  stations: { oven: {} },
  dishes: { pie: { steps: { chop: { minutes: 2 }, bake: { at: 'oven', minutes: 6, burns: 2, after: ['chop'] } } } },
  orders: [{ dish: 'pie', patience: 20 }],
  goal: 'finish',
});

const { run } = bestOf(kitchen);
if (run === null) throw new Error('a pie can be baked');
const { plan, outcome } = run;
const value = pairOf('finish', outcome);
const claim = { plan, value, bound: value, proven: true };

test('a claim that the engine comes to as well is believed', () => {
  expect(believe(kitchen, claim)).toEqual({ run, proven: true, bound: outcome.finish });
});

test.each([
  ['a better finish', [outcome.finish - 1, outcome.waits] as Value],
  ['a worse finish', [outcome.finish + 1, outcome.waits] as Value],
  ['less waiting', [outcome.finish, outcome.waits - 1] as Value],
])('a claim of %s than the plan has is refused', (_, claimed) => {
  expect(() => believe(kitchen, { ...claim, value: claimed })).toThrow('not what it seemed');
});

test('a plan that leaves somebody unserved is refused, even if the numbers fit', () => {
  const nobody: Value = [0, 0];
  expect(() => believe(kitchen, { ...claim, plan: plan.slice(0, 1), value: nobody })).toThrow('not what it seemed');
});

test('a plan that the rules refuse is refused, with the decision at which they do', () => {
  expect(() => believe(kitchen, { ...claim, plan: ['do 1.chop', 'collect 1.bake'] })).toThrow('decision 2');
});
