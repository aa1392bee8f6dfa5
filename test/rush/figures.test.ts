import { describe, expect, test } from 'vitest';
import type { ShiftEvent } from '../../src/model/event.ts';
import { QUEUE_CELLS, type RushReport, reportOf } from '../../src/rush/index.ts';
import { POLICIES, type Scenario, TICKS_PER_MINUTE } from '../../src/rush/scenario.ts';
import { areaOf, begunOf, crowdOf, stretchesOf, ticksOf } from './retold.ts';
import { type Dish, menuFor, orderedAt, PIZZA, scenario, told } from './rushes.ts';

const CUSTOMERS = 600;
const MEAN_GAP = 1.5 * TICKS_PER_MINUTE;
/** Ovens enough, so that what is scarce is the cooks: one of them is overrun whatever the policy, three are not in the house. */
const MANY_OVENS: Dish = { ...PIZZA, stations: { kitchen: { slots: 40 } } };

const rushOf = (policy: Scenario['policy'], cooks: number): Scenario =>
  scenario({
    menu: menuFor(orderedAt(MANY_OVENS, [0]), TICKS_PER_MINUTE),
    arrivals: { kind: 'poisson', ticks: MEAN_GAP },
    customers: CUSTOMERS,
    cooks,
    policy,
  });

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const meanOf = (numbers: readonly number[]): number => sumOf(numbers) / numbers.length;
const minutes = (ticks: number): number => ticks / TICKS_PER_MINUTE;

/** The tick up to which the doors were open, and what had been told by then. */
function whileOpen(events: readonly ShiftEvent[]): { readonly end: number; readonly heard: readonly ShiftEvent[] } {
  const come = ticksOf(events, 'arrived').size;
  const isShut = come === CUSTOMERS;
  const last = isShut ? events.findLastIndex(({ type }) => type === 'arrived') : events.length - 1;
  return { end: events[last]?.minute as number, heard: events.slice(0, last + 1) };
}

/** From arrival until something else, in ticks, of all to whom it has happened. */
const waitsUntil = (events: readonly ShiftEvent[], what: ReadonlyMap<number, number>): readonly number[] => {
  const came = ticksOf(events, 'arrived');
  return [...what].map(([order, tick]) => tick - (came.get(order) as number));
};

/** Figures of a report as they follow from the events alone; percentiles are apart. */
function figuresOf(events: readonly ShiftEvent[], { menu, cooks }: Scenario) {
  const stretches = stretchesOf(events);
  const { end, heard } = whileOpen(events);
  const share = (what: 'working' | 'staring' | 'waiting') => areaOf(stretches, what, 0, end) / end / cooks;
  const cell = Math.ceil((MEAN_GAP * CUSTOMERS) / QUEUE_CELLS);
  const cells = Math.min(QUEUE_CELLS, Math.ceil((events.at(-1)?.minute as number) / cell) - 1);
  return {
    served: ticksOf(events, 'served').size,
    mostThere: Math.max(...stretches.map(({ there }) => there)),
    open: {
      minutes: minutes(end),
      servedPerHour: ticksOf(heard, 'served').size / (minutes(end) / 60),
      meanThere: areaOf(stretches, 'there', 0, end) / end,
      brain: { working: share('working'), staring: share('staring'), waiting: share('waiting') },
    },
    wait: { mean: minutes(meanOf(waitsUntil(events, ticksOf(events, 'served')))) },
    meanUntilAttended: minutes(meanOf(waitsUntil(events, begunOf(events, menu)))),
    queue: {
      cellMinutes: minutes(cell),
      means: Array.from({ length: cells }, (_, nth) => areaOf(stretches, 'there', nth * cell, (nth + 1) * cell) / cell),
    },
  };
}

/** The same with every number to nine places: sums are taken in another order. */
const nearly = (figures: unknown): unknown => {
  if (typeof figures === 'number') return expect.closeTo(figures, 9);
  if (Array.isArray(figures)) return figures.map(nearly);
  return Object.fromEntries(Object.entries(figures as object).map(([name, value]) => [name, nearly(value)]));
};

function expectPercentiles({ p50, p95, p99 }: RushReport['wait'], waits: readonly number[]): void {
  const sorted = waits.toSorted((a, b) => a - b);
  for (const [share, figure] of [
    [0.5, p50],
    [0.95, p95],
    [0.99, p99],
  ] as const) {
    const right = sorted[Math.ceil(share * sorted.length) - 1] as number;
    expect(figure).toBeLessThanOrEqual(minutes(right));
    expect(figure).toBeGreaterThan(minutes(right - right / 1_024 - 1));
  }
}

describe.each(POLICIES.flatMap((policy) => [1, 3].map((cooks) => ({ policy, cooks }))))(
  '$policy, cooks: $cooks, every figure is what its events come to',
  ({ policy, cooks }) => {
    const of = rushOf(policy, cooks);

    test.each([
      ['when it is over', CUSTOMERS],
      ['while it lasts', 40],
    ])('%s', (_, served) => {
      const { rush, events } = told(of, served);
      const report = reportOf(rush);
      expect(report).toMatchObject(nearly(figuresOf(events, of)) as object);
      expectPercentiles(report.wait, waitsUntil(events, ticksOf(events, 'served')));
    });
  },
);

test('these rushes have queues longer than what is remembered of them, and more in play than there is room for at first', () => {
  const { behind } = crowdOf(told(rushOf('blocking', 1)).events, rushOf('blocking', 1).menu);
  const { inPlay } = crowdOf(told(rushOf('house', 1)).events, rushOf('house', 1).menu);
  expect(behind).toBeGreaterThan(256);
  expect(inPlay).toBeGreaterThan(64);
});
