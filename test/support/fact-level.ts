import type { Known } from '../../src/levels/index.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { levelOf, levelText } from './level-text.ts';

const PROGRAM = {
  lines: ["console.log('pie at', 9);", "console.log('done');"],
  prints: ['pie at 9', 'done'],
  from: [1, 2],
};

/** Pie for 9 minutes in the oven, chopping for 4, serving for 1: with a plan that is slow, a kitchen elsewhere, cards. */
export const FACT_LESSON = {
  plans: {
    slow: { plan: ['do 1.chop', 'start 1.pie', 'wait', 'collect 1.pie', 'do 1.serve'] },
    short: { plan: ['do 1.chop'] },
  },
  elsewhere: {
    cold: {
      stations: { oven: {} },
      dishes: { lunch: { steps: { pie: { at: 'oven', minutes: 30 } } } },
      orders: [{ dish: 'lunch' }],
      goal: 'finish',
    },
  },
  cards: [{ title: 'Lunch', javascript: PROGRAM }],
};

export const FACT_LEVEL = levelOf(levelText(FACT_LESSON));

/** The cooks of every kitchen. */
export const KNOWN: Known = (kitchen) => cooksOf(kitchen);
