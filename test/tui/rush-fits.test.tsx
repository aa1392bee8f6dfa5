import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kitchensIn, parseLevel } from '../../src/levels/index.ts';
import { type Menu, menuOf, TICKS_PER_MINUTE } from '../../src/rush/index.ts';
import { SMALLEST } from '../../src/tui/layout.ts';
import { columnsOf, textOf } from '../../src/tui/line.ts';
import { dishLines } from '../../src/tui/rush/rush-lines.ts';
import { dishText } from '../../src/words/rush.ts';
import { OPTIONS, openRush } from './support/rush-screen.tsx';

const FOLDER = new URL('../../levels/', import.meta.url);

/** What every dish of the campaign is in a rush, where it can be one. */
const MENUS: readonly Menu[] = globSync('*/L??.json', { cwd: FOLDER }).flatMap((path) => {
  const level = parseLevel(readFileSync(new URL(path, FOLDER), 'utf8'), path);
  const kitchens = level.ok ? kitchensIn(level.value) : [];
  return kitchens.flatMap((kitchen) => {
    const menu = menuOf(kitchen, TICKS_PER_MINUTE);
    return menu.ok ? [menu.value] : [];
  });
});

const LONGEST = MENUS.toSorted((one, other) => dishText(other).length - dishText(one).length)[0] as Menu;

const told = (menu: Menu, columns: number, most: number): string =>
  dishLines(menu, columns, most)
    .map((row) => textOf(row).trim())
    .join(' ');

test('every dish of the campaign is told in full in three rows of the smallest window', () => {
  expect(MENUS.length).toBeGreaterThan(10);
  for (const menu of MENUS) {
    const rows = dishLines(menu, SMALLEST.columns, 3);
    expect(rows.length).toBeLessThanOrEqual(3);
    expect(Math.max(...rows.map((row) => columnsOf(textOf(row))))).toBeLessThanOrEqual(SMALLEST.columns);
    expect(told(menu, SMALLEST.columns, 3)).toContain(dishText(menu));
  }
});

test('what starting and collecting take the hands is told, too', () => {
  expect(LONGEST.dish).toBe('friday');
  expect(told(LONGEST, SMALLEST.columns, 3)).toMatch(/plate 3; bake: start 1, collect 1$/u);
});

test('where there are fewer rows than a dish needs, the last one holds the rest, to be cut there', () => {
  expect(dishLines(LONGEST, SMALLEST.columns, 2)).toHaveLength(2);
  expect(told(LONGEST, SMALLEST.columns, 2)).toBe(told(LONGEST, 1_000, 1));
});

test('with the longest dish and all that there is to say about it nothing is cut, and there is a plot', async () => {
  const game = openRush({ given: { ...OPTIONS.given, menu: LONGEST } });
  const frame = await game.sees(/6,000 of 3 x 2,000 served/u);
  expect(frame).not.toContain('…');
  expect(frame).toMatch(/scale: up to [\d,]+ .+\n.+[▁▂▃▄▅▆▇█].+\n/u);
  expect(frame).toMatch(/brain .+ \d+ %/u);
  game.leave();
});

test('below the longest dish all of the loads have their rows', async () => {
  const game = openRush({ policies: ['first-come'], given: { ...OPTIONS.given, menu: LONGEST } });
  game.press('\t');
  const loads = await game.sees(/ 125 % /u);
  expect(loads).toContain('Where it ends: 95 %');
  expect(loads).toContain('q leave');
  game.leave();
});
