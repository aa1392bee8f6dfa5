import { expect, test } from 'vitest';
import type { Campaign } from '../../src/model/level.ts';
import { footerLine } from '../../src/tui/components/footer.tsx';
import { codeFooter, markFooter, orderFooter, questionFooter } from '../../src/tui/footers.ts';
import { SMALLEST } from '../../src/tui/layout.ts';
import { columnsOf, textOf } from '../../src/tui/line.ts';
import { type MarkState, markReducer, newMarks } from '../../src/tui/mark-state.ts';
import { newQuestionState } from '../../src/tui/question-state.ts';
import { TEA } from './support/asked.ts';
import { openGame, type TestGame } from './support/game.tsx';
import { freshOrder, pressed } from './support/orders.ts';
import { BELL, BELL_IN_PYTHON, levelOfPuzzles, puzzleOf } from './support/programs.ts';

const PUZZLE = puzzleOf({ javascript: BELL, python: BELL_IN_PYTHON });
const BOTH = { title: 'Both', javascript: BELL, python: BELL_IN_PYTHON };
const ONE = { title: 'One', javascript: BELL, python: null };

const footerOf = (game: TestGame): string => game.frame().trimEnd().split('\n').at(-1) ?? '';

const atTheCheck = (card: typeof BOTH | typeof ONE, answered: number | null, mostScroll: number): string => {
  const asked = { kind: 'check', question: { question: '?', computed: [], answers: [], hash: '' }, card } as const;
  const footer = questionFooter({ ...asked, language: 'python' }, newQuestionState('check', answered), mostScroll);
  return textOf(footerLine('check', SMALLEST.columns, footer));
};

test('a prediction names as many numbers as there are answers, then as there are degrees of being sure', async () => {
  const game = openGame({ levels: [TEA] });
  await game.sees('1-2 answer');
  await game.press('1');
  expect(await game.sees('1-3 how sure')).not.toContain('1-2 answer');
});

test('a check that is answered has no numbers to choose, but can be answered again', () => {
  expect(atTheCheck(BOTH, null, 0)).toMatch(/^ 1-\d answer/u);
  expect(atTheCheck(BOTH, null, 0)).not.toContain('r again');
  expect(atTheCheck(BOTH, 0, 0)).toMatch(/^ r again/u);
});

test('a check says how to scroll while something is hidden: with the arrows once they have no answer to choose', () => {
  expect(atTheCheck(BOTH, 0, 1)).toContain('↑↓ scroll');
  expect(atTheCheck(BOTH, null, 1)).toContain('PgDn scroll');
  expect(columnsOf(atTheCheck(BOTH, null, 1))).toBeLessThanOrEqual(SMALLEST.columns);
  for (const answered of [0, null]) expect(atTheCheck(BOTH, answered, 0)).not.toContain('scroll');
});

test('Tab is named only where there are two languages', () => {
  expect(atTheCheck(BOTH, null, 0)).toContain('Tab language');
  expect(atTheCheck(ONE, null, 0)).not.toContain('Tab');
  for (const [card, has] of [[BOTH, true] as const, [ONE, false] as const]) {
    const footer = codeFooter({ card, language: 'python', nth: 1, of: 1, write: null }, 0);
    expect(textOf(footerLine('code', SMALLEST.columns, footer)).includes('Tab')).toBe(has);
  }
});

test('a puzzle’s footer has the keys of its moment: arranging, running, wrong, wrong for the third time', () => {
  const fresh = freshOrder(BELL);
  const wrong = pressed(fresh, ['enter']);
  const states = [fresh, pressed(fresh, ['enter'], true), wrong, pressed(wrong, ['r', 'enter', 'r', 'enter'])];
  const footers = states.map((state) => textOf(footerLine('order', SMALLEST.columns, orderFooter(state, false, 1))));
  expect(footers.map((text) => text.trim().split(/ {2}/u).slice(0, -2))).toEqual([
    ['JK move', '1-9 place', 'Enter run', 'h hint', 'PgDn scroll', 'n next'],
    ['Space step', 'n next'],
    ['r again', 'PgDn scroll', 'n next'],
    ['r again', 'b line by line', 'PgDn scroll', 'n next'],
  ]);
  for (const text of footers) expect(columnsOf(text)).toBeLessThanOrEqual(SMALLEST.columns);
  expect(textOf(footerLine('order', SMALLEST.columns, orderFooter(fresh, false, 0)))).toContain('u undo  Enter run');
});

test('of several programs n goes to the next one, and on behind the last', async () => {
  const level = { ...levelOfPuzzles(PUZZLE), cards: [BOTH, ONE] };
  const game = openGame({ levels: [level] });
  await game.sees('In which order');
  await game.press('n');
  await game.sees('Both (1 of 2)');
  expect(footerOf(game)).toContain('n next program');
  await game.press('n');
  await game.sees('One (2 of 2)');
  expect(footerOf(game)).toMatch(/n next {2}/u);
  await game.press('left', 'enter');
  await game.sees('One (2 of 2)');
  await game.press('enter');
  await game.sees('Test campaign');
});

test('behind a shift the code is named where the level has it: not on the tour', async () => {
  const tour = { title: 'A short tour', levels: [TEA], end: { ...TEA, id: 'T9', predict: null } };
  const campaign: Campaign = { title: 'Test campaign', chapters: [{ title: 'First', levels: [TEA] }], tour };
  for (const onTour of [false, true]) {
    const game = openGame({ levels: [], campaign, tour: onTour });
    await game.press('n', '1', '1', 'w', '1');
    await game.sees('★ ★ ★');
    expect(footerOf(game).includes('c code')).toBe(!onTour);
  }
});

test('whoever steps through both cooks is told how to get to the best one', async () => {
  const game = openGame({ levels: [TEA] });
  await game.press('n', '1', '1', 'w', '1');
  await game.sees('★ ★ ★');
  await game.press('t');
  await game.sees('the blocking cook');
  expect(footerOf(game)).toContain('n best cook');
  expect(columnsOf(footerOf(game))).toBeLessThanOrEqual(SMALLEST.columns);
  await game.press('n');
  await game.sees('the best cook');
  expect(footerOf(game)).not.toContain('n best cook');
});

test('where lines are marked, the footer has the keys of its moment: marking, wrong, wrong for the third time', () => {
  const press = (state: MarkState, ...keys: readonly string[]): MarkState =>
    keys.reduce((before, key) => markReducer(before, { key, mostScroll: 1, mostHints: 1 }), state);
  const fresh = newMarks(BELL, { ...BELL, lines: BELL.lines.with(0, 'mended();') });
  const wrong = press(fresh, '2', 'enter');
  const states = [fresh, wrong, press(wrong, 'r', '2', 'enter', 'r', '2', 'enter')];
  const footers = states.map((state) => textOf(footerLine('mark', SMALLEST.columns, markFooter(state, false, 1))));
  expect(footers.map((text) => text.trim().split(/ {2}/u).slice(0, -2))).toEqual([
    ['↑↓ line', 'Space mark', 'Enter run', 'h hint', 'PgDn scroll', 'n next'],
    ['r again', 'PgDn scroll', 'n next'],
    ['r again', 'b what changes', 'PgDn scroll', 'n next'],
  ]);
});
