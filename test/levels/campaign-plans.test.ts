import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { playOut } from '../../src/kitchen/index.ts';
import { parseLevel } from '../../src/levels/index.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import { outcomeOf } from '../../src/scoring/outcome.ts';
import { cooksOf } from '../../src/strategies/index.ts';

/** What the campaign's design says of a part, in minutes, and a plan that reaches the best. */
interface Design {
  readonly level: string;
  readonly part: number;
  readonly blocking: number;
  readonly house: number;
  readonly best: number;
  readonly plan: string;
}

const DESIGNS: readonly Design[] = [
  {
    level: '0-opening-shift/L01',
    part: 1,
    blocking: 35,
    house: 20,
    best: 20,
    plan: 'start 1.lasagne, do 1.clean, wait, collect 1.lasagne',
  },
  {
    level: '0-opening-shift/L02',
    part: 1,
    blocking: 22,
    house: 10,
    best: 10,
    plan: 'start 1.toast, start 1.water, do 1.chop, collect 1.toast, wait, collect 1.water',
  },
  {
    level: '0-opening-shift/L03',
    part: 1,
    blocking: 18,
    house: 18,
    best: 18,
    plan: 'do 1.wash-1, do 1.knead-1, do 1.chop-1, do 1.wash-2, do 1.knead-2, do 1.chop-2',
  },
  {
    level: '1-bell-rail/L05',
    part: 1,
    blocking: 18,
    house: 18,
    best: 18,
    plan: 'do 1.chop, stare 1.milk, do 1.pour',
  },
  {
    level: '1-bell-rail/L05',
    part: 2,
    blocking: 18,
    house: 13,
    best: 13,
    plan: 'start 1.milk, do 1.chop-1, do 1.chop-2, collect 1.milk, do 1.pour, do 1.chop-3, do 1.chop-4',
  },
  {
    level: '2-many-pots/L09',
    part: 1,
    blocking: 25,
    house: 15,
    best: 15,
    plan: 'start 1.user, start 1.settings, wait, collect 1.settings, wait, collect 1.user',
  },
  {
    level: '2-many-pots/L10',
    part: 1,
    blocking: 30,
    house: 10,
    best: 10,
    plan: 'start 1.user, start 1.orders, stare 1.payments, collect 1.user, collect 1.orders',
  },
  {
    level: '2-many-pots/L11',
    part: 1,
    blocking: 25,
    house: 9,
    best: 9,
    plan: `start 1.bread, start 2.bread, start 3.bread, start 4.bread, start 5.bread,
           collect 1.bread, wait, collect 2.bread, wait, collect 3.bread, wait, collect 4.bread, wait, collect 5.bread`,
  },
  {
    level: '2-many-pots/L12',
    part: 1,
    blocking: 37,
    house: 15,
    best: 15,
    plan: `start 1.doorbell, stare 1.posts, start 1.pic-1, start 1.pic-2, start 1.pic-3, wait, collect 1.doorbell, wait,
           collect 1.pic-1, collect 1.pic-2, collect 1.pic-3`,
  },
  {
    level: '3-the-waiter/L14',
    part: 1,
    blocking: 88,
    house: 25,
    best: 25,
    plan: `do 1.ask, start 1.bake, do 2.ask, start 2.bake, do 3.ask, start 3.bake, do 4.ask, start 4.bake, wait,
           collect 1.bake, do 1.serve, collect 2.bake, do 2.serve, collect 3.bake, do 3.serve, collect 4.bake, do 4.serve`,
  },
  {
    level: '3-the-waiter/L16',
    part: 1,
    blocking: 80,
    house: 20,
    best: 20,
    plan: `start 1.bake, start 2.bake, start 3.bake, start 4.bake, wait, collect 1.bake, start 5.bake, collect 2.bake,
           start 6.bake, collect 3.bake, start 7.bake, collect 4.bake, start 8.bake, wait,
           collect 5.bake, collect 6.bake, collect 7.bake, collect 8.bake`,
  },
  {
    level: '3-the-waiter/L16',
    part: 2,
    blocking: 32,
    house: 18,
    best: 16,
    plan: `start 1.big, start 3.mid, wait, collect 3.mid, start 4.mid, wait, collect 1.big, start 2.big, wait,
           collect 4.mid, start 5.tiny, wait, collect 5.tiny, collect 2.big`,
  },
];

function kitchenOf({ level, part }: Design): Kitchen {
  const text = readFileSync(new URL(`../../levels/${level}.json`, import.meta.url), 'utf8');
  const parsed = parseLevel(text, level);
  const kitchen = parsed.ok ? parsed.value.parts[part - 1]?.kitchen : undefined;
  if (kitchen === undefined) throw new Error(`${level} has no part ${part}`);
  return kitchen;
}

test.each(DESIGNS)('$level part $part comes out as the campaign says', (design) => {
  const { blocking, house, best } = cooksOf(kitchenOf(design));
  expect({
    blocking: blocking.outcome.finish,
    house: house.outcome.finish,
    best: best.run?.outcome.finish,
    proven: best.proven,
  }).toEqual({ blocking: design.blocking, house: design.house, best: design.best, proven: true });
});

test.each(DESIGNS)('$level part $part: a plan written by hand reaches the best', (design) => {
  const kitchen = kitchenOf(design);
  const played = playOut(
    kitchen,
    design.plan.split(',').map((decision) => decision.trim()),
  );
  if (!played.ok) throw new Error(`decision ${played.error.position}, ${played.error.text}: ${played.error.why.code}`);
  expect(outcomeOf(kitchen, played.value.log)).toMatchObject({ ended: 'over', finish: design.best, burnt: 0 });
});

test('L05: chopping the lump on while the milk stands there burns it, and costs nothing more than staring', () => {
  const [lump] = DESIGNS.filter(({ level }) => level.endsWith('L05'));
  const { blocking, house } = cooksOf(kitchenOf(lump as Design));
  expect([blocking.outcome.burnt, house.outcome.burnt]).toEqual([0, 1]);
});
