import { expect, test } from 'vitest';
import { certificateOf, opensCertificate, placeOf } from '../../src/lesson/index.ts';
import type { Campaign, Level } from '../../src/model/level.ts';
import { NO_PROGRESS, type Progress } from '../../src/model/progress.ts';
import { after, answerTo, lessonLevel, shiftOf } from '../support/lesson-level.ts';
import { levelOf, levelText } from '../support/level-text.ts';

const one = { ...lessonLevel(4), id: 'A' };
const two = { ...levelOf(levelText({ goal: 'waits', aha: 'It is {best}.', write: {} })), id: 'B' };
const coins = { ...levelOf(levelText({ goal: 'coins' })), id: 'C' };

const campaignOf = (...chapters: readonly (readonly Level[])[]): Campaign => ({
  title: 'Kitchen',
  chapters: chapters.map((levels, nth) => ({ title: `chapter ${nth}`, levels })),
  tour: null,
});
const campaign = campaignOf([one], [two, coins]);

const certificate = (progress: Progress, takenAway = (): number | null => 7) =>
  certificateOf(campaign, progress, { takenAway, fill: (text) => text.replace('{best}', '9') });

test('a level stands on it with its sentence filled in, as soon as it is understood, under its chapter', () => {
  const { chapters, open, understood, levels } = certificate(after(shiftOf(two, 3), shiftOf(one, 3)));
  expect(chapters).toEqual([
    { title: 'chapter 1', levels: [{ id: 'B', title: two.title, aha: 'It is 9.', stars: 3 }] },
  ]);
  expect(open.map(({ id }) => id)).toEqual(['A']);
  expect([understood, levels]).toEqual([1, 3]);
});

test('before anything is played there is nothing on it', () => {
  expect(certificate(NO_PROGRESS)).toMatchObject({ chapters: [], open: [], understood: 0, stars: 0, written: 0 });
});

test('all is understood where every level is', () => {
  const all = after(
    ...[one, two, coins].map((level) => shiftOf(level, 3)),
    answerTo(one, 'predict'),
    answerTo(one, 'check'),
  );
  expect(certificate(all)).toMatchObject({ understood: 3, levels: 3, open: [], stars: 9 });
});

test('a program that was written counts among those that are offered', () => {
  const reached = { stars: 1, goal: 'waits', value: 9 } as const;
  const progress = after({ type: 'program', hash: String(two.write?.hash), reached });
  expect(certificate(progress)).toMatchObject({ written: 1, programs: 1 });
});

test('the waiting taken away is summed over kitchens in which minutes count and that were played to their goal', () => {
  const played = after(shiftOf(one, 1), shiftOf(two, 3), shiftOf(coins, 3));
  expect(certificate(played).waiting).toEqual({ minutes: 14, kitchens: 2, unknown: 0 });
  expect(certificate(after(shiftOf(one, 0))).waiting).toEqual({ minutes: 0, kitchens: 0, unknown: 0 });
});

test('a kitchen of which nobody knows the minutes is left out, and said to be', () => {
  expect(certificate(after(shiftOf(one, 1)), () => null).waiting).toEqual({ minutes: 0, kitchens: 0, unknown: 1 });
});

test('a kitchen that two levels share counts once', () => {
  const shared = campaignOf([one, { ...one, id: 'D' }]);
  const facts = { takenAway: () => 7, fill: (text: string) => text };
  expect(certificateOf(shared, after(shiftOf(one, 2)), facts).waiting.minutes).toBe(7);
});

test('it opens by itself once, on the way back to the map, when the last level has a star', () => {
  const there = placeOf(2);
  const done = after(shiftOf(coins, 1));
  expect(opensCertificate(campaign, done, there)).toBe(true);
  expect(opensCertificate(campaign, after(shiftOf(one, 3)), there)).toBe(false);
  expect(opensCertificate(campaign, after(shiftOf(coins, 1), { type: 'certified' }), there)).toBe(false);
  expect(opensCertificate(campaign, done, { ...there, tour: true })).toBe(false);
});

test('a level of one’s own that is played alone is no campaign', () => {
  expect(opensCertificate(campaignOf([coins]), after(shiftOf(coins, 3)), placeOf(0))).toBe(false);
});

test('of a level that is begun it tells what is missing', () => {
  const { open } = certificate(after(shiftOf(one, 3), answerTo(one, 'predict', { right: false }), shiftOf(two, 1)));
  expect(open.map(({ id, missing }) => [id, missing])).toEqual([
    ['A', ['predict', 'check']],
    ['B', ['play']],
  ]);
});
