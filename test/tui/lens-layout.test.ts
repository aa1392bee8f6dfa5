import { expect, test } from 'vitest';
import { shiftLayout } from '../../src/tui/layout.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { HANDS_ONLY, LUNCH, MANY, PIZZAS } from './support/kitchens.ts';

const KITCHENS = [LUNCH, PIZZAS, MANY, HANDS_ONLY].map(kitchenOf);
const WINDOWS = [
  [80, 24],
  [109, 40],
  [110, 24],
  [110, 30],
  [140, 45],
] as const;
const STORIES = [0, 3, 9];
const BORDER = 2;

const layouts = WINDOWS.flatMap(([columns, rows]) =>
  KITCHENS.flatMap((kitchen) =>
    STORIES.map((story) => ({ columns, rows, layout: shiftLayout({ columns, rows }, kitchen, story, true) })),
  ),
);

test('with the code every column of boxes is exactly as high as the others, and fills the window', () => {
  for (const { rows: all, layout } of layouts) {
    const { now, stations, rail, code, tickets, timeline } = layout.rows;
    const body = all - 2 - timeline;
    expect(now + BORDER + code + BORDER).toBe(body);
    expect(stations + BORDER + rail + BORDER + code + BORDER).toBe(body);
    expect(tickets).toBe(layout.columns.now === null ? 0 : body - BORDER);
  }
});

test('with the code every box still has a line to show, and the code at least four', () => {
  for (const { layout } of layouts) {
    const { now, stations, rail, code } = layout.rows;
    expect(Math.min(now, stations, rail)).toBeGreaterThanOrEqual(1);
    expect(code).toBeGreaterThanOrEqual(4);
  }
});

test('the code is as wide as the window, and from 110 columns on as wide as all but the tickets', () => {
  for (const { columns: all, layout } of layouts) {
    const { code, now, tickets, stations } = layout.columns;
    expect(code).toBe(now === null ? all : now + stations);
    if (now !== null) expect((code ?? 0) + tickets).toBe(all);
  }
});
