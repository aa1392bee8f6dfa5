import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, type Line, loud, piece, spinner } from '../../src/tui/line.ts';
import { beside, boxed } from '../../src/tui/panes.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { FIXED } from '../support/arbitrary-shift.ts';

const signs = fc.constantFrom('a', 'b c', ' ', '│', 'é', 'e\u0301', '鍋', '🍳', '👨‍👩‍👧', '🇩🇪', '\t', '\u001b', '…');
const text = fc.array(signs, { maxLength: 12 }).map((all) => all.join(''));
const line: fc.Arbitrary<Line> = fc.array(
  fc.oneof(
    text.map((one) => piece(one, 'faint')),
    text.map((one) => loud(one, 'ready')),
    fc.constant(spinner('⠹', 'working')),
  ),
  { maxLength: 4 },
);
const box = fc.record({
  title: text,
  lines: fc.array(line, { maxLength: 5 }),
  width: fc.integer({ min: 12, max: 40 }),
  rows: fc.integer({ min: 1, max: 4 }),
  loud: fc.boolean(),
});
const brush = fc.record({
  theme: fc
    .record({ ascii: fc.boolean(), reducedMotion: fc.boolean(), color: fc.boolean() })
    .map((asked) => themeOf(asked)),
  sign: fc.constantFrom(null, '⠋'),
});

const widths = (pane: readonly string[]): readonly number[] =>
  pane.map((one) => columnsOf(stripVTControlCharacters(one)));

test('every row of a box is as wide as the box, whatever stands in it', () => {
  fc.assert(
    fc.property(box, brush, (one, look) => {
      expect(widths(boxed(one, look))).toEqual(Array(one.rows + 2).fill(one.width));
    }),
    FIXED,
  );
});

test('boxes beside each other are as wide as both', () => {
  fc.assert(
    fc.property(box, box, brush, (left, right, look) => {
      const pane = beside(boxed(left, look), boxed({ ...right, rows: left.rows }, look));
      expect(widths(pane)).toEqual(Array(left.rows + 2).fill(left.width + right.width));
    }),
    FIXED,
  );
});
