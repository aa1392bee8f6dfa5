import { expect, test } from 'vitest';
import { placeOf } from '../../src/lesson/index.ts';
import type { Level, Part } from '../../src/model/level.ts';
import { newShiftState } from '../../src/tui/shift-state.ts';
import { movedShifts, stopNear, withKnownParts, withLevelFor } from '../../src/tui/watched.ts';
import { TEA } from './support/asked.ts';
import { campaignOf, HANDS_ONLY, LUNCH, levelOf, PIZZAS } from './support/kitchens.ts';

const halves = levelOf('T2', 'Halves', LUNCH, PIZZAS);
const one = levelOf('T2', 'Halves', LUNCH);

test('a beat and a part that are still there are stayed in', () => {
  expect(stopNear(campaignOf(TEA), { beat: 'check', place: placeOf(0) })).toBeNull();
  expect(stopNear(campaignOf(halves), { beat: 'play', place: placeOf(0, 1) })).toBeNull();
});

test('a part that is gone leads to the last one', () => {
  expect(stopNear(campaignOf(one), { beat: 'play', place: placeOf(0, 1) })).toEqual({
    beat: 'play',
    place: placeOf(0, 0),
  });
});

test('a beat that is gone leads to the shift', () => {
  expect(stopNear(campaignOf(one), { beat: 'check', place: placeOf(0) })).toEqual({ beat: 'play', place: placeOf(0) });
});

test('a variant that is gone leads to its level', () => {
  const again = { variant: 3, after: null };
  expect(stopNear(campaignOf(TEA), { beat: 'play', place: { ...placeOf(0), again } })).toEqual({
    beat: 'predict',
    place: placeOf(0),
  });
});

test('a kitchen that was only reworded around stays the same object, and what is known of it stays known', () => {
  const after = { ...levelOf('T2', 'Another title', LUNCH, HANDS_ONLY) };
  const { title, parts } = withKnownParts(halves, after);
  expect(title).toBe('Another title');
  expect(parts[0]).toBe(halves.parts[0]);
  expect(parts[1]).toBe(after.parts[1]);
});

/** One kitchen twice, under two names. */
const twins = (...labels: readonly string[]): Level => {
  const level = levelOf('T3', 'Twins', HANDS_ONLY, HANDS_ONLY);
  return { ...level, parts: level.parts.map((part, nth) => ({ ...part, label: labels[nth] ?? null })) };
};

test('a part has the label of its last save, also where another part has the same kitchen', () => {
  const before = twins('one', 'two');
  const { parts } = withKnownParts(before, twins('uno', 'two'));
  expect(parts.map(({ label }) => label)).toEqual(['uno', 'two']);
  expect(parts[0]?.kitchen).toBe(before.parts[0]?.kitchen);
  expect(parts[1]).toBe(before.parts[1]);
});

test('the shift of a kitchen that is gone goes on in the one in its place, and that of one that is still there stays', () => {
  const kept = ({ kitchen }: Part) => newShiftState(kitchen);
  const other = levelOf('T2', 'Halves', LUNCH, HANDS_ONLY);
  expect(movedShifts(halves, other, kept).map(({ to }) => to)).toEqual([other.parts[1]]);
  const renamed = { ...halves, parts: halves.parts.map((part) => ({ ...part, label: 'another' })) };
  expect(movedShifts(halves, renamed, kept)).toEqual([]);
  expect(movedShifts(halves, { ...halves, parts: halves.parts.toReversed() }, kept)).toEqual([]);
});

test('in the campaign the level stands in the place of the one before', () => {
  const campaign = withLevelFor(campaignOf(TEA, halves), halves, one);
  expect(campaign.chapters.flatMap(({ levels }) => levels)).toEqual([TEA, one]);
});
