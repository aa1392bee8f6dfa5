import { expect, test } from 'vitest';
import type { FactValue } from '../../src/model/lesson.ts';
import { FACT_LESSON } from '../support/fact-level.ts';
import { levelOf, levelText } from '../support/level-text.ts';

/** What the answer with these values says, in a level that earns coins; the kitchen elsewhere is about minutes. */
function saidOf(computed: string | readonly string[], is: FactValue | readonly FactValue[]): string | undefined {
  const other = [computed].flat().map(() => 99);
  const predict = { question: 'How much?', computed, answers: [{ is }, { is: other }] };
  return levelOf(levelText({ ...FACT_LESSON, goal: 'coins', predict })).predict?.answers[0]?.text;
}

test.each<[string, FactValue, string]>([
  ['{best}', 12, '12 coins'],
  ['{slow}', 1, '1 coin'],
  ['{best:cold}', 30, '30 minutes'],
  ['{best finish}', 1, '1 minute'],
  ['{best coins}', 4, '4 coins'],
  ['{best served}', 3, '3'],
  ['{best dinged 1.pie}', 9, '9 minutes'],
  ['{javascript:1 where done}', 2, '2'],
  ['{javascript:1 line 2}', 'done', 'done'],
  ['{best} < {blocking}', true, 'yes'],
  ['{best} < {blocking}', false, 'no'],
])('an answer to %s without a text says %j as "%s"', (computed, is, said) => {
  expect(saidOf(computed, is)).toBe(said);
});

test('an answer with several values says all of them', () => {
  expect(saidOf(['{best finish}', '{best served}'], [10, 1])).toBe('10 minutes, 1');
});
