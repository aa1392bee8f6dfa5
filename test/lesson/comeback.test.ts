import { expect, test } from 'vitest';
import { comebackOf } from '../../src/lesson/index.ts';
import { after, answerTo, finished, lessonLevel } from '../support/lesson-level.ts';

const [first, second] = [lessonLevel(4), lessonLevel(6, 2)];
const LEVELS = [first, second];
const [one, two, three] = [finished('one'), finished('two'), finished('three')];

const wrong = (level = first) => answerTo(level, 'predict', { right: false, confidence: 'certain', answer: 1 });
const again = (level = first, right = false) => answerTo(level, 'predict', { right, variant: true });

test('a certain, wrong prediction comes back when its level and two others have been finished, and not before', () => {
  expect(comebackOf(after(wrong(), one, two), LEVELS)).toBeNull();
  expect(comebackOf(after(wrong(), one, two, three), LEVELS)).toMatchObject({ level: 0, variant: 0 });
});

test.each(['guess', 'think'] as const)('a wrong prediction that was a "%s" does not come back', (confidence) => {
  const deed = answerTo(first, 'predict', { right: false, confidence });
  expect(comebackOf(after(deed, one, two, three), LEVELS)).toBeNull();
});

test('a right prediction does not come back, however certain it was', () => {
  const deed = answerTo(first, 'predict', { confidence: 'certain' });
  expect(comebackOf(after(deed, one, two, three), LEVELS)).toBeNull();
});

test('whoever repeats the answer that they have been shown owes it still', () => {
  const repeated = answerTo(first, 'predict', { confidence: 'certain' });
  expect(comebackOf(after(wrong(), repeated, one, two, three), LEVELS)).toMatchObject({ level: 0 });
});

test('a variant that is answered right settles it', () => {
  const settled = after(wrong(), one, two, three, again(first, true), one, two, three);
  expect(comebackOf(settled, LEVELS)).toBeNull();
});

test('a variant that is answered wrong comes back after two more others, as the next variant', () => {
  const deeds = [wrong(second), one, two, three, again(second), one, two];
  expect(comebackOf(after(...deeds), LEVELS)).toBeNull();
  expect(comebackOf(after(...deeds, three), LEVELS)).toMatchObject({ level: 1, variant: 1 });
  const third = after(...deeds, three, again(second), one, two, three);
  expect(comebackOf(third, LEVELS)).toMatchObject({ level: 1, variant: 0 });
});

test('of two that are owed the one comes back that has waited longer', () => {
  const progress = after(wrong(second), one, wrong(first), two, three, one);
  expect(comebackOf(progress, LEVELS)).toMatchObject({ level: 1 });
});

test('a level without variants cannot come back', () => {
  const alone = lessonLevel(4, 0);
  expect(comebackOf(after(wrong(alone), one, two, three), [alone])).toBeNull();
});

test('to finish the same level over and over brings nothing back', () => {
  expect(comebackOf(after(wrong(), one, one, one, one), LEVELS)).toBeNull();
});
