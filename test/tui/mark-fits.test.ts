import { expect, test } from 'vitest';
import { LONGEST_PROGRAM_LINE, MOST_MARKED } from '../../src/levels/limits.ts';
import type { Program } from '../../src/model/lesson.ts';
import { SMALLEST } from '../../src/tui/layout.ts';
import { columnsOf, type Line, textOf } from '../../src/tui/line.ts';
import { markSayings } from '../../src/tui/lines/mark-lines.ts';
import { markView } from '../../src/tui/mark-layout.ts';
import { type MarkState, markReducer, newMarks } from '../../src/tui/mark-state.ts';
import { FRAME_ROWS, type PuzzleView } from '../../src/tui/order-layout.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { LARGEST } from './support/programs.ts';

const theme = themeOf({ ascii: false, reducedMotion: true, color: true });
const ROWS = SMALLEST.rows - FRAME_ROWS;
const PARAGRAPH = 'a word and another one, '.repeat(10);
const SAYINGS = {
  ask: 'which line, '.repeat(12).trim(),
  language: 'javascript',
  story: ['once', 'twice', 'thrice'],
  hints: [PARAGRAPH, `more ${PARAGRAPH}`, 'last'],
  after: [PARAGRAPH, `more ${PARAGRAPH}`],
  next: 'n goes on.',
  width: SMALLEST.columns,
} as const;

/** Its last lines are other ones, as long as they may be, and it prints something else. */
const MENDED: Program = {
  ...LARGEST,
  lines: LARGEST.lines.map((text, at) =>
    at < LARGEST.lines.length - MOST_MARKED ? text : `mended${at} `.padEnd(LONGEST_PROGRAM_LINE, '#'),
  ),
  prints: LARGEST.prints.map((text) => text.replace('printed', 'righted')),
};

const fresh = newMarks(LARGEST, MENDED);
const press = (state: MarkState, ...keys: readonly string[]): MarkState =>
  keys.reduce((before, key) => markReducer(before, { key, mostScroll: 100, mostHints: 3 }), state);
const right = press({ ...fresh, marked: fresh.right }, 'enter');
const MOMENTS: readonly [string, MarkState][] = [
  ['marking', fresh],
  ['marking with every hint', press(fresh, 'h', 'h', 'h')],
  ['wrong', press(fresh, '1', '2', '3', '4', 'enter')],
  ['right', right],
];

const saidOf = (state: MarkState): readonly Line[] => markSayings(state, SAYINGS, theme);
const viewOf = (state: MarkState): PuzzleView =>
  markView(state, saidOf(state), { language: 'javascript', rows: ROWS }, theme);

test.each(MOMENTS)('the largest program in the smallest window, %s: no part is cut off', (_, state) => {
  const { program, said } = viewOf(state);
  expect(program.length + said.length).toBeLessThanOrEqual(ROWS);
  const widths = [...program, ...said].map((line) => columnsOf(textOf(line)));
  expect(Math.max(...widths)).toBeLessThanOrEqual(SMALLEST.columns);
});

test.each(MOMENTS)(
  'the largest program in the smallest window, %s: cursor and scrolling reach every line',
  (_, state) => {
    const scrolled = Array.from({ length: viewOf(state).mostScroll + 1 }, (_line, scroll) => ({ ...state, scroll }));
    const moved = LARGEST.lines.map((_line, cursor) => ({ ...state, cursor }));
    const seen = [...scrolled, ...moved].map(viewOf).flatMap(({ program, said }) => [...program, ...said].map(textOf));
    expect(LARGEST.lines.filter((text) => !seen.some((shown) => shown.includes(text)))).toEqual([]);
    expect(saidOf(state).filter((line) => !seen.includes(textOf(line)))).toEqual([]);
  },
);

test('while lines are marked the cursor is on the screen, afterwards a line that was marked', () => {
  for (const [cursor, text] of LARGEST.lines.entries()) {
    const shown = viewOf({ ...press(fresh, 'h', 'h', 'h'), cursor }).program.map(textOf);
    expect(shown.find((one) => one.includes(theme.glyphs.pointer))).toContain(text);
  }
  expect(
    viewOf(right)
      .program.map(textOf)
      .some((shown) => shown.includes(theme.glyphs.done)),
  ).toBe(true);
});

test('in a large window all of it stands there at once', () => {
  const said = markSayings(right, { ...SAYINGS, width: 140 }, theme);
  expect(markView(right, said, { language: 'javascript', rows: 45 - FRAME_ROWS }, theme).mostScroll).toBe(0);
});
