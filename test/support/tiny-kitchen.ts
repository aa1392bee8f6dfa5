import fc from 'fast-check';
import type { AfterSpec, DishSpec, KitchenSpec, OrderSpec, StepSpec } from '../../src/model/spec.ts';

/** What a tiny kitchen may have beyond plain steps: each has some of it, so that most of them can be passed. */
const FEATURES = [
  'burns',
  'rush',
  'fails',
  'never',
  'zero',
  'any',
  'times',
  'handling',
  'tools',
  'stock',
  'variables',
  'helper',
  'slots',
  'arrivals',
  'patience',
  'closes',
  'tip',
] as const;
type Feature = (typeof FEATURES)[number];
type Has = (feature: Feature) => boolean;

const minutes = (min: number, max: number) => fc.integer({ min, max });
const NOTHING = fc.constant(undefined);

/** A step, and by numbers which of those before it come first and what it has to do with tools, stock and variables. */
interface Draft {
  readonly step: StepSpec;
  readonly after: number;
  readonly other: number;
  readonly role: number;
}

function arbitraryDraft(has: Has): fc.Arbitrary<Draft> {
  const where = <T>(feature: Feature, value: fc.Arbitrary<T>, often = 2) =>
    has(feature) ? fc.option(value, { nil: undefined, freq: often }) : NOTHING;
  const handsOn = fc.record({
    minutes: minutes(1, 4),
    times: where('times', minutes(2, 2)),
    delegable: where('helper', fc.constant(true), 3),
  });
  const station = fc.record({
    at: fc.constantFrom('oven', 'stove'),
    minutes: has('zero') ? fc.constantFrom(0, 2) : minutes(1, 8),
    start: where('handling', minutes(1, 2), 2),
    collect: where('handling', minutes(1, 2), 2),
    burns: where('burns', fc.constantFrom(1, 1, 2, 3), 4),
    fails: where('fails', minutes(1, 1), 2),
  });
  return fc.record({
    step: fc.oneof(handsOn, station) as fc.Arbitrary<StepSpec>,
    after: fc.nat(9),
    other: fc.nat(9),
    role: fc.nat(5),
  });
}

const nameOf = (index: number): string => `step${index + 1}`;

/** Steps name only steps before them, so there is no cycle; what takes a tool comes before what returns it. */
function dishOf(drafts: readonly Draft[], has: Has): DishSpec['steps'] {
  const last = drafts.length - 1;
  const steps = drafts.map(({ step, after, other, role }, index): [string, StepSpec] => [
    nameOf(index),
    {
      ...step,
      ...(has('never') && index === 0 && step.at !== undefined && last > 1 ? { minutes: 'never' as const } : {}),
      after: afterOf(index, last, after, other, has),
      ...(has('tools') && index === 0 ? { takes: ['pan'] } : {}),
      ...(has('tools') && index === last - (role % 2) ? { returns: ['pan'] } : {}),
      ...(has('variables') && index === 0 ? { reads: 'till' } : {}),
      ...(has('variables') && index === last ? { writes: 'till' } : {}),
      ...(has('stock') ? [{ uses: 'egg' }, { checks: 'egg' }, { restocks: 'egg' }][role] : {}),
    },
  ]);
  return Object.fromEntries(steps);
}

/** Nothing, one step, or a choice of two. A `never` is only named beside another. */
function afterOf(index: number, last: number, after: number, other: number, has: Has): readonly AfterSpec[] {
  const isChoice = index === last && last > 1 && (has('any') || has('never'));
  if (isChoice) return [[nameOf(0), nameOf(1 + (other % (last - 1)))]];
  const first = has('never') ? 1 : 0;
  return index > first && after < 7 ? [nameOf(first + (after % (index - first)))] : [];
}

const arbitraryDish = (has: Has, steps: number): fc.Arbitrary<DishSpec> =>
  fc.record({
    steps: has('rush')
      ? rushedSteps
      : fc
          .array(arbitraryDraft(has), { minLength: steps - 1, maxLength: steps, size: 'max' })
          .map((drafts) => dishOf(drafts, has)),
    price: minutes(1, 20),
    tip: has('tip') ? fc.record({ coins: minutes(1, 5), within: minutes(3, 15) }) : NOTHING,
  });

/**
 * Hands that are busy for long, once something has dinged or somebody has arrived, and food that must not ding meanwhile:
 * it has to be started late, at a minute at which nothing happens.
 */
const rushedSteps: fc.Arbitrary<DishSpec['steps']> = fc
  .record({
    shape: fc.constantFrom('bake', 'knead', 'hands', 'food'),
    baking: minutes(2, 6),
    hands: minutes(4, 8),
    frying: minutes(2, 10),
    risk: fc.oneof(fc.record({ burns: minutes(1, 2) }), fc.constant({ fails: 1 })),
  })
  .map(({ shape, baking, hands, frying, risk }): DishSpec['steps'] => {
    const fry = { at: 'stove', minutes: frying, ...risk };
    if (shape === 'food') return { fry };
    if (shape === 'hands') return { knead: { minutes: hands } };
    if (shape === 'knead') return { knead: { minutes: hands }, fry };
    return { bake: { at: 'oven', minutes: baking }, carve: { minutes: hands, after: ['bake'] }, fry };
  });

function arbitraryOrder(has: Has): fc.Arbitrary<OrderSpec> {
  return fc.record({
    dish: fc.constantFrom('pie', 'soup'),
    at: has('arrivals') || has('rush') ? minutes(0, 6) : NOTHING,
    patience: has('patience') ? minutes(10, 30) : NOTHING,
  });
}

/** Steps of the larger dishes, by the number of orders: as many as trying everything can cope with. */
const MOST_STEPS = { 1: 5, 2: 4, 3: 3 } as const;

type Size = keyof typeof MOST_STEPS;

function arbitraryWith(features: readonly Feature[], orders: Size): fc.Arbitrary<KitchenSpec> {
  const has: Has = (feature) => features.includes(feature);
  const steps = MOST_STEPS[orders];
  const sous = fc.record({ helper: fc.constant(true), briefing: minutes(0, 1), collect: minutes(0, 1) });
  return fc.record({
    stations: fc.record({
      oven: has('slots') ? fc.record({ slots: minutes(1, 2) }) : fc.constant({}),
      stove: fc.constant({}),
      ...(has('helper') ? { sous } : {}),
    }),
    ...(has('tools') ? { tools: fc.constant({ pan: 1 }) } : {}),
    ...(has('stock') ? { stock: fc.record({ egg: minutes(1, 3) }) } : {}),
    dishes: fc.record({ pie: arbitraryDish(has, steps), soup: arbitraryDish(has, steps) }),
    orders: fc.array(arbitraryOrder(has), { minLength: orders, maxLength: orders }),
    closes: has('closes') ? minutes(15, 30) : NOTHING,
    alarm: has('fails') || has('rush') ? fc.constantFrom(1, 2, 4) : NOTHING,
    goal:
      has('variables') || has('tip')
        ? fc.constantFrom('coins', 'coins', 'finish')
        : fc.constantFrom('finish', 'waits', 'waits', 'coins'),
  });
}

/** Kitchens of one to three orders that can be tried out whole, together with every feature of kitchen-rules §4 and §5. */
export const tinyKitchen: fc.Arbitrary<KitchenSpec> = fc
  .tuple(fc.subarray([...FEATURES], { minLength: 4, maxLength: 8 }), fc.constantFrom<Size[]>(1, 2, 2, 2, 3))
  .chain(([features, orders]) => arbitraryWith(features, orders));
