import { expect, test } from 'vitest';
import { decisions, open } from '../../src/kitchen/index.ts';
import { minuteOf } from '../../src/tui/asked-minute.ts';
import { isPossible, MOST_NUMBERS, optionsOf } from '../../src/tui/choices.ts';
import { PACES, tempo, USUAL_PACE } from '../../src/tui/clock.ts';
import { columnsOf, cutTo, fitted, line, padded, textOf, wrapped } from '../../src/tui/line.ts';
import { axisLine, columnAt } from '../../src/tui/lines/timeline.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { windowOf } from '../../src/tui/window.ts';
import { asciiOf } from '../../src/words/ascii.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { MANY, PIZZAS } from './support/kitchens.ts';

const theme = themeOf({ ascii: false, reducedMotion: true, color: true });

test('a window of lines always holds the focus, never more than its rows, and counts what it hides', () => {
  const lines = Array.from({ length: 12 }, (_, nth) => line(`line ${nth}`));
  for (let rows = 3; rows <= 12; rows += 1) {
    for (let focus = 0; focus < lines.length; focus += 1) {
      const shown = windowOf(lines, rows, focus, theme).map(textOf);
      expect(shown).toHaveLength(rows);
      expect(shown).toContain(`line ${focus}`);
      const hidden = shown.map((text) => Number(/^ {2}(\d+) more/u.exec(text)?.[1] ?? 0));
      const markers = hidden.filter((count) => count > 0).length;
      expect(rows - markers + hidden.reduce((sum, count) => sum + count, 0)).toBe(lines.length);
    }
  }
});

test('in ASCII a sign takes as many columns as it did', () => {
  const ascii = themeOf({ ascii: true, reducedMotion: true, color: true });
  const shown = textOf(fitted(line('鍋 🍳 e\u0301é x'), 20, ascii));
  expect(shown).toBe('?? ?? ee x');
});

test('text is cut and filled by display width', () => {
  expect(columnsOf('寿司')).toBe(4);
  expect(cutTo('寿司 and soup', 6, '…')).toBe('寿司 …');
  expect(padded('tea', 5, '…')).toBe('tea  ');
  expect(columnsOf(padded('寿司寿司', 5, '…'))).toBe(5);
});

test('sentences break between words', () => {
  expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrapped('', 7)).toEqual([]);
});

test('a word that is longer than a line is broken, whatever its signs take', () => {
  expect(wrapped('a abcdefghij b', 4)).toEqual(['a', 'abcd', 'efgh', 'ij b']);
  expect(wrapped('寿司寿司', 5)).toEqual(['寿司', '寿司']);
});

test('authors’ signs are spelled in ASCII', () => {
  expect(asciiOf('Crème – “x” → … 寿')).toBe('Creme - "x" > ... ?');
});

test('a tick is never shorter than a tenth of a second, and at the usual pace a minute takes 120 ms', () => {
  expect(tempo(USUAL_PACE, 5)).toEqual({ every: 120, minutes: 1 });
  for (const pace of PACES.keys()) expect(tempo(pace, 5).every).toBeGreaterThanOrEqual(100);
});

test('however long a decision takes, it is played in a few seconds', () => {
  const { every, minutes } = tempo(USUAL_PACE, 100_000);
  expect((100_000 / minutes) * every).toBeLessThan(15_000);
});

test('a minute is typed as minutes or as the clock shows it', () => {
  expect([minuteOf('75'), minuteOf('1:15'), minuteOf(''), minuteOf('x')]).toEqual([75, 75, null, null]);
});

test('an axis names a minute at the column where that minute begins', () => {
  for (const [until, columns] of [
    [11, 60],
    [35, 53],
    [400, 53],
  ] as const) {
    const axis = axisLine(until, columns);
    expect(axis.startsWith('0:00')).toBe(true);
    for (const found of axis.matchAll(/(\d+):(\d\d)/gu)) {
      expect(found.index).toBe(columnAt(Number(found[1]) * 60 + Number(found[2]), until, columns));
    }
  }
});

test('folding hides no kind of decision: as many tables stand behind the lines as there are legal decisions', () => {
  const { shift } = open(kitchenOf(PIZZAS));
  const starts = decisions(shift).legal.filter(({ decision }) => decision.verb === 'start');
  const tables = optionsOf(shift).reduce((sum, option) => sum + option.tables, 0);
  expect(tables).toBe(starts.length);
});

test('different tasks are never folded, however many there are', () => {
  const { shift } = open(kitchenOf(MANY));
  const possible = optionsOf(shift).filter(isPossible);
  expect(possible.length).toBe(shift.kitchen.tasks.length);
  expect(possible.length).toBeGreaterThan(MOST_NUMBERS);
});
