import type { z } from 'zod';
import { prepare } from '../kitchen/index.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { KitchenSpec, StepSpec } from '../model/spec.ts';
import { house, runStrategy } from '../strategies/index.ts';
import { list, name, text, whole } from './fields.ts';
import { kitchenShape } from './kitchen-schema.ts';
import { LONGEST_TITLE } from './limits.ts';

/*
 * The level that an author begins with. It is small, it works, and it has a lesson: a station cooks while hands are free,
 * so who stands and stares is beaten.
 */

/** More would be no beginning, and its proof would take its time. */
const MOST_THINGS = 2;
const MOST_ORDERS = 3;

/** The step that every dish ends with. */
const LAST = 'serve';

const things = (about: string) =>
  list(name('What is made.'), 'names', about, 1, MOST_THINGS)
    .refine((names) => new Set(names).size === names.length, { error: 'names that are all different' })
    .refine((names) => !names.includes(LAST), { error: `other names than "${LAST}": every dish ends with that` });

const WISHES = {
  title: text('What the level is called.', LONGEST_TITLE),
  cooks: things('What a station makes alone.'),
  hands: things('What hands make meanwhile.'),
  orders: whole({ about: 'How many guests.', unit: 'orders', from: 1, to: MOST_ORDERS }),
  goal: kitchenShape.goal,
};

/** What an author says of a new level. */
export type Wishes = z.infer<z.ZodObject<typeof WISHES>>;

/**
 * @param cooking what is cooked already: a name is one step's
 * @returns the wish, or what was expected in place of it
 */
export function wishFor<Key extends keyof Wishes>(
  key: Key,
  value: unknown,
  cooking: readonly string[],
): Result<Wishes[Key], string> {
  const read = (WISHES[key] as unknown as z.ZodType<Wishes[Key]>).safeParse(value);
  if (!read.success) return fail(String(read.error.issues[0]?.message));
  const twice = [read.data].flat().find((one) => cooking.some((name) => name === one));
  return twice === undefined ? ok(read.data) : fail(`another name than "${twice}", which cooks already`);
}

/**
 * What a level's file is to hold.
 * @param $schema where editors find what a level may hold
 */
export function newLevel(wishes: Wishes, $schema: string): object {
  const { title, goal } = wishes;
  return {
    $schema,
    title,
    story: ['The stove works alone, your hands do not.', 'Who gets everything done before the others do?'],
    ...kitchenOf(wishes),
    hints: ['Who works while the stove does?', 'Start what cooks first. Then use your hands until it dings.'],
    aha: `Standing at the stove comes to {blocking} ${UNITS[goal]}, working meanwhile to {best}.`,
  };
}

const UNITS = { finish: 'minutes', waits: 'minutes of waiting', coins: 'coins' } as const;

function kitchenOf({ cooks, hands, orders, goal }: Wishes): KitchenSpec {
  const steps: Record<string, StepSpec> = {
    ...Object.fromEntries(cooks.map((one, nth) => [one, { at: 'stove', minutes: COOKING - 2 * nth }])),
    ...Object.fromEntries(hands.map((one, nth) => [one, { minutes: BY_HAND - nth }])),
    [LAST]: { minutes: 1, after: [...cooks, ...hands] },
  };
  const plain: KitchenSpec = {
    stations: { stove: {} },
    dishes: { menu: { steps } },
    orders: Array.from({ length: orders }, () => ({ dish: 'menu' })),
    goal,
  };
  if (goal !== 'coins') return plain;
  const tip = { coins: 3, within: enoughMinutes({ ...plain, goal: 'finish' }) };
  return { ...plain, dishes: { menu: { price: 12, tip, steps } } };
}

const COOKING = 8;
const BY_HAND = 4;

/** In which the house serves all guests: who stares does not, and gets fewer tips. */
function enoughMinutes(spec: KitchenSpec): number {
  const prepared = prepare(spec);
  if (!prepared.ok) throw new Error('a new level has a kitchen that is none');
  return runStrategy(prepared.value, house(prepared.value)).outcome.finish;
}
