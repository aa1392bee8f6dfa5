import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ShiftEvent } from '../../src/model/event.ts';
import type { DishSpec, StepSpec } from '../../src/model/spec.ts';
import { POLICIES, type Policy } from '../../src/rush/scenario.ts';
import { blocking, house, runStrategy, type Strategy } from '../../src/strategies/index.ts';
import { FIXED } from '../support/arbitrary-shift.ts';
import { firstCome } from './first-come.ts';
import { type Dish, eventsOf, menuFor, orderedAt, PIZZA, scenario } from './rushes.ts';

const ENGINE: Readonly<Record<Policy, (kitchen: ReturnType<typeof orderedAt>) => Strategy>> = {
  blocking,
  'first-come': () => firstCome,
  house,
};

const CUSTOMERS: Readonly<Record<Policy, number>> = { blocking: 2_000, 'first-come': 2_000, house: 10_000 };
/** They come in groups, each when the one before has gone: the engine copies a whole shift with every decision. */
const GROUP = 8;
/** More minutes than a group keeps any cook busy. */
const PAUSE = GROUP * 25;

/** Groups whose guests come 0 to 3 minutes apart, by a rule without chance. */
const groupsOf = (customers: number): readonly (readonly number[])[] =>
  Array.from({ length: customers / GROUP }, (_, group) => {
    let minute = group * PAUSE;
    return Array.from({ length: GROUP }, (_, nth) => (minute += (nth * nth + group) % 4));
  });

/**
 * The same customers through the ordinary engine: an empty kitchen is a new kitchen, so each group gets one, opened at the
 * minute at which the group before was served. What the engine tells is moved to the minutes, orders and tasks of all.
 */
function engineEvents(dish: Dish, groups: ReturnType<typeof groupsOf>, policy: Policy): readonly ShiftEvent[] {
  const steps = menuFor(orderedAt(dish, [0])).steps.length;
  const all: ShiftEvent[] = [];
  let opened = 0;
  groups.forEach((minutes, group) => {
    const kitchen = orderedAt(
      dish,
      minutes.map((minute) => minute - opened),
    );
    const { log } = runStrategy(kitchen, ENGINE[policy](kitchen));
    const isLast = group === groups.length - 1;
    for (const event of isLast ? log : log.slice(0, -1)) all.push(moved(event, opened, group * GROUP, steps));
    opened += log.at(-1)?.minute ?? 0;
  });
  return all;
}

function moved(event: ShiftEvent, minutes: number, orders: number, steps: number): ShiftEvent {
  const later = { ...event, minute: event.minute + minutes };
  if ('order' in later) return { ...later, order: later.order + orders };
  if (later.type === 'started') return { ...later, task: later.task + orders * steps, due: later.due + minutes };
  if ('task' in later) return { ...later, task: later.task + orders * steps };
  if (later.type !== 'decided' || later.decision.verb === 'wait') return later;
  return { ...later, decision: { ...later.decision, task: later.decision.task + orders * steps } };
}

const step = (of: fc.Arbitrary<StepSpec>) => fc.record({ of, wishes: fc.array(fc.nat(9), { maxLength: 2 }) });
const upTo = (most: number, least = 0) => fc.integer({ min: least, max: most });
const byHand = step(fc.record({ minutes: upTo(4, 1) }));
const atStation = step(
  fc.record({ at: fc.constantFrom('oven', 'stove'), minutes: upTo(6), start: upTo(2), collect: upTo(2) }),
);

/** Dishes with all that a rush knows. Steps name only steps before them, so there is no cycle. */
const anyDish: fc.Arbitrary<Dish> = fc
  .record({
    steps: fc.array(fc.oneof(byHand, atStation), { minLength: 1, maxLength: 5 }),
    oven: upTo(3, 1),
    stove: upTo(2, 1),
  })
  .map(({ steps, oven, stove }) => {
    const named = steps.map(({ of, wishes }, nth): [string, StepSpec] => {
      const after = nth === 0 ? [] : [...new Set(wishes.map((wish) => `step${wish % nth}`))];
      return [`step${nth}`, { ...of, after }];
    });
    const dish: DishSpec = { steps: Object.fromEntries(named) };
    return { stations: { oven: { slots: oven }, stove: { slots: stove } }, dishes: { dish } };
  });

const arrivals = fc
  .array(upTo(12), { minLength: 1, maxLength: 12 })
  .map((gaps) => gaps.map((_, nth) => gaps.slice(0, nth + 1).reduce((sum, gap) => sum + gap, 0)));

describe.each(POLICIES)('one cook, %s', (policy) => {
  const customers = CUSTOMERS[policy];

  test(`${customers} customers: every event is the engine's own`, () => {
    const menu = menuFor(orderedAt(PIZZA, [0]));
    const groups = groupsOf(customers);
    const arrivals = { kind: 'at', ticks: groups.flat() } as const;
    const rush = eventsOf(scenario({ menu, arrivals, customers, policy }));
    const engine = engineEvents(PIZZA, groups, policy);
    expect(rush.length).toBe(engine.length);
    expect(rush.findIndex((event, nth) => JSON.stringify(event) !== JSON.stringify(engine[nth]))).toBe(-1);
  });

  test("any dish that a rush knows: every event is the engine's own", () => {
    fc.assert(
      fc.property(anyDish, arrivals, (dish, ticks) => {
        const kitchen = orderedAt(dish, ticks);
        const of = {
          menu: menuFor(kitchen),
          arrivals: { kind: 'at', ticks },
          customers: ticks.length,
          policy,
        } as const;
        expect(eventsOf(scenario(of))).toEqual(runStrategy(kitchen, ENGINE[policy](kitchen)).log);
      }),
      { ...FIXED, numRuns: 60 },
    );
  });
});
