import { expect, test } from 'vitest';
import { mergedProgress } from '../../src/model/merged-progress.ts';
import { type Answered, NO_PROGRESS, type Progress, type Reached } from '../../src/model/progress.ts';

const reached = (stars: number, value: number): Reached => ({ stars, goal: 'finish', value, plan: [`wait ${value}`] });
const answered = (right: boolean, owed: boolean): Answered => ({
  ...{ answer: 0, confidence: 'certain', at: 1, again: 0 },
  ...{ right, owed },
});

const mine: Progress = {
  ...NO_PROGRESS,
  kitchens: { both: reached(2, 12), mine: reached(1, 30) },
  programs: { both: { stars: 3, goal: 'coins', value: 9 } },
  puzzles: { both: { stars: 1 } },
  questions: { both: answered(false, true) },
  tries: { both: 2 },
};
const other: Progress = {
  ...NO_PROGRESS,
  kitchens: { both: reached(2, 11), other: reached(3, 10) },
  programs: { both: { stars: 3, goal: 'coins', value: 8 } },
  puzzles: { both: { stars: 3 }, other: { stars: 2 } },
  questions: { both: answered(true, false) },
  tries: { both: 1 },
  certified: true,
};

test('the better shift, program, puzzle and answer of each wins, whichever side it comes from', () => {
  for (const merged of [mergedProgress(mine, other), mergedProgress(other, mine)]) {
    expect(merged).toMatchObject({
      kitchens: { both: reached(2, 11) },
      programs: { both: { value: 9 } },
      puzzles: { both: { stars: 3 } },
      questions: { both: { right: true, owed: false } },
      certified: true,
    });
  }
});

test('nothing of either is lost, and nothing of what a later version has added', () => {
  const later = { ...other, hat: 'blue' };
  const merged = mergedProgress(mine, later);
  expect(Object.keys(merged.kitchens).sort()).toEqual(['both', 'mine', 'other']);
  expect(Object.keys(merged.puzzles).sort()).toEqual(['both', 'other']);
  expect(merged).toMatchObject({ hat: 'blue' });
});

test('of two that are worth the same the own one stays', () => {
  const same = {
    ...NO_PROGRESS,
    kitchens: { k: reached(3, 10) },
    questions: { k: answered(true, false) },
    tries: { k: 5 },
  };
  const plan = { ...same, kitchens: { k: { ...reached(3, 10), plan: ['other'] } }, tries: { k: 1 } };
  expect(mergedProgress(same, plan)).toEqual(same);
});

test('how far one has come, and the language, is that of who has finished more levels', () => {
  const far: Progress = { ...NO_PROGRESS, finished: 4, latest: 'a', language: 'python' };
  const near: Progress = { ...NO_PROGRESS, finished: 2, latest: 'b' };
  for (const merged of [mergedProgress(far, near), mergedProgress(near, far)]) expect(merged).toEqual(far);
});

test('an answer that is right and owes nothing is better than one that was repeated, and that than a wrong one', () => {
  const ladder = [answered(false, true), answered(false, false), answered(true, true), answered(true, false)];
  const worth = (one: Answered, two: Answered) =>
    mergedProgress({ ...NO_PROGRESS, questions: { k: one } }, { ...NO_PROGRESS, questions: { k: two } }).questions.k;
  ladder.forEach((low, at) => {
    for (const high of ladder.slice(at + 1)) {
      expect([worth(low, high), worth(high, low)]).toEqual([high, high]);
    }
  });
});
