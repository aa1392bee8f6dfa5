import { expect, test } from 'vitest';
import { SMALLEST } from '../../src/tui/layout.ts';
import { columnsOf, type Line, textOf } from '../../src/tui/line.ts';
import { orderSayings } from '../../src/tui/lines/order-lines.ts';
import { FRAME_ROWS, orderView, type PuzzleView } from '../../src/tui/order-layout.ts';
import type { OrderState } from '../../src/tui/order-state.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { freshOrder, pressed } from './support/orders.ts';
import { LARGEST } from './support/programs.ts';

const theme = themeOf({ ascii: false, reducedMotion: true, color: true });
const ROWS = SMALLEST.rows - FRAME_ROWS;
const PARAGRAPH = 'a word and another one, '.repeat(10);
const SAYINGS = {
  story: ['once', 'twice', 'thrice'],
  hints: [PARAGRAPH, `more ${PARAGRAPH}`, 'last'],
  after: [PARAGRAPH, `more ${PARAGRAPH}`],
  width: SMALLEST.columns,
};

const viewOf = (state: OrderState): PuzzleView =>
  orderView(
    state,
    orderSayings(state, SAYINGS),
    { language: 'javascript', columns: SMALLEST.columns, rows: ROWS },
    theme,
  );

const fresh = freshOrder(LARGEST);
const wrong = pressed(fresh, ['enter']);
const MOMENTS: readonly [string, OrderState][] = [
  ['arranging', fresh],
  ['arranging with every hint', pressed(fresh, ['h', 'h', 'h'])],
  ['running', pressed(fresh, ['enter', ' ', ' ', ' '], true)],
  ['wrong', wrong],
  ['right', { ...wrong, order: [...LARGEST.prints.keys()] }],
];

test.each(MOMENTS)('the largest puzzle in the smallest window, %s: no part is cut off', (_, state) => {
  const { program, order, said, beside } = viewOf(state);
  expect(beside).toBeNull();
  expect(program.length + order.length + said.length).toBeLessThanOrEqual(ROWS);
  const widths = [...program, ...order, ...said].map((line) => columnsOf(textOf(line)));
  expect(Math.max(...widths)).toBeLessThanOrEqual(SMALLEST.columns);
});

test.each(MOMENTS.filter(([moment]) => moment !== 'running'))(
  'the largest puzzle in the smallest window, %s: cursor and scrolling reach every line',
  (_, state) => {
    const scrolled = Array.from({ length: viewOf(state).mostScroll + 1 }, (_line, scroll) => ({ ...state, scroll }));
    const moved = LARGEST.prints.map((_line, cursor) => ({ ...state, cursor }));
    const seen = [...scrolled, ...moved]
      .map(viewOf)
      .flatMap(({ program, order, said }) => [program, order, said].flat());
    const texts = new Set(seen.map(textOf));
    const all = [...LARGEST.lines, ...LARGEST.prints];
    expect(all.filter((text) => ![...texts].some((shown) => shown.includes(text)))).toEqual([]);
    const sayings: readonly Line[] = orderSayings(state, SAYINGS);
    expect(sayings.map(textOf).filter((text) => !texts.has(text))).toEqual([]);
  },
);

test('while the largest program runs, its line and what it prints are on the screen', () => {
  let state = pressed(fresh, ['enter'], true);
  for (const [nth, text] of LARGEST.prints.entries()) {
    state = pressed(state, [' ']);
    const { program, order } = viewOf(state);
    expect(program.map(textOf).find((shown) => shown.includes(theme.glyphs.pointer))).toContain(LARGEST.lines[nth]);
    expect(order.map(textOf).some((shown) => shown.includes(text) && shown.includes(`${nth + 1}.`))).toBe(true);
  }
});

test('in a large window the largest puzzle stands there at once, the lines beside the program', () => {
  for (const [, state] of MOMENTS) {
    const said = orderSayings(state, { ...SAYINGS, width: 140 });
    const view = orderView(state, said, { language: 'python', columns: 140, rows: 45 - FRAME_ROWS }, theme);
    expect(view.mostScroll).toBe(0);
    const { program = 0, order = 0 } = view.beside ?? {};
    expect(program + order).toBe(140);
    expect(Math.max(...view.order.map((line) => columnsOf(textOf(line))))).toBeLessThanOrEqual(order);
    expect(view.order.map(textOf).filter((text) => /^ . *\d+\./u.test(text))).toHaveLength(LARGEST.prints.length);
  }
});
