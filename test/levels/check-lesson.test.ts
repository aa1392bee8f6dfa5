import { expect, test } from 'vitest';
import { checkLevel } from '../../src/levels/index.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { FACT_LESSON } from '../support/fact-level.ts';
import { levelOf, levelText } from '../support/level-text.ts';

const bait = { misunderstanding: 'M1', idea: 'an idea', kitchen: 'A kitchen.', rule: 'A rule.' };
const question = (computed: string, ...answers: readonly object[]) => ({ question: 'What?', computed, answers });

/** Codes and messages of what is found in the level with these changes, but for notes about its kitchen. */
const found = (change: object) =>
  checkLevel(levelOf(levelText({ ...FACT_LESSON, ...change })), cooksOf)
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, severity, message }) => ({ code, severity, message }));

test('a lesson in which everything is computed has nothing to find', () => {
  const predict = question('{best}', { is: 10 }, { is: 30, bait: { ...bait, as: '{best:cold}' } });
  expect(found({ predict, check: question('{slow}', { is: 14 }, { is: 10 }) })).toEqual([]);
});

test('a question without a right answer is an error that says what was computed', () => {
  const [finding] = found({ predict: question('{best}', { is: 9 }, { is: 14 }) });
  expect(finding).toMatchObject({ code: 'no-right-answer', severity: 'error' });
  expect(finding?.message).toBe('"predict" has no right answer: {best} is 10');
});

test('a question with two right answers is an error', () => {
  const [finding] = found({ check: question('{best}', { text: 'ten', is: 10 }, { text: 'not nine', is: 10 }) });
  expect(finding).toMatchObject({ code: 'several-right-answers', severity: 'error' });
});

test('a wrong answer that claims to be another kitchen’s value must be it', () => {
  const predict = question('{best}', { is: 10 }, { is: 31, bait: { ...bait, as: '{best:cold}' } });
  const [finding] = found({ predict });
  expect(finding).toMatchObject({ code: 'other-value', severity: 'error' });
  expect(finding?.message).toContain('would be {best:cold}, but that is 30');
});

test('braces without a value are warned of', () => {
  expect(found({ aha: 'At {short}.' })).toMatchObject([{ code: 'brace-without-value', severity: 'warning' }]);
});

test('a concept that a remark teaches needs a shift that earns the remark', () => {
  const concepts = [{ concept: 7, where: 'remark burnt' }];
  expect(found({ concepts })).toMatchObject([{ code: 'remark-not-met', severity: 'warning' }]);
});

test('what is found in a variant says in which', () => {
  const variant = { dishes: { tea: { steps: { pour: { minutes: 2 } } } }, orders: [{ dish: 'tea' }], goal: 'finish' };
  const wrong = { ...variant, predict: question('{best}', { is: 3 }, { is: 4 }) };
  expect(found({ variants: [{ ...variant }, wrong] }).filter(({ severity }) => severity === 'error')).toEqual([
    { code: 'no-right-answer', severity: 'error', message: 'variant 2: "predict" has no right answer: {best} is 2' },
  ]);
});
