import { expect, test } from 'vitest';
import { faultsIn, levelOf, levelText, placeOf } from '../support/level-text.ts';

test.each(['title', 'aha', 'breaks'])('a brace in %s that names no value is told where it stands', (field) => {
  const text = levelText({ [field]: 'Done in {bets} minutes.' });
  expect(faultsIn(text)).toEqual([
    {
      ...placeOf(text, '{bets}'),
      code: 'unknown-fact',
      message: expect.stringContaining('{blocking}, {house}, {best}'),
      hint: 'did you mean "best"?',
    },
  ]);
});

test('every line of the story is looked at', () => {
  const text = levelText({ story: ['{best}', '{worst}'] });
  expect(faultsIn(text)).toEqual([expect.objectContaining(placeOf(text, '{worst}'))]);
});

test('a brace cannot name a part that is not there', () => {
  for (const brace of ['{best:2}', '{best:0}', '{best:x}', '{best:}']) {
    expect(faultsIn(levelText({ aha: brace }))[0]?.message).toContain(brace);
  }
});

test('a brace that is known stays in the level as it was written', () => {
  expect(levelOf(levelText({ aha: '{best} and {best:1}' })).aha).toBe('{best} and {best:1}');
});
