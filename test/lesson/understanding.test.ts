import { expect, test } from 'vitest';
import { understandingOf } from '../../src/lesson/index.ts';
import { after, answerTo, lessonLevel, shiftOf } from '../support/lesson-level.ts';
import { marks, writing } from '../support/lessons.ts';
import { levelOf, levelText } from '../support/level-text.ts';

const level = lessonLevel(4);
const predicted = answerTo(level, 'predict');
const checked = answerTo(level, 'check');

test('of a level that nobody has touched everything is open', () => {
  const nothing = {
    ...{ predict: 'open', check: 'open', stars: 0, written: null, review: null, begun: false, understood: false },
  };
  expect(understandingOf(after(), level)).toEqual(nothing);
});

test('a level is understood when it is predicted right, played as well as the best, and checked right', () => {
  expect(understandingOf(after(predicted, shiftOf(level, 3), checked), level).understood).toBe(true);
});

test.each([
  ['the prediction', [shiftOf(level, 3), checked]],
  ['the check', [predicted, shiftOf(level, 3)]],
  ['the shift', [predicted, checked]],
  ['a star', [predicted, checked, shiftOf(level, 2)]],
])('without %s it is not understood, and begun all the same', (_, deeds) => {
  expect(understandingOf(after(...deeds), level)).toMatchObject({ understood: false, begun: true });
});

test('what a level does not ask is not missed', () => {
  const bare = levelOf(levelText());
  expect(understandingOf(after(shiftOf(bare, 3)), bare)).toEqual({
    ...{
      predict: 'not asked',
      check: 'not asked',
      stars: 3,
      written: null,
      review: null,
      begun: true,
      understood: true,
    },
  });
});

test.each([
  ['wrong', 'guess'],
  ['owed', 'certain'],
] as const)('a wrong prediction is "%s" where it was a "%s"', (standing, confidence) => {
  const deed = answerTo(level, 'predict', { right: false, confidence });
  expect(understandingOf(after(deed), level)).toMatchObject({ predict: standing, begun: true, understood: false });
});

test('a shift without a star is a beginning', () => {
  const failed = { type: 'shift', hash: String(level.parts[0]?.hash), reached: null } as const;
  expect(understandingOf(after(failed), level).begun).toBe(true);
});

test('a level without variants owes nothing: a certain, wrong prediction is wrong until it is answered right', () => {
  const alone = lessonLevel(4, 0);
  const wrong = answerTo(alone, 'predict', { right: false, confidence: 'certain' });
  expect(understandingOf(after(wrong), alone).predict).toBe('wrong');
  const right = after(wrong, answerTo(alone, 'predict'), shiftOf(alone, 3), answerTo(alone, 'check'));
  expect(understandingOf(right, alone)).toMatchObject({ predict: 'right', understood: true });
});

test('a program is a beginning, and whether there is one changes nothing about what is understood', () => {
  const offered = { ...level, write: writing() };
  const reached = { stars: 2, goal: 'finish', value: 10 } as const;
  const program = { type: 'program', hash: writing().hash, reached } as const;
  expect(understandingOf(after(program), offered)).toMatchObject({ written: 2, begun: true, understood: false });
  expect(understandingOf(after(predicted, shiftOf(level, 3), checked), offered)).toMatchObject({
    ...{ written: null, understood: true },
  });
});

test('what there is to be reviewed has to be reviewed, whatever its stars', () => {
  const reviewed = { ...level, review: [marks('r'), marks('s')] };
  const done = (...hashes: readonly string[]) => hashes.map((hash) => ({ type: 'puzzle', hash, tries: 2 }) as const);
  const played = [predicted, shiftOf(level, 3), checked];
  expect(understandingOf(after(...played), reviewed)).toMatchObject({ review: 0, understood: false });
  expect(understandingOf(after(...played, ...done('r')), reviewed)).toMatchObject({ review: 0, understood: false });
  expect(understandingOf(after(...played, ...done('r', 's')), reviewed)).toMatchObject({
    ...{ review: 2, stars: 3, understood: true },
  });
  expect(understandingOf(after(...done('r')), reviewed)).toMatchObject({ begun: true, stars: 0 });
});
