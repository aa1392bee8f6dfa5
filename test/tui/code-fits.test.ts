import { expect, test } from 'vitest';
import { codeView } from '../../src/tui/code-layout.ts';
import { SMALLEST } from '../../src/tui/layout.ts';
import { columnsOf, textOf } from '../../src/tui/line.ts';
import { FRAME_ROWS } from '../../src/tui/order-layout.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { LARGEST } from './support/programs.ts';

const theme = themeOf({ ascii: false, reducedMotion: true, color: true });
const LAST = 'await mins(hold(at()));';
const PROGRAM = { ...LARGEST, lines: [...LARGEST.lines.slice(0, -1), LAST] };
const SHOWN: Parameters<typeof codeView>[0] = {
  card: { title: 'The largest', javascript: PROGRAM, python: null },
  ...{ language: 'javascript', nth: 1, of: 4, write: null },
};

test('the largest card in the smallest window: scrolling reaches every line, and none is cut off', () => {
  const room = { columns: SMALLEST.columns, rows: SMALLEST.rows - FRAME_ROWS };
  const { mostScroll } = codeView(SHOWN, { ...room, scroll: 0 }, theme);
  const seen: string[] = [];
  for (let scroll = 0; scroll <= mostScroll; scroll += 1) {
    const { parts, rows } = codeView(SHOWN, { ...room, scroll }, theme);
    for (const { lines, columns } of parts) {
      expect(lines.length).toBeLessThanOrEqual(rows);
      expect(Math.max(...lines.map((line) => columnsOf(textOf(line))))).toBeLessThanOrEqual(columns);
      seen.push(...lines.map(textOf));
    }
  }
  const all = [...PROGRAM.lines, ...PROGRAM.prints, 'mins(m)', 'hold(m)', 'at()'];
  expect(all.filter((text) => !seen.some((shown) => shown.includes(text)))).toEqual([]);
});

test('in a large window it stands there at once, what it printed beside the program', () => {
  const { parts, mostScroll } = codeView(SHOWN, { columns: 140, rows: 45 - FRAME_ROWS, scroll: 0 }, theme);
  expect(parts.map(({ name }) => name)).toEqual(['program', 'printed']);
  expect(mostScroll).toBe(0);
});
