import { z } from 'zod';
import { list, object, text, whole } from './fields.ts';
import { kitchenShape, limitTasks } from './kitchen-schema.ts';
import * as limits from './limits.ts';
import { cardShape, hasProgram, NO_PROGRAM } from './program-schema.ts';

/*
 * A level in which a colleague works by the book and the player is the bad luck: times of station steps are chosen until
 * one order overwrites what another wrote. Which programs can fail is computed: all times are tried.
 */

const STEP_ERROR = 'a dish and one of its steps, like "cream.fetch"';
const minutes = (about: string) => whole({ about, unit: 'minutes', from: 0, to: limits.MOST_LUCK_MINUTES });

const Time = object(
  {
    step: z
      .string({ error: STEP_ERROR })
      .max(2 * limits.LONGEST_NAME + 1, { error: STEP_ERROR })
      .regex(/^[^\s.]+\.[^\s.]+$/u, { error: STEP_ERROR })
      .describe(
        'A dish and one of its station steps, with a dot between them, at most ' +
          `${2 * limits.LONGEST_NAME + 1} characters. In the programs it stands in braces.`,
      ),
    from: minutes('The fewest minutes that can be chosen.'),
    to: minutes('The most minutes that can be chosen.'),
  },
  'a time that the player chooses',
)
  .refine(({ from, to }) => from < to, { error: 'more minutes than in "from"', path: ['to'] })
  .meta({
    id: 'LuckTime',
    description: 'The minutes of a step, chosen by the player within a range. What the kitchens say is the usual time.',
  });

const combinations = (times: readonly z.infer<typeof Time>[]): number =>
  times.reduce((product, { from, to }) => product * (to - from + 1), 1);

const LuckProgram = object(
  { ...cardShape, title: text('What this program is called.', limits.LONGEST_NAME), ...kitchenShape },
  'a kitchen with its program',
)
  .superRefine(limitTasks)
  .refine(hasProgram, NO_PROGRAM)
  .refine(({ orders }) => orders.length <= limits.MOST_LUCK_ORDERS, {
    error: `at most ${limits.MOST_LUCK_ORDERS} orders`,
    path: ['orders'],
  })
  .meta({
    id: 'LuckProgram',
    description: 'What the colleague does: as a kitchen whose orders do their steps in turn, and as a program.',
  });

const Luck = object(
  {
    times: list(Time, 'times', 'What the player chooses.', 1, limits.MOST_LUCK_TIMES)
      .refine((times) => combinations(times) <= limits.MOST_COMBINATIONS, {
        error: `times with at most ${limits.MOST_COMBINATIONS} combinations: all of them are tried`,
      })
      .refine((times) => new Set(times.map(({ step }) => step)).size === times.length, { error: 'each step once' }),
    programs: list(
      LuckProgram,
      'programs',
      'The colleague’s own program first, then ways to mend it.',
      2,
      limits.MOST_LUCK_PROGRAMS,
    ),
  },
  'a colleague and their luck',
).meta({
  id: 'Luck',
  description: 'A colleague’s program, ways to mend it, and the times with which the player tries to make them fail.',
});

export const luckShape = { luck: Luck };
