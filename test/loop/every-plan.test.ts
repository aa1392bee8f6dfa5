import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kitchenProgram } from '../../src/code/kitchen-program.ts';
import { playOut } from '../../src/kitchen/index.ts';
import type { Plan } from '../../src/model/decision.ts';
import type { Log } from '../../src/model/event.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import { outcomeOf } from '../../src/scoring/index.ts';
import { house, runStrategy } from '../../src/strategies/index.ts';
import { arbitraryShift, FIXED } from '../support/arbitrary-shift.ts';
import { conformanceCases } from '../support/conformance.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { programOf, ran } from './running.ts';

const logOf = (kitchen: Kitchen, plan: Plan): Log => {
  const played = playOut(kitchen, plan);
  if (!played.ok) throw new Error(JSON.stringify(played.error));
  return played.value.log;
};

/** A stare may be written as a start and a stare, for no minutes as a start alone: all else of the log is the same. */
const happenings = (log: Log) => log.filter(({ type }) => type !== 'decided' && type !== 'staring');

async function again(kitchen: Kitchen, log: Log): Promise<void> {
  const lines = kitchenProgram(kitchen, log);
  const end = await ran(kitchen, await programOf(lines));
  expect(outcomeOf(kitchen, end.log), lines.join('\n')).toEqual(outcomeOf(kitchen, log));
  expect(happenings(end.log), lines.join('\n')).toEqual(happenings(log));
  expect(logOf(kitchen, end.plan)).toEqual(end.log);
}

describe('every legal plan can be written as a program that gives the same shift back', () => {
  test.each(conformanceCases)('$name', async ({ level, blocking, house, plans = [], bestPlan }) => {
    const kitchen = kitchenOf(level);
    for (const plan of [blocking.plan, house.plan, ...plans.map((one) => one.plan), ...(bestPlan ? [bestPlan] : [])]) {
      await again(kitchen, logOf(kitchen, plan));
    }
  });

  test('also where steps are called like things of the program', async () => {
    const steps = Object.fromEntries(
      ['kitchen', 'arriving', 'shift', 'order1', '_kitchen'].map((name) => [name, { at: 'oven', minutes: 2 }]),
    );
    const kitchen = kitchenOf({
      stations: { oven: { slots: 5 } },
      dishes: { dish: { steps } },
      orders: [{ dish: 'dish' }],
      goal: 'finish',
    });
    const { plan } = runStrategy(kitchen, house(kitchen));
    await again(kitchen, logOf(kitchen, plan));
  });

  test('random plans in random kitchens with every rule', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryShift, ({ kitchen, plan }) => again(kitchen, logOf(kitchen, plan))),
      FIXED,
    );
  });
});
