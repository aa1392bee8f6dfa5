import { expect, test } from 'vitest';
import { broken, columnsOf, piece, textOf } from '../../src/tui/line.ts';

const LINE = [piece('const ', 'keyword'), piece('soup = '), piece("stove(4, '1.寿司寿司 soup');", 'quoted')];

test('a line that fits stays as it is', () => {
  expect(broken(LINE, 80, 2)).toEqual([LINE]);
  expect(broken([], 80, 2)).toEqual([[]]);
});

test('a longer one is broken behind spaces, later rows begin with blanks', () => {
  expect(broken(LINE, 22, 2).map(textOf)).toEqual(['const soup = stove(4, ', "  '1.寿司寿司 soup');"]);
});

test('whatever the width, every sign is there once, in its colour, and no row is too wide', () => {
  for (let columns = 6; columns < 50; columns += 1) {
    const rows = broken(LINE, columns, 2);
    expect(Math.max(...rows.map((row) => columnsOf(textOf(row).trimEnd())))).toBeLessThanOrEqual(columns);
    const signs = rows
      .flatMap((row, nth) => (nth === 0 ? row : row.slice(1)))
      .flatMap(({ text, tone }) => [...text].map((sign) => [sign, tone]));
    expect(signs).toEqual(LINE.flatMap(({ text, tone }) => [...text].map((sign) => [sign, tone])));
  }
});
