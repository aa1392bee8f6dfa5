import type { Level } from '../../src/model/level.ts';
import type { Answered, Deed, Progress } from '../../src/model/progress.ts';
import { NO_PROGRESS, withDeed } from '../../src/model/progress.ts';
import { levelOf, levelText } from './level-text.ts';

const QUESTION = {
  question: 'When is lunch served?',
  computed: '{best}',
  answers: [{ is: 10 }, { is: 14 }],
};

/** A level with a prediction, a check and so many variants, whose numbers are its own. */
export function lessonLevel(minutes: number, variants = 1): Level {
  const kitchen = (chop: number) => ({
    dishes: { lunch: { steps: { chop: { minutes: chop } } } },
    orders: [{ dish: 'lunch' }],
    stations: {},
  });
  const answers = [{ is: minutes }, { is: minutes + 1 }];
  return levelOf(
    levelText({
      ...kitchen(minutes),
      predict: { ...QUESTION, answers },
      check: { ...QUESTION, answers: answers.toReversed() },
      variants: Array.from({ length: variants }, () => ({ ...kitchen(5), goal: 'finish', predict: QUESTION })),
    }),
  );
}

/** The progress after these deeds, in order. */
export const after = (...deeds: readonly Deed[]): Progress => deeds.reduce(withDeed, NO_PROGRESS);

/** A shift of a level's first kitchen. */
export const shiftOf = (level: Level, stars: number, value = 10): Deed => ({
  type: 'shift',
  hash: String(level.parts[0]?.hash),
  reached: { stars, goal: 'finish', value, plan: [] },
});

/** An answer to one of a level's questions, or to a variant's prediction. */
export const answerTo = (
  level: Level,
  key: 'predict' | 'check',
  given: Partial<Pick<Answered, 'answer' | 'confidence' | 'right'>> & { readonly variant?: boolean } = {},
): Deed => ({
  ...{ type: 'answer', hash: String(level[key]?.hash), variant: false, answer: 0, confidence: null, right: true },
  ...given,
});

/** The end of a level that is called like this. */
export const finished = (hash: string): Deed => ({ type: 'finished', hash });
