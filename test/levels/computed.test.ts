import { expect, test } from 'vitest';
import { computedValue, parseComputation } from '../../src/levels/computed.ts';
import { NOBODY_KNOWN, rightAnswers } from '../../src/levels/index.ts';
import type { Question } from '../../src/model/lesson.ts';
import { FACT_LEVEL, KNOWN } from '../support/fact-level.ts';

const value = (text: string) => computedValue(text, FACT_LEVEL, KNOWN);
// Best 10 (the pie's 9 and serving), blocking 14, slow 14.

test.each([
  ['{best}', 10],
  ['{best} < {blocking}', true],
  ['{best} > {blocking}', false],
  ['{best} = 10', true],
  ['{slow} >= {blocking}', true],
  ['{slow} <= {blocking}', true],
  ['{blocking} < 2 * {best}', true],
  ['3*{best} = {best:cold}', true],
  ['{best} < {short}', false],
  ['{short} = {short served 1}', true],
])('%s comes to %s', (text, expected) => {
  expect(value(text)).toBe(expected);
});

test.each([
  'best',
  '{best} {house}',
  '{best} < ',
  '{best} <> 3',
  '{best} < {house} < {blocking}',
  '{best} + 1',
  '2 * {best}',
])('%s is no computation', (text) => {
  expect(parseComputation(text)).toBeNull();
});

const question = (computed: readonly string[], ...answers: readonly (readonly (number | boolean)[])[]): Question => ({
  question: 'What?',
  computed,
  answers: answers.map((is) => ({ text: '', is, bait: null })),
  hash: '',
});

test('the right answer is the one whose values are all computed', () => {
  const two = question(['{best}', '{best} < {house}'], [10, true], [10, false], [14, false]);
  expect(rightAnswers(two, FACT_LEVEL, KNOWN)).toEqual([1]);
});

test('which answer is right is not known while a cook is computing', () => {
  expect(rightAnswers(question(['{best}'], [10], [14]), FACT_LEVEL, NOBODY_KNOWN)).toBeUndefined();
});
