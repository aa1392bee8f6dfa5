import { expect, test } from 'vitest';
import { fillTexts } from '../../src/levels/index.ts';
import type { Cooks } from '../../src/model/best.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { levelOf } from '../support/level-text.ts';

const PART = { dishes: { tea: { steps: { pour: { minutes: 1 } } } }, orders: [{ dish: 'tea' }] };

const LEVEL = levelOf(
  JSON.stringify({
    title: '{blocking} to {best}',
    story: ['House: {house}.', 'Then {blocking:2}, {house:2}, {best:2}.'],
    aha: '{best:1} again: {best}.',
    parts: [
      { label: 'a', ...PART, goal: 'finish' },
      { label: 'b', ...PART, goal: 'coins' },
    ],
  }),
);

const outcome = (change: Partial<Outcome>): Outcome => ({
  ended: 'over',
  finish: 0,
  waits: 0,
  coins: 0,
  served: [1],
  lost: [],
  burnt: 0,
  lostUpdates: 0,
  brain: { working: 0, staring: 0, waiting: 0 },
  ...change,
});
const run = (change: Partial<Outcome>) => ({ plan: [], outcome: outcome(change) });
const cooks = (blocking: Partial<Outcome>, house: Partial<Outcome>, best: Partial<Outcome>): Cooks => ({
  blocking: run(blocking),
  house: run(house),
  best: { run: run(best), proven: true, bound: null },
});

const FIRST = cooks({ finish: 31 }, { finish: 22 }, { finish: 17 });
const SECOND = cooks({ coins: 5 }, { coins: 6 }, { coins: 7, finish: 99 });

/** The cooks of the parts, in their order. */
const knownAs =
  (...cooks: readonly Cooks[]) =>
  (kitchen: Kitchen) =>
    cooks[LEVEL.parts.findIndex((part) => part.kitchen === kitchen)];

test('braces become the value of the goal, of the first part or of the one that is named', () => {
  expect(fillTexts(LEVEL, knownAs(FIRST, SECOND))).toMatchObject({
    title: '31 to 17',
    story: ['House: 22.', 'Then 5, 6, 7.'],
    aha: '17 again: 17.',
    breaks: null,
  });
});

test('a value that is not known yet is an ellipsis', () => {
  expect(fillTexts(LEVEL, knownAs(FIRST)).story).toEqual(['House: 22.', 'Then …, …, ….']);
});

test('a shift that does not pass the goal has no value: a dash', () => {
  const lost = cooks({ finish: 31, lost: [1] }, { ended: 'stuck' }, { finish: 17 });
  expect(fillTexts(LEVEL, knownAs(lost)).title).toBe('– to 17');
  expect(fillTexts(LEVEL, knownAs({ ...lost, best: { run: null, proven: true, bound: null } })).title).toBe('– to –');
});

test('what has no braces stays the same thing, so that nobody looks at it anew', () => {
  const filled = fillTexts(LEVEL, knownAs(FIRST, SECOND));
  expect(filled.parts).toBe(LEVEL.parts);
  expect(fillTexts(filled, knownAs(FIRST, SECOND))).toBe(filled);
});
