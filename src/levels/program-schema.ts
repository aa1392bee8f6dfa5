import { z } from 'zod';
import { list, object, text, whole } from './fields.ts';
import * as limits from './limits.ts';

/*
 * Programs as levels show them: their lines, what they printed when they were run, and how they ended.
 */

const CODE_ERROR = `a line of code of at most ${limits.LONGEST_PROGRAM_LINE} characters`;
export const codeLine = z
  .string({ error: CODE_ERROR })
  .max(limits.LONGEST_PROGRAM_LINE, { error: CODE_ERROR })
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]*$/u, { error: CODE_ERROR })
  .describe(`A line of the program, at most ${limits.LONGEST_PROGRAM_LINE} characters.`);

const Program = object(
  {
    lines: list(codeLine, 'lines', 'The program, line by line, as it is shown.', 1, limits.MOST_PROGRAM_LINES),
    prints: list(
      text('A printed line.', limits.LONGEST_PRINT),
      'lines',
      'What it printed when it was run. `awaiter cards` runs it and compares.',
      0,
      limits.MOST_PRINTS,
    ),
    from: list(
      whole({ about: 'A line of the program.', unit: 'lines', from: 1, to: limits.MOST_PROGRAM_LINES }),
      'line numbers',
      'For each printed line the line of the program that printed it, from 1.',
      0,
      limits.MOST_PRINTS,
    ),
    exit: whole({
      about: 'The exit code with which it ended. Without it the program has to end well.',
      unit: 'exit code',
      from: 0,
      to: limits.LARGEST_EXIT,
      absent: '0',
    }).optional(),
    dies: text('The error of which it died, in one line. Absent: of none.', limits.LONGEST_PROGRAM_LINE).optional(),
  },
  'a program',
)
  .refine(({ prints, from }) => prints.length === from.length, {
    error: 'as many entries in "from" as in "prints"',
    path: ['from'],
  })
  .refine(({ lines, from }) => from.every((line) => line <= lines.length), {
    error: 'numbers of lines that the program has',
    path: ['from'],
  })
  .refine(({ exit = 0, dies }) => exit !== 0 || dies === undefined, {
    error: 'an "exit" other than 0 beside it: a program that dies ends with one',
    path: ['dies'],
  })
  .meta({ id: 'Program', description: 'A program, what it printed when it was run, and how it ended.' });

export const cardShape = {
  title: text('What the card shows, in a few words.', limits.LONGEST_TITLE),
  javascript: Program.describe('The program in JavaScript. Absent: it is in Python only.').optional(),
  python: Program.describe('The program in Python. Absent: it is in JavaScript only.').optional(),
};

export const NO_PROGRAM = { error: 'a program in "javascript" or in "python", or both' };
export const hasProgram = ({
  javascript,
  python,
}: {
  readonly javascript?: unknown;
  readonly python?: unknown;
}): boolean => (javascript ?? python) !== undefined;
