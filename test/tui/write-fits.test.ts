import { expect, test } from 'vitest';
import type { ProgramReport } from '../../src/model/program.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { SMALLEST } from '../../src/tui/layout.ts';
import { columnsOf, textOf } from '../../src/tui/line.ts';
import { FRAME_ROWS } from '../../src/tui/order-layout.ts';
import { resultOf } from '../../src/tui/program-result.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { writeView } from '../../src/tui/write-layout.ts';
import { FAULT, FAULTY, IN_A_ROW, WRITTEN_TEA } from './support/reports.ts';

const theme = themeOf({ ascii: false, reducedMotion: true, color: true });
const rows = SMALLEST.rows - FRAME_ROWS;
const FOLDER = `/home/${'a-cook-with-a-long-name/'.repeat(5)}`;
const file = `${FOLDER}tea.mjs`;
const program = { file, problem: null, isRunning: false, reports: [], isStarter: false };

/** Every line that can be seen in the smallest window, by scrolling as far as it goes. */
function seenOf(report: ProgramReport): readonly string[] {
  const kitchen = WRITTEN_TEA.parts[0]?.kitchen;
  if (kitchen === undefined) throw new Error('tea without a kitchen');
  const cooks = cooksOf(kitchen);
  const result = resultOf({ name: null, kitchen }, report, cooks);
  const viewAt = (scroll: number) =>
    writeView({ program, results: [result], at: 0, mends: false }, { columns: SMALLEST.columns, rows, scroll }, theme);
  return Array.from({ length: viewAt(0).mostScroll + 1 }, (_, scroll) => viewAt(scroll)).flatMap((view) => {
    const shown = view.parts.flatMap(({ lines }) => lines);
    expect(view.head.length + shown.length).toBeLessThanOrEqual(rows);
    return [...view.head, ...shown].map(textOf);
  });
}

test('in the smallest window scrolling reaches all of a fault, and nothing of it is cut off', () => {
  const message = 'It waits for something that never happens. '.repeat(4).trim();
  const place = { file, line: 123, column: 45 };
  const printed = Array.from({ length: 8 }, (_, nth) => `printed ${nth + 1}`);
  const seen = seenOf({ ...FAULTY, printed, fault: { ...FAULT, message, place } });
  expect(Math.max(...seen.map(columnsOf))).toBeLessThanOrEqual(SMALLEST.columns);
  const all = seen.map((text) => text.trim()).join(' ');
  expect(all).toContain(message);
  expect(all.replaceAll(' ', '')).toContain(`${file}:123:45`);
  for (const text of [...FAULTY.excerpt, ...printed, 'The tickets then']) {
    expect(seen.some((shown) => shown.includes(text))).toBe(true);
  }
});

test('the path of the file is always seen to its end', () => {
  expect(
    seenOf(IN_A_ROW)
      .map((text) => text.trim())
      .join(''),
  ).toContain(file);
});
