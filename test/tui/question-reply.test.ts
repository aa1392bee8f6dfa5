import { expect, test } from 'vitest';
import { replyTexts } from '../../src/tui/lines/reply.ts';
import { TEA } from './support/asked.ts';

const { predict } = TEA;
if (predict === null) throw new Error('tea has a prediction');

test('a right answer is said again, with how sure it was', () => {
  expect(replyTexts(predict, { answer: 1, confidence: 'think' }, 1)).toEqual([
    'You said “after 5 minutes”, fairly sure. That is right.',
  ]);
});

test('a wrong answer is told the right one, then the kitchen in which it would be right and the rule here', () => {
  const bait = predict.answers[0]?.bait;
  expect(replyTexts(predict, { answer: 0, confidence: null }, 1)).toEqual([
    'You said “after 8 minutes”. It is “after 5 minutes”.',
    `${bait?.kitchen} ${bait?.rule}`,
  ]);
});

test('where no answer is right, that is said', () => {
  expect(replyTexts(predict, { answer: 0, confidence: 'certain' }, -1)).toEqual([
    'No answer to this question is right. awaiter check tells its author why.',
  ]);
});

test('an answer without a wrong idea behind it is told the right one only', () => {
  expect(replyTexts(predict, { answer: 1, confidence: 'certain' }, 0)).toHaveLength(1);
});
