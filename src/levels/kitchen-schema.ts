import { z } from 'zod';
import { GOALS, type Goal } from '../model/spec.ts';
import { byName, flag, list, name, nameOf, object, whole } from './fields.ts';
import * as limits from './limits.ts';

/*
 * The one truth of the kitchen's format (kitchen-rules §4, §5). Shapes only: whether names exist is `prepare`'s business.
 */

const { MOST_MINUTES, LATEST_MINUTE, MOST_COINS, MOST_LISTED } = limits;

const unit = 'minutes';
const handling = (about: string) => whole({ about, unit, from: 0, to: MOST_MINUTES, absent: '0' });
const someMinutes = (about: string, absent: string) => whole({ about, unit, from: 1, to: LATEST_MINUTE, absent });
const pieces = (about: string) => whole({ about, unit: 'pieces', from: 0, to: limits.MOST_PIECES });
const coins = (about: string, absent?: string) =>
  whole({ about, unit: 'coins', from: 0, to: MOST_COINS, ...(absent === undefined ? {} : { absent }) });

const Station = object(
  {
    slots: whole({
      about: 'How many tasks it holds at once.',
      unit: 'slots',
      from: 1,
      to: limits.MOST_SLOTS,
      absent: '1',
    }).optional(),
    helper: flag('It takes hands-on steps that are marked `delegable`.').optional(),
    briefing: handling('Helpers only: what telling the helper what to do takes the brain.').optional(),
    collect: handling('Helpers only: what fetching the finished work takes the brain.').optional(),
  },
  'a station',
).meta({ id: 'Station', description: 'A station works unattended once it is loaded.' });

const stepName = nameOf('a step', 'A step of the same dish.');

export const AfterEntry = z
  .union([stepName, list(stepName, 'step names', 'A choice: one of these steps is enough.', 1, MOST_LISTED)], {
    error: 'the name of a step, or a list of step names of which one is enough',
  })
  .meta({
    id: 'Need',
    description: `A step that must be done before, by its name of at most ${limits.LONGEST_NAME} characters, or a list of 1 to ${MOST_LISTED} steps of which one must be.`,
  });

const work = whole({ about: 'How long the work takes.', unit, from: 0, to: MOST_MINUTES });

export const Step = object(
  {
    at: nameOf(
      'a station',
      'The station that does the work. Absent: a hands-on step, which only the brain can do.',
    ).optional(),
    minutes: z
      .union([work, z.literal('never')], { error: `a whole number of minutes from 0 to ${MOST_MINUTES}, or "never"` })
      .describe(
        `How long the work takes. Whole minutes, 0 to ${MOST_MINUTES} (hands-on steps from 1). "never": it never ` +
          'dings; station steps only.',
      ),
    times: whole({
      about: 'Stands for so many steps, each after the one before: `chop` three times is chop-1, chop-2, chop-3.',
      unit: 'times',
      from: 1,
      to: limits.MOST_TIMES,
      absent: 'one step, without a number',
    }).optional(),
    after: list(AfterEntry, 'step names', 'The steps that this one needs. Absent: none.', 0, MOST_LISTED).optional(),
    start: handling('Station steps only: what loading the station takes the brain.').optional(),
    collect: handling('Station steps only: what collecting takes the brain.').optional(),
    burns: someMinutes('Station steps only: how long after its ding it burns.', 'it does not burn').optional(),
    fails: whole({
      about: 'Station steps only: how many first attempts buzz instead of ding.',
      unit: 'attempts',
      from: 1,
      to: limits.MOST_FAILS,
      absent: 'none',
    }).optional(),
    delegable: flag('Hands-on steps only: a helper may do it.').optional(),
    takes: list(
      nameOf('a tool', 'A tool.'),
      'tools',
      'Tools that it takes when it starts. Absent: none.',
      0,
      MOST_LISTED,
    ).optional(),
    returns: list(
      nameOf('a tool', 'A tool.'),
      'tools',
      'Tools it gives back when it is done. Absent: none.',
      0,
      MOST_LISTED,
    ).optional(),
    reads: name('A shared variable whose version it notes when it is done. Absent: none.').optional(),
    writes: name('A shared variable of which it makes a new version when it is done. Absent: none.').optional(),
    checks: nameOf('a stock item', 'A stock item of which one must be there for it to start. Absent: none.').optional(),
    uses: nameOf('a stock item', 'A stock item of which it takes one when it starts. Absent: none.').optional(),
    restocks: nameOf('a stock item', 'A stock item of which it adds one when it is done. Absent: none.').optional(),
  },
  'a step',
).meta({ id: 'Step', description: 'A part of a dish: hands-on work, or work of a station.' });

