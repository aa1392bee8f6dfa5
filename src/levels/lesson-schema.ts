import { z } from 'zod';
import { byName, flag, list, name, object, text, whole } from './fields.ts';
import { Kitchen } from './kitchen-schema.ts';
import * as limits from './limits.ts';
import { cardShape, codeLine, hasProgram, NO_PROGRAM } from './program-schema.ts';

/*
 * The lesson around a level's kitchens (campaign beats): shapes only. Whether facts and plans name what there is, is
 * looked at in lesson-faults.ts.
 */

const sentence = (about: string) => text(about, limits.LONGEST_SENTENCE);

const FACT_ERROR = 'a fact in braces like "{best}", or a comparison of two like "{best:3} < 2 * {best:2}"';
const computation = z
  .string({ error: FACT_ERROR })
  .max(limits.LONGEST_SENTENCE, { error: FACT_ERROR })
  .describe(
    'A fact in braces, or a comparison (<, >, <=, >=, =) of two facts or numbers, a fact perhaps several times, ' +
      `at most ${limits.LONGEST_SENTENCE} characters.`,
  );

const oneValue = z
  .union([z.int(), z.boolean(), text('A printed line, or a text of your own.', limits.LONGEST_PRINT)], {
    error: 'a whole number, true, false or a text',
  })
  .describe(
    'The value of what is computed that would make this answer right: a whole number, true or false, or a line of at ' +
      `most ${limits.LONGEST_PRINT} characters.`,
  );
const values = z
  .union([oneValue, list(oneValue, 'values', 'One value for each entry of `computed`.', 1, 4)], {
    error: 'a whole number, true, false, a text, or a list of these',
  })
  .describe(
    'What is computed has this value where the answer is right: a whole number (minutes, coins or whatever is computed), ' +
      `true or false, a printed line of at most ${limits.LONGEST_PRINT} characters, or a list of 1 to 4 of these.`,
  );

export const Bait = object(
  {
    misunderstanding: z
      .string({ error: 'a misunderstanding: "M" and a number from 1 to 99' })
      .regex(/^M[1-9]\d?$/, { error: 'a misunderstanding: "M" and a number from 1 to 99' })
      .describe('The wrong idea behind the answer: "M1" to "M99".'),
    idea: text('The wrong idea in plain words, a sentence without its full stop: it is quoted.', limits.LONGEST_ANSWER),
    kitchen: text('The kitchen in which the answer would have been right, a sentence.', limits.LONGEST_REPLY),
    rule: text('The rule that forbids it here, a sentence.', limits.LONGEST_REPLY),
    as: computation
      .describe(
        `The fact in braces that has this answer’s value, at most ${limits.LONGEST_SENTENCE} characters: it is computed ` +
          'and compared. Absent: nothing is compared.',
      )
      .optional(),
  },
  'why somebody may believe the answer',
).meta({ id: 'Bait', description: 'What is said about a wrong answer.' });

export const Answer = object(
  {
    text: text('What the player reads. Absent: made of the value.', limits.LONGEST_ANSWER).optional(),
    is: values,
    bait: Bait.describe('What is said to who chooses this wrong answer. Absent: it is only told as wrong.').optional(),
  },
  'an answer',
).meta({ id: 'Answer', description: 'One of the answers. Which one is right is computed.' });

export const questionShape = {
  question: text('What is asked.', limits.LONGEST_QUESTION),
  computed: z
    .union([computation, list(computation, 'facts', 'Several facts: each answer has a value for each.', 1, 4)], {
      error: FACT_ERROR,
    })
    .describe(
      'What decides which answer is right, whose `is` must have this value: a fact in braces or a comparison, of at most ' +
        `${limits.LONGEST_SENTENCE} characters, or a list of 1 to 4 of these. Never written down, always computed.`,
    ),
  answers: list(Answer, 'answers', 'What can be answered. Exactly one is right.', 2, limits.MOST_ANSWERS),
};

const Card = object(cardShape, 'a card')
  .refine(hasProgram, NO_PROGRAM)
  .meta({ id: 'Card', description: 'A program in JavaScript, in Python, or in both.' });

