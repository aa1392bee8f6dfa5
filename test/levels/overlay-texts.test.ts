import { expect, test } from 'vitest';
import { placedTexts } from '../../src/levels/text-paths.ts';
import { levelOf, levelText } from '../support/level-text.ts';
import { overlaidBy, WHOLE_LEVEL } from '../support/overlay-text.ts';

const German = (text: string): string => `de ${text}`;

const question = (texts: object = {}) => ({
  question: German('question'),
  answers: [
    { text: German('right') },
    { text: German('wrong'), bait: { idea: German('idea'), kitchen: German('kitchen'), rule: German('rule') } },
  ],
  ...texts,
});

const OVERLAY = {
  title: German('title'),
  story: [German('one'), German('two'), German('three')],
  predict: question(),
  hints: [German('nudge'), German('idea')],
  aha: German('{best}'),
  breaks: German('breaks'),
  cards: [{ title: German('card') }],
  check: {
    question: German('check'),
    answers: [{ text: German('1') }, { text: German('2') }],
    card: { title: German('c') },
  },
  idioms: [{ says: German('idiom') }],
  statements: [{ says: German('says'), truth: German('truth') }],
  variants: [{ title: German('again'), story: [German('cake')], predict: question() }],
};

test('an overlay can replace every text of a level and of its variants', () => {
  const level = overlaidBy(OVERLAY);
  for (const one of [level, ...level.variants]) {
    expect(placedTexts(one).filter(({ text }) => !text.startsWith('de '))).toEqual([]);
  }
  expect(placedTexts(level).length).toBeGreaterThan(placedTexts(WHOLE_LEVEL).length);
});

test('a text that the overlay leaves out stays as it is, and everything but texts does in any case', () => {
  expect(overlaidBy({})).toEqual(WHOLE_LEVEL);
  const level = overlaidBy({ predict: { answers: [{}, { bait: { rule: 'Hier nicht.' } }] } });
  const bait = WHOLE_LEVEL.predict?.answers[1]?.bait;
  expect(level.predict?.answers[1]?.bait).toEqual({ ...bait, rule: 'Hier nicht.' });
  expect({ ...level, predict: null }).toEqual({ ...WHOLE_LEVEL, predict: null });
  expect(level.parts[0]?.kitchen).toBe(WHOLE_LEVEL.parts[0]?.kitchen);
});

test('a story is replaced as a whole: another language may need other lines', () => {
  expect(overlaidBy({ story: ['Nur eine Zeile.'] }).story).toEqual(['Nur eine Zeile.']);
  expect(overlaidBy({ story: ['1', '2', '3'] }).story).toEqual(['1', '2', '3']);
});

test('parts and puzzles have texts, too', () => {
  const { stations, dishes, orders, goal } = JSON.parse(levelText()) as Readonly<Record<string, unknown>>;
  const parts = ['a', 'b'].map((label) => ({ label, stations, dishes, orders, goal }));
  const inParts = levelOf(JSON.stringify({ parts }));
  expect(overlaidBy({ parts: [{}, { label: 'zwei' }] }, inParts).parts.map(({ label }) => label)).toEqual([
    'a',
    'zwei',
  ]);
  const puzzles = [{ title: 'one', python: { lines: ["print('a')"], prints: ['a'], from: [1] } }];
  const ofPuzzles = levelOf(JSON.stringify({ puzzles }));
  expect(overlaidBy({ puzzles: [{ title: 'eins' }] }, ofPuzzles).puzzles[0]).toEqual({
    ...ofPuzzles.puzzles[0],
    title: 'eins',
  });
});

test('a variant without a title of its own is called as its level, in every language', () => {
  expect(overlaidBy({ title: 'Mittag' }).variants[0]?.title).toBe('Mittag');
  expect(overlaidBy({ title: 'Mittag', variants: [{ title: 'Kuchen' }] }).variants[0]?.title).toBe('Kuchen');
});
