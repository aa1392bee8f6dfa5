import { expect, test } from 'vitest';
import { FACT_LESSON } from '../support/fact-level.ts';
import { faultsIn, levelText, placeOf } from '../support/level-text.ts';

const answers = [{ is: 1 }, { is: 2 }];
const bait = { misunderstanding: 'M1', idea: 'an idea', kitchen: 'A kitchen.', rule: 'A rule.' };
const predict = (change: object) => ({ predict: { question: 'What?', computed: '{best}', answers, ...change } });

/** The faults of the level with these changes, which must be one at this piece. */
const onlyFault = (change: object, piece: string) => {
  const text = levelText({ ...FACT_LESSON, ...change });
  expect(faultsIn(text)).toEqual([expect.objectContaining(placeOf(text, piece))]);
  return faultsIn(text)[0];
};

test.each([
  ['a plan', { aha: 'At {slwo}.' }, '{slwo}', 'did you mean "slow"?'],
  ['a cook', { aha: 'At {hous}.' }, '{hous}', 'did you mean "house"?'],
  ['a part', { aha: 'At {best:2}.' }, '{best:2}', null],
  ['a kitchen elsewhere', { aha: 'At {best:warm}.' }, '{best:warm}', null],
  ['a card', { aha: '{javascript:2 line 1}' }, '{javascript:2', null],
  ['a check with a card', { aha: '{javascript:check line 1}' }, '{javascript:check', null],
])('a text that names %s that is not there is told at the braces', (_, change, piece, hint) => {
  expect(onlyFault(change, piece)?.hint).toBe(hint);
});

test('a text that is empty has the wrong size', () => {
  expect(onlyFault({ aha: '' }, '""')?.code).toBe('wrong-size');
});

test('texts inside of questions, cards and statements are looked at, too', () => {
  onlyFault(predict({ question: 'Why {bets}?' }), '{bets}');
  onlyFault(predict({ answers: [{ is: 1 }, { is: 2, bait: { ...bait, rule: 'It is {bets}.' } }] }), '{bets}');
  onlyFault({ statements: [{ says: 'So.', truth: 'It is {bets}.' }] }, '{bets}');
  onlyFault({ hints: ['Look.', 'At {bets}.'] }, '{bets}');
});

test.each([
  ['that is no fact', predict({ computed: 'ten' }), '"ten"'],
  ['whose second fact is unknown', predict({ computed: '{best} < {fast}' }), '"{best} < {fast}"'],
  ['in a list', predict({ computed: ['{best}', '{bets}'], answers: [{ is: [1, 2] }, { is: [2, 3] }] }), '"{bets}"'],
  [
    'that a bait claims',
    predict({ answers: [{ is: 1 }, { is: 2, bait: { ...bait, as: '{best:warm}' } }] }),
    '"{best:warm}"',
  ],
])('a computation %s is told where it stands', (_, change, piece) => {
  onlyFault(change, piece);
});

test('an answer has one value for each thing that is computed', () => {
  const fault = onlyFault(predict({ computed: ['{best}', '{house}'], answers: [{ is: [1, 2] }, { is: 77 }] }), '77');
  expect(fault?.message).toBe('found 1 value, expected 2: one for each entry of "computed"');
});

test('a worked plan is played: a decision that is not possible is told where it stands', () => {
  const fault = onlyFault({ plans: { early: { plan: ['start 1.pie', 'do 1.serve'] } } }, '"do 1.serve"');
  expect(fault?.message).toContain('not possible at minute 0');
});

test.each([
  ['part', 2, '2'],
  ['kitchen elsewhere', 'warm', '"warm"'],
])('a worked plan in a %s that is not there is told', (_, kitchen, piece) => {
  const text = levelText({ ...FACT_LESSON, plans: { ...FACT_LESSON.plans, odd: { kitchen, plan: [] } } });
  const at = placeOf(text, `"kitchen": ${piece}`);
  expect(faultsIn(text)).toEqual([expect.objectContaining({ ...at, column: at.column + '"kitchen": '.length })]);
});

test.each([
  ['is none', 'somewhere', '"somewhere"', 'expected a place like'],
  ['names a remark that there is none of', 'remark tasty', '"remark tasty"', 'expected a place like'],
  ['names a card that is not there', 'card 2', '"card 2"', 'expected a place that this level has'],
  ['names a line that the card has not', 'card 1 line 3', '"card 1 line 3"', 'expected a place that this level has'],
  ['names a prediction where there is none', 'predict', '"predict"', 'expected a place that this level has'],
])('a pointer that %s is told where it stands', (_, where, piece, message) => {
  const fault = onlyFault(
    {
      concepts: [
        { concept: 7, where: 'aha' },
        { concept: 8, where },
      ],
      aha: 'So.',
    },
    piece,
  );
  expect(fault?.message).toContain(message);
});

test('the lesson of a variant is looked at with the variant’s own plans and kitchens', () => {
  const variant = { dishes: { tea: { steps: { pour: { minutes: 1 } } } }, orders: [{ dish: 'tea' }], goal: 'finish' };
  onlyFault({ variants: [{ ...variant, aha: 'At {slow}.' }] }, '{slow}');
});

test('faults of the kitchen and of the lesson are told in one go', () => {
  const text = levelText({ aha: '{bets}', goal: 'win', predict: { question: 'What?', computed: 'ten', answers } });
  expect(faultsIn(text)).toHaveLength(3);
});
