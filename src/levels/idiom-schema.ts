import { list, object, text, whole } from './fields.ts';
import * as limits from './limits.ts';
import { hasProgram } from './program-schema.ts';

/*
 * What is learned, as code: lines of the level's own cards, so that every line of it has been run and none goes stale.
 */

const linesOfCard = object(
  {
    card: whole({
      about: 'A card of the level.',
      unit: 'cards',
      from: 1,
      to: limits.MOST_CARDS,
      absent: '1',
    }).optional(),
    lines: list(
      whole({ about: 'A line of its program.', unit: 'lines', from: 1, to: limits.MOST_PROGRAM_LINES }),
      'line numbers',
      'The lines that are shown, from 1, in the order in which they are shown.',
      1,
      limits.MOST_IDIOM_LINES,
    ).refine((lines) => new Set(lines).size === lines.length, { error: 'each line once' }),
  },
  'lines of a card',
);

export const Idiom = object(
  {
    says: text('What it is good for, in a few words: a comment above the code.', limits.LONGEST_LINE),
    javascript: linesOfCard.describe('Lines of a card’s JavaScript. Absent: it is in Python only.').optional(),
    python: linesOfCard.describe('Lines of a card’s Python. Absent: it is in JavaScript only.').optional(),
  },
  'an idiom',
)
  .refine(hasProgram, { error: 'lines of a card in "javascript" or in "python", or both' })
  .meta({ id: 'Idiom', description: 'Something learned, as code.' });

export const idiomsShape = {
  idioms: list(
    Idiom,
    'idioms',
    'What is learned, as code: it is shown with all others on the page that sums up. Absent: nothing.',
    0,
    limits.MOST_IDIOMS,
  ).optional(),
};
