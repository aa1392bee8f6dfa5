import { list, object, text } from './fields.ts';
import * as limits from './limits.ts';
import { cardShape, hasProgram, NO_PROGRAM } from './program-schema.ts';

/*
 * Puzzles about programs: printed lines that are put in order, or lines of the program that are marked. Which lines are
 * right is computed.
 */

const LANGUAGES = ['javascript', 'python'] as const;

const mendedShape = {
  mended: object(
    { javascript: cardShape.javascript, python: cardShape.python },
    'the mended program in "javascript", in "python", or in both',
  ).describe('The program without its fault. The lines that it changes are those to be marked.'),
};

export const askShape = {
  ask: text('The question above the program: which lines are to be marked.', limits.LONGEST_QUESTION),
};

type Programs = Readonly<Partial<Record<(typeof LANGUAGES)[number], unknown>>>;

/** A program is mended in every language in which it is there, and in no other. */
const isMendedAlike = (puzzle: Programs & { readonly mended?: Programs | undefined }): boolean =>
  puzzle.mended === undefined ||
  LANGUAGES.every((language) => (puzzle[language] === undefined) === (puzzle.mended?.[language] === undefined));
const NOT_ALIKE = { error: 'a program in the same languages as the one with the fault', path: ['mended'] };

const Puzzle = object(
  {
    ...cardShape,
    ask: text(
      'The question above the program: which lines are to be marked. Absent: printed lines are put in order.',
      limits.LONGEST_QUESTION,
    ).optional(),
    mended: mendedShape.mended
      .describe('The program without its fault. Absent: printed lines are put in order.')
      .optional(),
  },
  'a card with a puzzle',
)
  .refine(hasProgram, NO_PROGRAM)
  .refine(({ ask, mended }) => (ask === undefined) === (mended === undefined), {
    error: 'both "ask" and "mended", for lines to be marked, or neither, for lines to be put in order',
  })
  .refine(isMendedAlike, NOT_ALIKE)
  .meta({
    id: 'Puzzle',
    description: 'A program whose printed lines are put in order; with `mended`, one whose faulty lines are marked.',
  });

const MarkPuzzle = object({ ...cardShape, ...askShape, ...mendedShape }, 'a card with a program to be reviewed')
  .refine(hasProgram, NO_PROGRAM)
  .refine(isMendedAlike, NOT_ALIKE)
  .meta({ id: 'Review', description: 'A program with a fault, and the same without it.' });

export const puzzlesShape = {
  puzzles: list(
    Puzzle,
    'cards',
    'Programs whose printed lines the player puts in order, or whose faulty lines are marked.',
    1,
    limits.MOST_PUZZLES,
  ),
};

/** What only a level with a kitchen has: in one of puzzles they are puzzles. */
export const reviewShape = {
  review: list(
    MarkPuzzle,
    'cards',
    'Programs whose faulty lines are marked after the shifts. Absent: none.',
    1,
    limits.MOST_PUZZLES,
  ).optional(),
};
