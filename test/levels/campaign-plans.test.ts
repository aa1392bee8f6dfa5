import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { playOut } from '../../src/kitchen/index.ts';
import { parseLevel } from '../../src/levels/index.ts';
import { passes } from '../../src/model/goal.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import { outcomeOf } from '../../src/scoring/outcome.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { DESIGNS, type Design } from '../support/campaign-designs.ts';

function kitchenOf({ level, part }: Pick<Design, 'level' | 'part'>): Kitchen {
  const text = readFileSync(new URL(`../../levels/${level}.json`, import.meta.url), 'utf8');
  const parsed = parseLevel(text, level);
  const kitchen = parsed.ok ? parsed.value.parts[part - 1]?.kitchen : undefined;
  if (kitchen === undefined) throw new Error(`${level} has no part ${part}`);
  return kitchen;
}

test.each(DESIGNS)('$level part $part comes out as the campaign says', (design) => {
  const kitchen = kitchenOf(design);
  const { blocking, house, best } = cooksOf(kitchen);
  const value = (outcome = best.run?.outcome) => outcome?.[kitchen.goal];
  expect({ blocking: value(blocking.outcome), house: value(house.outcome), best: value() }).toEqual(design.values);
  expect(best.proven).toBe(true);
});

test.each(DESIGNS)('$level part $part: a plan written by hand reaches the best', (design) => {
  const kitchen = kitchenOf(design);
  const played = playOut(kitchen, design.plan);
  if (!played.ok) throw new Error(`decision ${played.error.position}, ${played.error.text}: ${played.error.why.code}`);
  const outcome = outcomeOf(kitchen, played.value.log);
  expect(passes(kitchen.goal, outcome)).toBe(true);
  expect({ burnt: outcome.burnt, value: outcome[kitchen.goal] }).toEqual({ burnt: 0, value: design.values.best });
});

test('L05: chopping the lump on while the milk stands there burns it, and costs nothing more than staring', () => {
  const { blocking, house } = cooksOf(kitchenOf({ level: '1-bell-rail/L05', part: 1 }));
  expect([blocking.outcome.burnt, house.outcome.burnt]).toEqual([0, 1]);
});

test('L13: one tray for everybody, when the pie is ready, is worse than staring through it all', () => {
  const kitchen = kitchenOf({ level: '2-many-pots/L13', part: 1 });
  const pie = kitchen.tasks.find(({ name }) => name === 'bake')?.minutes ?? 0;
  expect(kitchen.orders.length * pie).toBeGreaterThan(cooksOf(kitchen).blocking.outcome.waits);
});

test.each([
  [1, 16],
  [2, 12],
])('L17 part %i: the soup that dings at 12 is noticed at %i', (part, noticed) => {
  const level = '3-the-waiter/L17';
  const design = DESIGNS.find((one) => one.level === level && one.part === part);
  const played = playOut(kitchenOf({ level, part }), design?.plan ?? []);
  const log = played.ok ? played.value.log : [];
  const soup = (type: string) =>
    log.find((event) => event.type === type && 'task' in event && event.task === 0)?.minute;
  expect([soup('dinged'), soup('collecting')]).toEqual([12, noticed]);
});

test.each([1, 2, 3, 4, 5, 6, 7])(
  'the extra kitchen of chapter %i is one that the house does not cook best',
  (chapter) => {
    const extra = DESIGNS.find(({ level }) => level.endsWith(`/X${chapter}`));
    expect(extra?.values.house).toBeGreaterThanOrEqual((extra?.values.best ?? Number.NaN) + 2);
  },
);

test('L27: the house, which starts whatever it can, promises one egg twice and loses a guest; staring loses none', () => {
  const { blocking, house } = cooksOf(kitchenOf({ level: '7-shared-fridge/L27', part: 1 }));
  expect([blocking.outcome.lost, house.outcome.lost]).toEqual([[], [3]]);
});
