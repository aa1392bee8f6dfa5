import { z } from 'zod';
import { CONFIDENCES, LANGUAGES } from '../model/lesson.ts';
import { GOALS } from '../model/spec.ts';
import { VERSION } from './kept.ts';

/*
 * The file in which progress is kept, and those that are exported. In every field zod's `error` is what was expected, as in
 * the level format. Who only wants to know whether a file is right asks kept.ts, which says the same in less time.
 */

const STARS = { error: 'a number of stars from 0 to 3' };
const stars = z.int(STARS).min(0, STARS).max(3, STARS);
const COUNT = { error: 'a whole number from 0' };
const count = z.int(COUNT).min(0, COUNT);
const yesOrNo = z.boolean({ error: 'true or false' });
const goal = z.enum(GOALS, { error: `one of ${GOALS.join(', ')}` });
const PLAN = { error: 'a plan: a list of decisions' };

const byHash = <One extends z.ZodType>(one: One, what: string) =>
  z.record(z.string(), one, { error: `an object with ${what} by hash` });

const reached = z.looseObject(
  { stars, goal, value: count, plan: z.array(z.string(PLAN), PLAN) },
  { error: 'an object: what a shift has reached' },
);
const written = z.looseObject({ stars, goal, value: count }, { error: 'an object: what a program has reached' });
const answered = z.looseObject(
  {
    answer: z.int({ error: 'the index of an answer' }).min(-1, { error: 'the index of an answer' }),
    confidence: z.enum(CONFIDENCES, { error: `one of ${CONFIDENCES.join(', ')}, or null` }).nullable(),
    right: yesOrNo,
    owed: yesOrNo,
    at: count,
    again: count,
  },
  { error: 'an object: what was answered' },
);

/**
 * Loose: what a later version adds is kept when an earlier one writes the file again. What an earlier version did not
 * know yet is empty.
 */
export const Kept = z.looseObject(
  {
    version: z.literal(VERSION, { error: `${VERSION}: the version of the format that this Awaiter knows` }),
    kitchens: byHash(reached, 'shifts'),
    tries: byHash(count, 'numbers of tries').default({}),
    programs: byHash(written, 'programs').default({}),
    puzzles: byHash(z.looseObject({ stars }, { error: 'an object: what was made of a puzzle' }), 'puzzles').default({}),
    questions: byHash(answered, 'answers').default({}),
    finished: count.default(0),
    latest: z.string({ error: 'a hash' }).default(''),
    certified: yesOrNo.default(false),
    language: z.enum(LANGUAGES, { error: `one of ${LANGUAGES.join(', ')}` }).default('javascript'),
  },
  { error: 'an object: the progress of a player, as awaiter progress --export writes it' },
);
