import { z } from 'zod';
import { $schema, list, object, text } from './fields.ts';
import { idiomsShape } from './idiom-schema.ts';
import { kitchenShape, limitTasks } from './kitchen-schema.ts';
import { endShape, lessonShape } from './lesson-schema.ts';
import * as limits from './limits.ts';
import { luckShape } from './luck-schema.ts';
import { puzzlesShape, reviewShape } from './puzzle-schema.ts';

/*
 * The one truth of the level format: a kitchen, several of them, puzzles or a colleague’s luck, with the lesson around them.
 */

export const textShape = {
  title: text('What the level is called. Absent: its id.', limits.LONGEST_TITLE).optional(),
  story: list(
    text('A line of the story.', limits.LONGEST_LINE),
    'lines',
    'What is told before the shift. May name {blocking}, {house} and {best}, {best:2} for part 2. Absent: nothing.',
    0,
    limits.MOST_STORY_LINES,
  ).optional(),
  aha: text(
    'The sentence that the level teaches, shown after the shift. Absent: none.',
    limits.LONGEST_SENTENCE,
  ).optional(),
  breaks: text('Where the kitchen lies about code. Absent: nothing is said.', limits.LONGEST_SENTENCE).optional(),
};

export const LevelPart = object(
  { label: text('What this part is called.', limits.LONGEST_NAME), ...kitchenShape },
  'a part of a level',
)
  .superRefine(limitTasks)
  .meta({ id: 'Part', description: 'A kitchen of a level that has several.' });

const partsShape = {
  parts: list(LevelPart, 'kitchens', 'Kitchens that are played in turn.', 1, limits.MOST_PARTS),
};

const variantShape = { ...textShape, ...lessonShape };

const Variant = z
  .union(
    [
      object({ ...variantShape, ...kitchenShape }, 'a variant')
        .superRefine(limitTasks)
        .meta({ id: 'VariantOfKitchen' }),
      object({ ...variantShape, ...partsShape }, 'a variant in parts').meta({ id: 'VariantInParts' }),
      object({ ...variantShape, ...puzzlesShape }, 'a variant with puzzles').meta({ id: 'VariantOfPuzzles' }),
      object({ ...variantShape, ...luckShape }, 'a variant with a colleague’s luck').meta({ id: 'VariantOfLuck' }),
    ],
    { error: 'an object: a variant of the level' },
  )
  .meta({ id: 'Variant', description: 'The level with other numbers.' });

const wholeShape = {
  $schema,
  ...variantShape,
  ...endShape,
  ...idiomsShape,
  variants: list(
    Variant,
    'variants',
    'The level with other numbers: played later by who was certain of a wrong prediction. Absent: none.',
    0,
    limits.MOST_VARIANTS,
  ).optional(),
};

export const PlainLevel = object({ ...wholeShape, ...reviewShape, ...kitchenShape }, 'a level')
  .superRefine(limitTasks)
  .meta({ id: 'Level', description: 'A level with one kitchen.' });

export const LevelInParts = object({ ...wholeShape, ...reviewShape, ...partsShape }, 'a level in parts').meta({
  id: 'LevelInParts',
  description: 'A level with several kitchens, each with its own score.',
});

export const LevelOfPuzzles = object({ ...wholeShape, ...puzzlesShape }, 'a level of puzzles').meta({
  id: 'LevelOfPuzzles',
  description: 'A level about what programs print and why, without a shift.',
});

export const LevelOfLuck = object({ ...wholeShape, ...luckShape }, 'a level of luck').meta({
  id: 'LevelOfLuck',
  description: 'A level in which a colleague works, and the player looks for times with which that goes wrong.',
});

/** A level file, of any form. */
export const LevelFile = z
  .union([PlainLevel, LevelInParts, LevelOfPuzzles, LevelOfLuck])
  .describe('A level of Awaiter.');
export type LevelFile = z.infer<typeof LevelFile>;
export type VariantFile = z.infer<typeof Variant>;
