import { expect, test } from 'vitest';
import { parseOverlay } from '../../src/levels/index.ts';
import { isMark } from '../../src/model/lesson.ts';
import { faultsIn, levelOf, levelText, placeOf } from '../support/level-text.ts';
import { overlaidBy } from '../support/overlay-text.ts';

const program = (line: string, prints: string) => ({ lines: [line], prints: [prints], from: [1] });
const ORDER = { title: 'In order', javascript: program('a();', 'a') };
const MARK = {
  title: 'A fault',
  javascript: program('ring();', 'eat'),
  ask: 'Which line is it?',
  mended: { javascript: program('await ring();', 'ding') },
};

const textOf = (...puzzles: readonly object[]): string => JSON.stringify({ puzzles }, null, 2);

/** The message of the only fault, which must stand at this piece of the text. */
function faultAt(text: string, piece: string): string {
  expect(faultsIn(text)).toEqual([expect.objectContaining(placeOf(text, piece))]);
  return faultsIn(text)[0]?.message ?? '';
}

test('a puzzle with a mended program is one whose lines are marked, any other is put in order', () => {
  expect(levelOf(textOf(ORDER, MARK)).puzzles.map(isMark)).toEqual([false, true]);
});

test('its hash goes by what both programs are, not by its texts', () => {
  const hashOf = (puzzle: object): string | undefined => levelOf(textOf(puzzle)).puzzles[0]?.hash;
  expect(hashOf({ ...MARK, ask: 'Where is it?', title: 'Another' })).toBe(hashOf(MARK));
  expect(hashOf({ ...MARK, mended: { javascript: program('await rang();', 'ding') } })).not.toBe(hashOf(MARK));
  const { ask: _, mended: _mended, ...order } = MARK;
  expect(hashOf(order)).not.toBe(hashOf(MARK));
});

test('question and mended program belong together', () => {
  const { ask, mended, ...rest } = MARK;
  for (const half of [
    { ...rest, ask },
    { ...rest, mended },
  ]) {
    expect(faultAt(textOf(half), '{\n      "title"')).toContain('expected both "ask" and "mended"');
  }
});

test('it is mended in the languages in which it is there', () => {
  const python = program('ring()', 'eat');
  expect(faultAt(textOf({ ...MARK, python }), '{\n        "javascript"')).toContain('in the same languages');
  expect(levelOf(textOf({ ...MARK, python, mended: { ...MARK.mended, python } })).puzzles).toHaveLength(1);
});

test('a level with kitchens may end with a review, in which all are marked', () => {
  expect(levelOf(levelText({ review: [MARK] })).review).toEqual(levelOf(textOf(MARK)).puzzles);
  expect(levelOf(levelText()).review).toEqual([]);
  const text = levelText({ review: [ORDER] });
  expect(faultsIn(text).map(({ message }) => message)).toEqual([
    expect.stringContaining('the key "ask" is missing'),
    expect.stringContaining('the key "mended" is missing'),
  ]);
});

test('a level of puzzles, and a variant, have no review', () => {
  const text = JSON.stringify({ puzzles: [MARK], review: [MARK] });
  expect(faultAt(text, '"review"')).toContain('found the key "review"');
  const { dishes, orders, goal, stations } = JSON.parse(levelText()) as Readonly<Record<string, unknown>>;
  const variant = { dishes, orders, goal, stations, review: [MARK] };
  expect(faultAt(levelText({ variants: [variant] }), '"review"')).toContain('found the key "review"');
});

test('an overlay has title and question of it; a question that the level does not have is told', () => {
  const over = [{ title: 'Ein Fehler', ask: 'Welche Zeile?' }];
  expect(overlaidBy({ puzzles: over }, levelOf(textOf(MARK))).puzzles).toMatchObject(over);
  expect(overlaidBy({ review: over }, levelOf(levelText({ review: [MARK] }))).review).toMatchObject(over);
  const text = JSON.stringify({ puzzles: over });
  expect(parseOverlay(text, levelOf(textOf(ORDER)))).toMatchObject({ ok: false, error: [placeOf(text, '"ask"')] });
});
