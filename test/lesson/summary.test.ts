import { expect, test } from 'vitest';
import { summaryOf } from '../../src/lesson/index.ts';
import { NO_PROGRESS } from '../../src/model/progress.ts';
import { after, lessonLevel, shiftOf } from '../support/lesson-level.ts';

const idiom = (says: string) => ({ says, javascript: [says], python: null });
const one = { ...lessonLevel(4), id: 'A', idioms: [idiom('a'), idiom('b')] };
const two = { ...lessonLevel(6), id: 'B', idioms: [idiom('c')] };
const campaign = {
  title: 'K',
  chapters: [one, two].map((level) => ({ title: level.id, levels: [level] })),
  tour: null,
};

test('what a level teaches as code is summed up as soon as it has a star, not before: nothing is told in advance', () => {
  expect(summaryOf(campaign, NO_PROGRESS)).toEqual({ chapters: [], shown: 0, all: 3 });
  expect(summaryOf(campaign, after(shiftOf(two, 1)))).toEqual({
    chapters: [{ title: 'B', idioms: [{ ...idiom('c'), level: 'B' }] }],
    shown: 1,
    all: 3,
  });
});

test('idioms stand in the order of their levels', () => {
  const { chapters, shown } = summaryOf(campaign, after(shiftOf(two, 1), shiftOf(one, 3)));
  expect(chapters.flatMap(({ idioms }) => idioms.map(({ says }) => says))).toEqual(['a', 'b', 'c']);
  expect(shown).toBe(3);
});
