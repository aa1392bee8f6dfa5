import { expect, test } from 'vitest';
import { limitOf, reportOf, restaurant, TICKS_PER_MINUTE } from '../../src/rush/index.ts';
import { MOST_COOKS } from '../../src/rush/scenario.ts';
import { type Dish, menuFor, orderedAt, played, scenario } from './rushes.ts';

test.each([4, MOST_COOKS])('the restaurant has ovens enough for %d cooks: their brains are what ends it', (cooks) => {
  const menu = restaurant(cooks);
  expect(limitOf(menu, cooks)).toEqual({ perHour: 30 * cooks, station: null });
  const arrivals = { kind: 'poisson', ticks: (2 / cooks / 1.1) * TICKS_PER_MINUTE } as const;
  const { open } = reportOf(played(scenario({ menu, arrivals, customers: 10_000, cooks, policy: 'first-come' })));
  expect(open.brain.working).toBeGreaterThan(0.95);
});

const LUNCH: Dish = {
  stations: { stove: { slots: 2 }, oven: { slots: 1 } },
  dishes: {
    lunch: {
      steps: {
        water: { at: 'stove', minutes: 10, start: 1, collect: 1 },
        rice: { at: 'stove', minutes: 4 },
        plate: { minutes: 1, after: ['water', 'rice'] },
      },
    },
  },
};

test('a station is used for as long as what was served holds its slots', () => {
  const menu = menuFor(orderedAt(LUNCH, [0]), TICKS_PER_MINUTE);
  const arrivals = { kind: 'every', ticks: 32 * TICKS_PER_MINUTE } as const;
  const { open } = reportOf(played(scenario({ menu, arrivals, customers: 1_001 })));
  expect(open.stations.map(({ name }) => name)).toEqual(['stove', 'oven']);
  expect(open.stations[0]?.used).toBeCloseTo((10 + 1 + 1 + 4) / (2 * 32), 9);
  expect(open.stations[1]?.used).toBe(0);
});
