import { type LevelFault, type ParsedLevel, parseOverlay } from '../../src/levels/index.ts';
import { levelOf, levelText } from './level-text.ts';

const QUESTION = {
  question: 'When is lunch served?',
  computed: '{best}',
  answers: [
    { text: 'at {best}', is: 10 },
    {
      text: 'at 14',
      is: 14,
      bait: { misunderstanding: 'M8', idea: 'one thing at a time', kitchen: 'In a slow kitchen.', rule: 'Not here.' },
    },
  ],
};

const CARD = { title: 'Lunch', javascript: { lines: ["console.log('pie');"], prints: ['pie'], from: [1] } };

/** A level that has every text there is. */
export const WHOLE_LEVEL: ParsedLevel = levelOf(
  levelText({
    story: ['A pie.', 'And you.'],
    predict: QUESTION,
    hints: ['Look.', 'Start the oven first.'],
    aha: 'Done at {best}.',
    breaks: 'Nowhere.',
    plans: { slow: { plan: ['do 1.chop'] } },
    cards: [CARD],
    check: { ...QUESTION, card: CARD, computed: '{javascript:check where pie}', answers: [{ is: 1 }, { is: 2 }] },
    idioms: [{ says: 'Say pie.', javascript: { lines: [1] } }],
    statements: [{ says: 'Pies bake faster together.', truth: 'They do not.' }],
    variants: [
      {
        story: ['A cake.'],
        predict: QUESTION,
        ...{ dishes: { cake: { steps: { bake: { minutes: 3 } } } }, orders: [{ dish: 'cake' }], goal: 'finish' },
      },
    ],
  }),
);

/** The level with the texts of an overlay, which must be without faults. */
export function overlaidBy(overlay: object, level = WHOLE_LEVEL): ParsedLevel {
  const parsed = parseOverlay(JSON.stringify(overlay), level);
  if (!parsed.ok) throw new Error(`no overlay: ${parsed.error.map(({ message }) => message).join('; ')}`);
  return parsed.value;
}

/** The faults of an overlay, none where there are none. */
export function overlayFaults(text: string, level = WHOLE_LEVEL): readonly LevelFault[] {
  const parsed = parseOverlay(text, level);
  return parsed.ok ? [] : parsed.error;
}