const Pointer = object(
  {
    concept: z
      .union([z.int().min(1).max(999), text('Your own words for it.', limits.LONGEST_ANSWER)], {
        error: 'a number from 1, or a text',
      })
      .describe(
        `A number of your list of concepts, 1 to 999, or your own words, at most ${limits.LONGEST_ANSWER} characters.`,
      ),
    where: text(
      'Where the level teaches it: predict, play, remark KIND, part N, puzzle N, card N, card N line M, review N, check, ' +
        'aha, breaks, write, statement N, hint N or variant N.',
      limits.LONGEST_NAME,
    ),
  },
  'a concept and where it is taught',
).meta({ id: 'Concept', description: 'A concept, and where in the level it is taught.' });

const WHICH_KITCHEN = `A part by its number, 1 to ${limits.MOST_PARTS}, or a kitchen elsewhere by its name of at most ${limits.LONGEST_NAME} characters.`;
const kitchenName = z
  .union([z.int().min(1).max(limits.MOST_PARTS), name('A kitchen elsewhere.')], {
    error: 'the number of a part, or the name of a kitchen elsewhere',
  })
  .describe(WHICH_KITCHEN);

const WorkedPlan = object(
  {
    kitchen: kitchenName.describe(`${WHICH_KITCHEN} Absent: part 1.`).optional(),
    plan: list(text('A decision.', limits.LONGEST_TITLE), 'decisions', 'The shift.', 0, limits.MOST_DECISIONS),
  },
  'a worked plan',
).meta({ id: 'WorkedPlan', description: 'A shift that is worked out: nobody plays it, texts and questions name it.' });

/** Whatever stands in a level, and in a variant of one, beside its kitchens or puzzles. */
export const lessonShape = {
  predict: object(questionShape, 'a question').describe('What is asked before the shift. Absent: nothing.').optional(),
  hints: list(
    sentence('A hint.'),
    'hints',
    'A nudge and the idea. The third hint is computed. Absent: the third one only.',
    2,
    2,
  ).optional(),
  plans: byName(WorkedPlan, 'plans', 'Shifts that texts and questions name in braces. Absent: none.', 0).optional(),
  elsewhere: byName(
    Kitchen,
    'kitchens',
    'Kitchens that are only computed, for texts and wrong answers. Absent: none.',
    0,
  ).optional(),
};

export const Statement = object(
  { says: sentence('What one may read elsewhere.'), truth: sentence('What is true.') },
  'a statement',
).meta({ id: 'Statement', description: 'A sentence that is wrong or half true, and what is true.' });

const Writing = object(
  {
    part: whole({
      about: 'The part for which the program is written.',
      unit: 'parts',
      from: 1,
      to: limits.MOST_PARTS,
      absent: '1',
    }).optional(),
    kitchens: list(
      kitchenName,
      'kitchens',
      'In place of `part`: the kitchens in which the program is judged, one after the other. Absent: that of `part`.',
      1,
      limits.MOST_JUDGED,
    ).optional(),
    starter: list(
      codeLine,
      'lines',
      'The program that the player starts from. Absent: one that says in comments how it is done.',
      1,
      limits.MOST_STARTER_LINES,
    ).optional(),
    mend: flag('The starter has a fault, and the player is asked to mend it.').optional(),
  },
  'what is written',
)
  .refine(({ part, kitchens }) => part === undefined || kitchens === undefined, {
    error: 'either "part" or "kitchens"',
    path: ['part'],
  })
  .refine(({ kitchens = [] }) => new Set(kitchens).size === kitchens.length, {
    error: 'each kitchen once',
    path: ['kitchens'],
  })
  .refine(({ mend, starter }) => mend !== true || starter !== undefined, {
    error: 'a "starter" beside it: the program that is to be mended',
    path: ['mend'],
  });

/** What only a level has, not a variant. */
export const endShape = {
  cards: list(Card, 'cards', 'The same thing as code. Absent: none.', 0, limits.MOST_CARDS).optional(),
  check: object(
    {
      ...questionShape,
      card: Card.describe('The program that the question is about. Absent: it is about none.').optional(),
    },
    'a question',
  )
    .describe('What is asked at the end, perhaps about a program. Absent: nothing.')
    .optional(),
  statements: list(
    Statement,
    'statements',
    'Sentences that are wrong or half true, and what is true. Absent: none.',
    0,
    limits.MOST_STATEMENTS,
  ).optional(),
  concepts: list(
    Pointer,
    'concepts',
    'Which concepts it teaches, and where. Absent: none.',
    0,
    limits.MOST_POINTERS,
  ).optional(),
  write: Writing.describe('The player may write a program that cooks. Absent: not offered.').optional(),
};
