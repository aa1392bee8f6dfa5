import { expect, test } from 'vitest';
import type { Level } from '../../src/model/level.ts';
import { levelOf, levelText } from '../support/level-text.ts';

const ASKED = { question: 'When is lunch served?', computed: '{best}', answers: [{ is: 10 }, { is: 14 }] };

const asking = (predict: object, check: object = ASKED): Level => levelOf(levelText({ predict, check }));
const hashOf = (predict: object): string | undefined => asking(predict).predict?.hash;

test('the same question before and at the end is two questions: to answer one does not answer the other', () => {
  const { predict, check } = asking(ASKED);
  expect(check?.hash).not.toBe(predict?.hash);
});

test('other words do not make another question', () => {
  expect(hashOf({ ...ASKED, question: 'Ready when?' })).toBe(hashOf(ASKED));
});

test.each([
  ['another fact', { computed: '{blocking}' }],
  ['another answer', { answers: [{ is: 10 }, { is: 15 }] }],
  ['answers in another order', { answers: ASKED.answers.toReversed() }],
])('%s makes another question', (_, change) => {
  expect(hashOf({ ...ASKED, ...change })).not.toBe(hashOf(ASKED));
});
