import type { Level } from '../../../src/model/level.ts';
import { levelOf } from '../../support/level-text.ts';

/** A level with every beat: tea takes the kettle five minutes, and the hands three to cut a cake meanwhile. */
export const TEA: Level = levelOf(
  JSON.stringify({
    title: 'Tea',
    story: ['A guest would like tea and cake.', 'The kettle knows what to do.'],
    predict: {
      question: 'The kettle takes 5 minutes, cutting the cake 3. You cut while it boils: when is all done?',
      computed: '{best}',
      answers: [
        {
          text: 'after 8 minutes',
          is: 8,
          bait: {
            misunderstanding: 'M8',
            idea: 'the kettle has to be watched',
            kitchen: 'In a kitchen whose kettle works only while somebody looks at it, {blocking} would be right.',
            rule: 'Here a station works alone.',
            as: '{blocking}',
          },
        },
        { text: 'after 5 minutes', is: 5 },
      ],
    },
    stations: { kettle: {} },
    dishes: { tea: { steps: { boil: { at: 'kettle', minutes: 5 }, cut: { minutes: 3 } } } },
    orders: [{ dish: 'tea' }],
    goal: 'finish',
    hints: ['Who boils the water?', 'Start the kettle first.'],
    aha: 'The kettle needs no eyes.',
    breaks: 'Tea gets cold, results do not.',
    cards: [
      {
        title: 'Start, cut, come back',
        javascript: {
          lines: ['const kettle = mins(5);', 'hold(3);', 'await kettle;', "console.log('tea at', at());"],
          prints: ['tea at 5'],
          from: [4],
        },
      },
    ],
    check: {
      question: 'The cake takes 9 minutes now. When is tea printed?',
      card: {
        title: 'A large cake',
        javascript: {
          lines: ['const kettle = mins(5);', 'hold(9);', 'await kettle;', "console.log('tea at', at());"],
          prints: ['tea at 9'],
          from: [4],
        },
      },
      computed: '{javascript:check number tea}',
      answers: [
        {
          text: 'at 5',
          is: 5,
          bait: {
            misunderstanding: 'M7',
            idea: 'a ding interrupts',
            kitchen: 'In a kitchen with two cooks that would be right.',
            rule: 'Here you finish the cake first.',
          },
        },
        { text: 'at 9', is: 9 },
      ],
    },
    statements: [{ says: 'Async means later.', truth: 'The work starts now; your reaction comes later.' }],
    variants: [
      {
        title: 'Coffee',
        predict: {
          question: 'The kettle takes 7 minutes, cutting 4: when is all done?',
          computed: '{best}',
          answers: [
            { text: 'after 11 minutes', is: 11 },
            { text: 'after 7 minutes', is: 7 },
          ],
        },
        stations: { kettle: {} },
        dishes: { coffee: { steps: { boil: { at: 'kettle', minutes: 7 }, cut: { minutes: 4 } } } },
        orders: [{ dish: 'coffee' }],
        goal: 'finish',
      },
    ],
  }),
);
