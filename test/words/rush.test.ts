import { expect, test } from 'vitest';
import { type Menu, type Policy, Rush, reportOf, restaurant, TICKS_PER_MINUTE } from '../../src/rush/index.ts';
import { loadHere, loadRows, RUSH_FIGURES } from '../../src/words/rush.ts';
import { rushStory } from '../../src/words/rush-story.ts';
import { menuFor, orderedAt, played, scenario } from '../rush/rushes.ts';
import { LUNCH } from '../scoring/stage.ts';

interface Asked {
  readonly menu?: Menu;
  readonly minutes: number;
  readonly customers: number;
  readonly policies: readonly Policy[];
  readonly cooks?: number;
  readonly seed?: number;
}

const poisson = (minutes: number) => ({ kind: 'poisson', ticks: minutes * TICKS_PER_MINUTE }) as const;

/** What is told of a rush, as one text. */
function told({ menu = restaurant(), minutes, customers, policies, cooks = 1, seed = 1 }: Asked): string {
  const given = { menu, arrivals: poisson(minutes), customers, cooks, seed };
  const reports = policies.map((policy) => reportOf(played(scenario({ ...given, policy }))));
  return rushStory(given, reports).join('\n');
}

/** Whoever chops cannot collect, and a stove that is not collected from is not free. */
const lunch = menuFor(orderedAt(LUNCH, [0]), TICKS_PER_MINUTE);

test('what no policy reaches is a most, and it says what was used of it where a policy ends before', () => {
  const story = told({ menu: lunch, minutes: 10.6, customers: 20_000, policies: ['first-come', 'house'] });
  expect(story).toContain('the stove has room for 6.0 an hour at most');
  expect(story).toMatch(
    /That is not reached: first-come and house use 7\d % of the time at the stove and 7\d % of the brain’s\. In the rest/u,
  );
  expect(story).not.toContain('a business');
  expect(told({ menu: lunch, minutes: 10.6, customers: 10_000, policies: ['house'] })).toContain(
    'not reached: house uses 7',
  );
});

test('a policy that uses all the time of the brain, or of a station, reaches it', () => {
  expect(told({ minutes: 1.8, customers: 10_000, policies: ['first-come', 'house'] })).not.toContain('not reached');
  const oven = menuFor(
    orderedAt(
      {
        stations: { oven: { slots: 1 } },
        dishes: { pizza: { steps: { ask: { minutes: 1 }, bake: { at: 'oven', minutes: 20, after: ['ask'] } } } },
      },
      [0],
    ),
    TICKS_PER_MINUTE,
  );
  const story = told({ menu: oven, minutes: 15, customers: 200, policies: ['house'], cooks: 2 });
  expect(story).toContain('the queue grows');
  expect(story).not.toContain('not reached');
});

test('it is a business only where every policy that keeps moving serves all', () => {
  const asked = { minutes: 0.56, customers: 20_000, cooks: 4 };
  const mixed = told({ ...asked, policies: ['blocking', 'first-come', 'house'] });
  expect(mixed).toMatch(/^house serves all, 10\d\.\d an hour, half of them within \d\d\.\d min\.$/mu);
  expect(mixed).toMatch(/^first-come serves \d\d\.\d of 107\.1 an hour, and its queue grows\.$/mu);
  expect(mixed).not.toContain('a business');
  expect(told({ ...asked, policies: ['blocking', 'house'] })).toContain('a business');
});

test('what is served an hour is what was measured, as in the figures', () => {
  const story = told({ minutes: 3.5, customers: 150, policies: ['first-come'], seed: 17 });
  expect(story).toContain('Who keeps moving serves all, 17.8 an hour');
});

test('who has too few customers is told apart from who has enough', () => {
  const story = told({ minutes: 2, customers: 1_000, policies: ['blocking', 'first-come'] });
  expect(story).toContain('That is a queue');
  expect(story).toContain(
    'nobody can tell a queue from a business under first-come. Let more come: --customers 10000.',
  );
  expect(told({ minutes: 2, customers: 100_000, policies: ['first-come'] })).toContain('So near to the limit');
});

test('where customers come otherwise than in the table of loads, it says so', () => {
  const given = { menu: lunch, arrivals: poisson(20), customers: 1, cooks: 1, seed: 1 };
  expect(loadHere(given)).toBe('Here 3.0 come an hour: 50 % of the most.');
  const regular = { ...given, arrivals: { ...given.arrivals, kind: 'every' } } as const;
  expect(loadHere(regular)).toBe('Here 3.0 come an hour: 50 % of the most. In the table they come by chance.');
});

test('a load of which nobody can tell is at a policy’s limit', () => {
  const load = { share: 0.9, perHour: 27, policy: 'house', servedPerHour: 26.9, p95: 99, grows: null } as const;
  expect(loadRows([load], ['house']).map((row) => row.map(({ text }) => text))).toEqual([
    ['27.0', '90 %', 'at its limit'],
  ]);
});

test('where the brain works all the time, it says how much of that is for tables that are not served', () => {
  const story = told({ minutes: 1.8, customers: 20_000, policies: ['first-come', 'house'] });
  expect(story).toContain('That is reached here: it works 100 % of the time.');
  expect(story).toMatch(/^house spends 1\d % of the brain’s time on tables begun and not served\.$/mu);
  expect(story).not.toMatch(/^first-come spends/mu);
  expect(told({ minutes: 1.8, customers: 20_000, policies: ['house'] })).not.toContain('reached here');
});

test('half of the customers are told of the policy that has them soonest, and by name where others are slower', () => {
  const asked = { minutes: 2.5, customers: 20_000 };
  expect(told({ ...asked, policies: ['first-come', 'house'] })).toMatch(/half of them within 24\.\d min \(house\): a/u);
  expect(told({ ...asked, policies: ['house'] })).toMatch(/half of them within 24\.\d min: a business/u);
});

test('as long as nobody is served, nobody is told to be served soon', () => {
  const rush = new Rush(scenario({ menu: restaurant(), arrivals: poisson(2.5), customers: 100 }));
  const figures = RUSH_FIGURES.map(({ name, value }) => [name, value(reportOf(rush))]);
  expect(figures).toEqual([
    ['served an hour', '-'],
    ['50 % within', '-'],
    ['95 % within', '-'],
    ['99 % within', '-'],
    ['most at once', '0'],
  ]);
});
