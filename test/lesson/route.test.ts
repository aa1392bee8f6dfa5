import { expect, test } from 'vitest';
import {
  beatsAt,
  entryOf,
  nextToDo,
  openPart,
  type Place,
  passedAt,
  placeOf,
  stopAfter,
  stopAt,
} from '../../src/lesson/index.ts';
import { type Answered, NO_PROGRESS, type Progress, starsOfLevel } from '../../src/model/progress.ts';
import { bareLevel } from '../support/bare-level.ts';
import { campaignOfLevels, kitchenParts, marks, puzzle, question, writing } from '../support/lessons.ts';

const plain = bareLevel({ id: 'plain', parts: kitchenParts('a', 'b') });
const whole = bareLevel({
  id: 'whole',
  parts: kitchenParts('c'),
  predict: question('asked'),
  cards: [puzzle('card')],
  check: { ...question('checked'), card: null },
  variants: [
    bareLevel({ id: 'v1', parts: kitchenParts('d'), predict: question('other') }),
    bareLevel({ id: 'v2', parts: kitchenParts('e'), predict: question('third') }),
  ],
});
const ordered = bareLevel({ id: 'ordered', puzzles: [puzzle('p'), puzzle('q')] });
const marked = bareLevel({ id: 'marked', puzzles: [puzzle('m'), marks('n')] });
const reviewed = bareLevel({ ...whole, id: 'reviewed', write: writing(), review: [marks('r'), marks('s')] });
const campaign = campaignOfLevels([plain, whole, ordered], { title: 'Tour', levels: [whole, plain], end: whole });
const nothing = NO_PROGRESS;
const stars = (...hashes: readonly string[]): Progress => ({
  ...nothing,
  kitchens: Object.fromEntries(hashes.map((hash) => [hash, { stars: 3, goal: 'finish', value: 1, plan: [] }])),
});
const owed: Answered = { answer: 0, confidence: 'certain', right: false, owed: true, at: 0, again: 0 };

/** Where a player is led from a beat, until the map. */
function wayFrom(place: Place, progress: Progress): readonly string[] {
  const way: string[] = [];
  let stop = entryOf(campaign, progress, place);
  for (;;) {
    const { again, level, part } = stop.place;
    way.push(`${stop.beat} ${level}.${part}${again === null ? '' : ` again ${again.variant}`}`);
    const next = stopAfter(campaign, progress, stop);
    if (next === null || way.length > 20) return way;
    stop = next;
  }
}

test('each level leads through its parts and beats to the next, the last one to the map', () => {
  expect(wayFrom(placeOf(0), nothing)).toEqual([
    ...['play 0.0', 'play 0.1'],
    ...['predict 1.0', 'play 1.0', 'code 1.0', 'check 1.0'],
    ...['order 2.0', 'order 2.1', 'code 2.1'],
  ]);
});

test('a prediction that has been made is not asked for again', () => {
  const made = { ...nothing, questions: { asked: { ...owed, owed: false } } };
  expect(entryOf(campaign, made, placeOf(1)).beat).toBe('play');
  expect(entryOf(campaign, nothing, placeOf(1)).beat).toBe('predict');
});

test('what comes back is put between two levels, and the way goes on where it would have gone', () => {
  const progress = { ...nothing, questions: { asked: owed }, finished: 3 };
  expect(stopAfter(campaign, progress, { beat: 'play', place: placeOf(0, 1) })).toEqual({
    beat: 'predict',
    place: { ...placeOf(1), again: { variant: 0, after: 1 } },
  });
  const again = { ...placeOf(1), again: { variant: 0, after: 2 } };
  expect(stopAfter(campaign, progress, { beat: 'predict', place: again })?.beat).toBe('play');
  expect(stopAfter(campaign, nothing, { beat: 'play', place: again })).toEqual({ beat: 'order', place: placeOf(2) });
});

test('nothing comes back too soon, and variants take turns', () => {
  const soon = { ...nothing, questions: { asked: owed }, finished: 2 };
  expect(stopAfter(campaign, soon, { beat: 'play', place: placeOf(0, 1) })?.place.again).toBeNull();
  const second = { ...nothing, questions: { asked: { ...owed, again: 3 } }, finished: 3 };
  expect(stopAfter(campaign, second, { beat: 'play', place: placeOf(0, 1) })?.place.again?.variant).toBe(1);
});

test('the tour predicts and plays, asks its last question, and predicts anew for everybody', () => {
  const made = { ...nothing, questions: { asked: { ...owed, right: true, owed: false } } };
  expect(wayFrom({ ...placeOf(0), tour: true }, made)).toEqual([
    ...['predict 0.0', 'play 0.0'],
    ...['play 1.0', 'play 1.1'],
    'check 2.0',
  ]);
});

test('a level’s stars are the lowest of its parts’ or puzzles’', () => {
  expect(starsOfLevel(stars('a'), plain)).toBe(0);
  expect(starsOfLevel({ ...stars('a', 'b') }, plain)).toBe(3);
  expect(starsOfLevel({ ...nothing, puzzles: { p: { stars: 3 }, q: { stars: 2 } } }, ordered)).toBe(2);
});

test('a level goes on with its first part without a star', () => {
  expect(openPart(nothing, plain)).toBe(0);
  expect(openPart(stars('a'), plain)).toBe(1);
  expect(openPart(stars('a', 'b'), plain)).toBe(0);
  expect(openPart({ ...nothing, puzzles: { p: { stars: 1 } } }, ordered)).toBe(1);
});

