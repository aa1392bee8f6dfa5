import { expect, test } from 'vitest';
import { placeOf } from '../../src/lesson/index.ts';
import { stopNear, withKnownParts, withLevelFor } from '../../src/tui/watched.ts';
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

test('in the campaign the level stands in the place of the one before', () => {
  const campaign = withLevelFor(campaignOf(TEA, halves), halves, one);
  expect(campaign.chapters.flatMap(({ levels }) => levels)).toEqual([TEA, one]);
});
