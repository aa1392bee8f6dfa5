import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ShiftEvent } from '../../src/model/event.ts';
import { POLICIES, type Scenario, TICKS_PER_MINUTE } from '../../src/rush/scenario.ts';
import { FIXED } from '../support/arbitrary-shift.ts';
import { anyArrivals, anyDish } from './arbitrary-dish.ts';
import { mostHeld, stretchesOf } from './retold.ts';
import { always, menuFor, orderedAt, PIZZA, scenario, serviceOf, told } from './rushes.ts';

/** Rushes of one to four cooks, with any dish and any policy. */
const anyRush: fc.Arbitrary<Scenario> = fc
  .record({
    dish: anyDish,
    ticks: anyArrivals,
    cooks: fc.integer({ min: 1, max: 4 }),
    policy: fc.constantFrom(...POLICIES),
  })
  .map(({ dish, ticks, cooks, policy }) =>
    scenario({
      menu: menuFor(orderedAt(dish, ticks)),
      arrivals: { kind: 'at', ticks },
      customers: ticks.length,
      cooks,
      policy,
    }),
  );

const property = (holds: (of: Scenario, events: readonly ShiftEvent[]) => void): void =>
  fc.assert(
    fc.property(anyRush, (of) => holds(of, told(of).events)),
    FIXED,
  );

const sorted = (numbers: readonly number[]): readonly number[] => numbers.toSorted((a, b) => a - b);
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, nth) => nth);

test('whenever time passes each cook works, stares or waits, and does no two of them', () => {
  property(({ cooks }, events) => {
    const brains = stretchesOf(events).map(({ working, staring, waiting }) => working + staring + waiting);
    expect(brains.filter((count) => count !== cooks)).toEqual([]);
  });
});

test('no station ever has more tasks than slots', () => {
  property(({ menu }, events) => {
    const slots = menu.stations.map((station) => station.slots);
    expect(mostHeld(events, menu).filter((most, at) => most > (slots[at] as number))).toEqual([]);
  });
});

test.each(POLICIES)('%s: five cooks share four ovens, and where many come they use all of them', (policy) => {
  const menu = menuFor(orderedAt(PIZZA, [0]), TICKS_PER_MINUTE);
  const arrivals = { kind: 'poisson', ticks: TICKS_PER_MINUTE } as const;
  const { events } = told(scenario({ menu, arrivals, customers: 300, cooks: 5, policy }));
  expect(mostHeld(events, menu)).toEqual([4]);
});

test('everybody comes once and is served once', () => {
  property(({ customers }, events) => {
    const whom = (what: 'arrived' | 'served') => events.flatMap((one) => (one.type === what ? [one.order] : []));
    expect(whom('arrived')).toEqual(upTo(customers));
    expect(sorted(whom('served'))).toEqual(upTo(customers));
  });
});

test('every task is done once', () => {
  property(({ customers, menu }, events) => {
    const done = events.flatMap((one) => (one.type === 'did' || one.type === 'collected' ? [one.task] : []));
    expect(sorted(done)).toEqual(upTo(customers * menu.steps.length));
  });
});

/** Each customer takes a cook 5 ticks. */
const comingAt = (ticks: readonly number[], cooks: number) =>
  told(scenario({ menu: serviceOf(always(5)), arrivals: { kind: 'at', ticks }, customers: ticks.length, cooks }))
    .events;

test.each([0, 1])(
  'cooks whose work ends at the same tick end it, and decide, in their order (all come at %d)',
  (tick) => {
    const did = comingAt([tick, tick, tick], 3).flatMap((event) => (event.type === 'did' ? [event.task] : []));
    expect(did).toEqual([0, 1, 2]);
  },
);

test('whoever waits goes on waiting when another becomes free and finds nothing to do', () => {
  const woken = comingAt([0, 100], 2).flatMap(({ type, minute }) => (type === 'woke' ? [minute] : []));
  expect(new Set(woken)).toEqual(new Set([100]));
});
