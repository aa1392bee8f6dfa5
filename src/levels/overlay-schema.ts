import type { z } from 'zod';
import { $schema, list, object, text } from './fields.ts';
import { Idiom } from './idiom-schema.ts';
import { Answer, Bait, lessonShape, questionShape, Statement } from './lesson-schema.ts';
import * as limits from './limits.ts';
import { cardShape } from './program-schema.ts';
import { askShape } from './puzzle-schema.ts';
import { LevelPart, textShape } from './schema.ts';

/*
 * The texts of a level, and of a campaign, in another language: the fields of the level format that are for people, each
 * with the limits that it has there, and all of them optional. Whether the level has them too is looked at in overlay.ts.
 */

/** The level's list is meant, entry by entry: what stands at a place here is for what stands at that place there. */
const each = <Item extends z.ZodType>(item: Item, what: string, most: number) =>
  list(item, what, 'In the order of the level; {} for one that stays as it is.', 0, most).optional();

const answerTexts = object(
  {
    text: Answer.shape.text,
    bait: Bait.pick({ idea: true, kitchen: true, rule: true })
      .partial()
      .describe('What is said about a wrong answer.')
      .optional(),
  },
  'the texts of an answer',
).describe('The texts of an answer.');

const questionTexts = {
  question: questionShape.question.optional(),
  answers: each(answerTexts, 'answers', limits.MOST_ANSWERS),
};

const cardTexts = object({ title: cardShape.title.optional() }, 'the texts of a card').describe('The texts of a card.');

const puzzleTexts = object(
  { title: cardShape.title.optional(), ask: askShape.ask.optional() },
  'the texts of a puzzle',
).describe('The texts of a puzzle.');

const variantTexts = {
  ...textShape,
  predict: object(questionTexts, 'the texts of a question').describe('What is asked before the shift.').optional(),
  hints: lessonShape.hints,
  parts: each(
    object({ label: LevelPart.shape.label.optional() }, 'the texts of a part').describe('The texts of a part.'),
    'parts',
    limits.MOST_PARTS,
  ),
  puzzles: each(puzzleTexts, 'puzzles', limits.MOST_PUZZLES),
  luck: object({ programs: each(cardTexts, 'programs', limits.MOST_LUCK_PROGRAMS) }, 'the texts of a colleague’s luck')
    .describe('The texts of a colleague’s luck.')
    .optional(),
};

export const Overlay = object(
  {
    $schema,
    ...variantTexts,
    cards: each(cardTexts, 'cards', limits.MOST_CARDS),
    review: each(puzzleTexts, 'puzzles', limits.MOST_PUZZLES),
    check: object({ ...questionTexts, card: cardTexts.optional() }, 'the texts of a question')
      .describe('What is asked at the end.')
      .optional(),
    idioms: each(
      object({ says: Idiom.shape.says.optional() }, 'the texts of an idiom').describe('The texts of an idiom.'),
      'idioms',
      limits.MOST_IDIOMS,
    ),
    statements: each(Statement.partial().describe('The texts of a statement.'), 'statements', limits.MOST_STATEMENTS),
    variants: each(
      object(variantTexts, 'the texts of a variant').describe('The texts of a variant.'),
      'variants',
      limits.MOST_VARIANTS,
    ),
  },
  'the texts of a level',
).describe('The texts of a level of Awaiter in another language.');

const title = text('What it is called.', limits.LONGEST_TITLE).optional();

export const CampaignOverlay = object(
  {
    $schema,
    title,
    chapters: each(
      object({ title }, 'the texts of a chapter').describe('The texts of a chapter.'),
      'chapters',
      limits.MOST_CHAPTERS,
    ),
    tour: object({ title }, 'the texts of a tour').describe('The texts of the tour.').optional(),
  },
  'the texts of a campaign',
).describe('The texts of a campaign of Awaiter in another language.');
