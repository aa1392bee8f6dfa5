import type { MarkPuzzle, Puzzle, Question, Writing } from '../../src/model/lesson.ts';
import type { Campaign, Level, Part, Tour } from '../../src/model/level.ts';
import { kitchenOf } from './kitchen-of.ts';

/** Small kitchens, called by their hash. */
export const kitchenParts = (...hashes: readonly string[]): readonly Part[] =>
  hashes.map((hash) => ({
    label: null,
    goal: 'finish',
    kitchen: kitchenOf({
      dishes: { tea: { steps: { pour: { minutes: 2 } } } },
      orders: [{ dish: 'tea' }],
      goal: 'finish',
    }),
    hash,
  }));

/** A question whose right answer is the second one in these kitchens. */
export const question = (hash: string): Question => ({
  question: 'How long does it take?',
  computed: ['{best}'],
  answers: [
    { text: 'no time', is: [0], bait: null },
    { text: 'two minutes', is: [2], bait: null },
  ],
  hash,
});

/** A program of two lines, called by its hash. */
export const puzzle = (hash: string): Puzzle => ({
  title: hash,
  javascript: { lines: ["console.log('one');", "console.log('two');"], prints: ['one', 'two'], from: [1, 2] },
  python: null,
  hash,
});

/** A program for the first part, if nothing else is given. */
export const writing = (given: Partial<Writing> = {}): Writing => ({
  ...{ kitchens: [1], starter: null, mends: false, hash: 'written' },
  ...given,
});

/** The same with a fault in its second line. */
export const marks = (hash: string): MarkPuzzle => ({
  ...puzzle(hash),
  ask: 'Which line is wrong?',
  mended: {
    javascript: { lines: ["console.log('one');", "console.log('three');"], prints: ['one', 'three'], from: [1, 2] },
    python: null,
  },
  hash,
});

export const campaignOfLevels = (levels: readonly Level[], tour: Tour | null = null): Campaign => ({
  title: 'Test campaign',
  chapters: [{ title: 'First chapter', levels }],
  tour,
});