test('the next thing to do: what comes back, then the first level without a star, then with less than three', () => {
  expect(nextToDo(campaign, nothing)).toBe(0);
  expect(nextToDo(campaign, stars('a', 'b'))).toBe(1);
  const back = { ...stars('a', 'b'), questions: { asked: owed }, finished: 3 };
  expect(nextToDo(campaign, back)).toBe(1);
  const all = { ...stars('a', 'b', 'c'), puzzles: { p: { stars: 2 }, q: { stars: 3 } } };
  expect(nextToDo(campaign, all)).toBe(2);
});

test('a variant has no beats but its prediction and its shift', () => {
  expect(beatsAt(campaign, { ...placeOf(1), again: { variant: 0, after: null } })).toEqual(['predict', 'play']);
});

test('a level is passed with its last beat, whether it was played or not', () => {
  expect(passedAt(campaign, { beat: 'play', place: placeOf(0) })).toBeNull();
  expect(passedAt(campaign, { beat: 'play', place: placeOf(0, 1) })).toBe('b');
  expect(passedAt(campaign, { beat: 'play', place: placeOf(1) })).toBeNull();
  expect(passedAt(campaign, { beat: 'check', place: placeOf(1) })).toBe('c');
  expect(passedAt(campaign, { beat: 'code', place: placeOf(2, 1) })).toBe('q');
});

const written = bareLevel({
  id: 'written',
  parts: kitchenParts('f', 'g'),
  check: { ...question('end'), card: null },
  write: writing(),
  variants: [bareLevel({ id: 'v3', parts: kitchenParts('h'), predict: question('again') })],
});
const writingOnly = campaignOfLevels([written, plain], { title: 'Tour', levels: [written], end: whole });

test('a program is written last, for a kitchen of its own', () => {
  const check = { beat: 'check', place: placeOf(0, 1) } as const;
  expect(stopAfter(writingOnly, nothing, check)).toEqual({ beat: 'write', place: placeOf(0) });
  expect(stopAt(writingOnly, 'write', placeOf(0, 1))).toEqual({ beat: 'write', place: placeOf(0) });
  expect(stopAfter(writingOnly, nothing, { beat: 'write', place: placeOf(0) })).toEqual({
    beat: 'play',
    place: placeOf(1),
  });
});

test('there is nothing to write where the level does not say so, on the tour, and in a variant', () => {
  const places = [placeOf(1), { ...placeOf(0), tour: true }, { ...placeOf(0), again: { variant: 0, after: null } }];
  for (const place of places) expect(stopAt(writingOnly, 'write', place)).toBeNull();
});

test('who leaves the program out has not left the level out, and who writes it has not passed the level', () => {
  expect(passedAt(writingOnly, { beat: 'check', place: placeOf(0, 1) })).toBe('g');
  expect(passedAt(writingOnly, { beat: 'write', place: placeOf(0) })).toBeNull();
});

test('at the end of the list what is owed comes back after one other level', () => {
  const progress = { ...nothing, questions: { asked: owed }, finished: 2 };
  expect(stopAfter(campaign, progress, { beat: 'code', place: placeOf(2, 1) })?.place.again).toEqual({
    variant: 0,
    after: 3,
  });
});

test('each puzzle of a level is played in its own beat, and a review comes after the code', () => {
  const all = campaignOfLevels([marked, reviewed]);
  expect([0, 1].map((part) => beatsAt(all, placeOf(0, part))[0])).toEqual(['order', 'mark']);
  const after = (beat: 'order' | 'mark' | 'code' | 'review', place: Place) => stopAfter(all, nothing, { beat, place });
  expect(after('order', placeOf(0))).toEqual({ beat: 'mark', place: placeOf(0, 1) });
  expect(after('mark', placeOf(0, 1))).toEqual({ beat: 'code', place: placeOf(0, 1) });
  expect(beatsAt(all, placeOf(1))).toEqual(['predict', 'play', 'code', 'review', 'check', 'write']);
  expect(after('code', placeOf(1))?.beat).toBe('review');
  expect(after('review', placeOf(1))?.beat).toBe('check');
});

test('on the tour, and where a level comes back, nothing is reviewed', () => {
  const all = campaignOfLevels([reviewed], { title: 'Tour', levels: [reviewed], end: whole });
  expect(beatsAt(all, { ...placeOf(0), tour: true })).not.toContain('review');
  expect(beatsAt(all, { ...placeOf(0), again: { variant: 0, after: null } })).not.toContain('review');
});

test('a level of luck is played in one beat of its own, and counts as passed when it is left', () => {
  const lucky = bareLevel({ ...whole, id: 'lucky', parts: [], luck: { times: [], programs: [], hash: 'luck' } });
  const luckily = campaignOfLevels([lucky, plain]);
  expect(beatsAt(luckily, placeOf(0))).toEqual(['predict', 'luck', 'code', 'check']);
  expect(stopAfter(luckily, nothing, { beat: 'luck', place: placeOf(0) })?.beat).toBe('code');
  expect(passedAt(luckily, { beat: 'check', place: placeOf(0) })).toBe('luck');
  expect(starsOfLevel({ ...nothing, puzzles: { luck: { stars: 2 } } }, lucky)).toBe(2);
});