/** Marks an issue whose message says already what was found. */
const ALREADY_TOLD = { told: true };

const Dish = object(
  {
    price: coins('What the guest pays.', '10').optional(),
    tip: object(
      {
        coins: coins('What is paid on top.'),
        within: whole({ about: 'How soon after it arrived.', unit, from: 0, to: LATEST_MINUTE }),
      },
      'a tip',
    )
      .describe('Paid on top of the price if the order is served soon enough. Absent: no tip.')
      .optional(),
    steps: byName(Step, 'steps', 'The steps of the dish, by name. Their order breaks ties.', 1),
  },
  'a dish',
)
  .superRefine(({ steps }, context) => {
    const count = countSteps(steps);
    if (count <= limits.MOST_STEPS) return;
    context.addIssue({
      code: 'custom',
      path: ['steps'],
      params: ALREADY_TOLD,
      message: `found ${count} steps with their times spelled out, expected at most ${limits.MOST_STEPS}`,
    });
  })
  .meta({ id: 'Dish', description: 'A recipe.' });

function countSteps(steps: Readonly<Record<string, { readonly times?: number | undefined }>>): number {
  return Object.values(steps).reduce((sum, { times }) => sum + (times ?? 1), 0);
}

/** Those that fail included. */
const countAttempts = (steps: z.infer<typeof Dish>['steps']): number =>
  Object.values(steps).reduce((sum, { times = 1, fails = 0 }) => sum + times * (1 + fails), 0);

const Order = object(
  {
    dish: nameOf('a dish', 'What the guest wants: one of the dishes.'),
    at: whole({ about: 'When the guest arrives.', unit, from: 0, to: LATEST_MINUTE, absent: '0' }).optional(),
    patience: someMinutes('How long the guest waits before they leave.', 'for ever').optional(),
  },
  'an order',
).meta({ id: 'Order', description: 'A guest with a wish. Orders are numbered from 1, in this order.' });

const GOAL_MEANS: Readonly<Record<Goal, string>> = {
  finish: 'the last order is served early',
  waits: 'the guests wait for few minutes, all together',
  coins: 'many coins are earned',
};

export const kitchenShape = {
  stations: byName(Station, 'stations', 'The stations, by name. Absent: none.', 0).optional(),
  tools: byName(
    pieces('How many there are.'),
    'tools',
    'Tools that steps take and return. Absent: none.',
    0,
  ).optional(),
  stock: byName(pieces('How many there are at minute 0.'), 'items', 'The stock, by item. Absent: none.', 0).optional(),
  dishes: byName(Dish, 'dishes', 'The dishes, by name.', 1),
  orders: list(Order, 'orders', 'The orders of the shift.', 1, limits.MOST_ORDERS),
  closes: someMinutes('When the shift ends, whatever is left.', 'never').optional(),
  alarm: someMinutes('How long a needed buzz may sound before the shift ends.', '5').optional(),
  goal: z.enum(GOALS, { error: 'one of "finish", "waits", "coins"' }).meta({
    description: `What makes a shift better. One of ${GOALS.map((goal) => `"${goal}" (${GOAL_MEANS[goal]})`).join(', ')}.`,
    enumDescriptions: GOALS.map((goal) => GOAL_MEANS[goal]),
  }),
};

type KitchenShape = z.infer<z.ZodObject<typeof kitchenShape>>;
type DishShape = z.infer<typeof Dish>;

export function limitTasks({ dishes, orders }: KitchenShape, context: z.RefinementCtx): void {
  const tooMany = (count: (dish: DishShape) => number, what: string, most: number): void => {
    const counts = new Map(Object.entries(dishes).map(([name, dish]) => [name, count(dish)]));
    const sum = orders.reduce((all, { dish }) => all + (counts.get(dish) ?? 0), 0);
    if (sum <= most) return;
    const message = `found ${sum} ${what} in all orders together, expected at most ${most}`;
    context.addIssue({ code: 'custom', path: ['orders'], params: ALREADY_TOLD, message });
  };
  tooMany(({ steps }) => countSteps(steps), 'tasks', limits.MOST_TASKS);
  tooMany(({ steps }) => countAttempts(steps), 'attempts', limits.MOST_ATTEMPTS);
}

export const Kitchen = object(kitchenShape, 'a kitchen')
  .superRefine(limitTasks)
  .meta({ id: 'Kitchen', description: 'A kitchen.' });

/** The keys of a kitchen, as a level without parts has them at its top. */
export const KITCHEN_KEYS: readonly string[] = Object.keys(kitchenShape);
