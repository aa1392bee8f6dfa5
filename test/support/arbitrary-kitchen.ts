import fc from 'fast-check';
import type { AfterSpec, DishSpec, KitchenSpec, OrderSpec, StepSpec } from '../../src/model/spec.ts';

const STOCK = 'egg';
const VARIABLE = 'till';
const TOOLS = ['pan', 'pan', 'tin'] as const;
const DISHES = ['pie', 'soup'] as const;

/** A wish for `after`, as numbers: which steps that is depends on how many come before. */
type Wish = number | readonly number[];
type Draft = StepSpec & { readonly wishes: readonly Wish[] };

const minutes = (min: number, max: number) => fc.integer({ min, max });
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const tools = fc
  .uniqueArray(fc.nat(TOOLS.length - 1), { maxLength: 2 })
  .map((picks) => picks.map((n) => TOOLS[n] ?? ''));
const oneOf = fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 2 });

/** What every step can have, hands-on or not. */
const shared = {
  times: rarely(minutes(1, 2)),
  wishes: fc.array(fc.oneof(fc.nat(9), oneOf), { maxLength: 2 }),
  takes: rarely(tools),
  returns: rarely(tools),
  reads: sometimes(fc.constant(VARIABLE)),
  writes: sometimes(fc.constant(VARIABLE)),
  checks: rarely(fc.constant(STOCK)),
  uses: rarely(fc.constant(STOCK)),
  restocks: rarely(fc.constant(STOCK)),
};

const handsOn: fc.Arbitrary<Draft> = fc.record({
  ...shared,
  minutes: minutes(1, 5),
  delegable: sometimes(fc.boolean()),
});

const onStation: fc.Arbitrary<Draft> = fc.record({
  ...shared,
  at: fc.constantFrom('oven', 'stove'),
  minutes: fc.oneof({ weight: 15, arbitrary: minutes(0, 8) }, { weight: 1, arbitrary: fc.constant('never' as const) }),
  start: sometimes(minutes(0, 2)),
  collect: sometimes(minutes(0, 2)),
  burns: sometimes(minutes(1, 5)),
  fails: rarely(minutes(1, 2)),
});

/** Steps name only steps before them, so there is no cycle. */
function stepsOf(drafts: readonly Draft[]): DishSpec['steps'] {
  const nameOf = (index: number) => `step${index + 1}`;
  const named = (wish: Wish, index: number): AfterSpec =>
    typeof wish === 'number' ? nameOf(wish % index) : [...new Set(wish.map((one) => nameOf(one % index)))];
  return Object.fromEntries(
    drafts.map(({ wishes, ...step }, index) => [
      nameOf(index),
      index === 0 ? step : { ...step, after: wishes.map((wish) => named(wish, index)) },
    ]),
  );
}

const dish: fc.Arbitrary<DishSpec> = fc.record({
  steps: fc.array(fc.oneof(handsOn, onStation), { minLength: 2, maxLength: 5, size: 'max' }).map(stepsOf),
  price: sometimes(minutes(0, 20)),
  tip: sometimes(fc.record({ coins: minutes(1, 5), within: minutes(1, 15) })),
});

const order: fc.Arbitrary<OrderSpec> = fc.record({
  dish: fc.constantFrom(...DISHES),
  at: sometimes(minutes(0, 12)),
  patience: sometimes(minutes(1, 40)),
});

/** Small kitchens with every feature of kitchen-rules §4 and §5. All of them pass `prepare`. */
export const arbitraryKitchen: fc.Arbitrary<KitchenSpec> = fc.record({
  stations: fc.record({
    oven: fc.record({ slots: sometimes(minutes(1, 2)) }),
    stove: fc.record({ slots: sometimes(minutes(1, 2)) }),
    sous: fc.record({
      helper: fc.constant(true),
      briefing: sometimes(minutes(0, 2)),
      collect: sometimes(minutes(0, 2)),
    }),
  }),
  tools: fc.record({ pan: minutes(1, 2), tin: minutes(1, 2) }),
  stock: fc.record({ [STOCK]: minutes(0, 3) }),
  dishes: fc.record(Object.fromEntries(DISHES.map((name) => [name, dish]))),
  orders: fc.array(order, { minLength: 2, maxLength: 3, size: 'max' }),
  closes: sometimes(minutes(10, 60)),
  alarm: sometimes(minutes(1, 6)),
  goal: fc.constantFrom('finish', 'waits', 'coins'),
});
