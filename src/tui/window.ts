import { MESSAGES } from '../words/messages.ts';
import { type Line, piece } from './line.ts';
import type { Theme } from './theme.ts';

/**
 * The lines that fit into `rows`, with a marker (`3 more ↓`) in the place of those that do not. The line at `focus` is
 * always among them.
 */
export function windowOf(lines: readonly Line[], rows: number, focus: number, theme: Theme): readonly Line[] {
  if (lines.length <= rows) return lines;
  if (rows < 3) return lines.slice(focus, focus + Math.max(0, rows));
  const first = firstShown(lines.length, rows, focus);
  const above = first > 0 ? 1 : 0;
  const below = first + rows - above < lines.length ? 1 : 0;
  const shown = lines.slice(first, first + rows - above - below);
  const hiddenBelow = lines.length - first - shown.length;
  const marker = (count: number, arrow: string): Line => [piece(`  ${MESSAGES.game.more(count, arrow)}`, 'faint')];
  return [
    ...(above === 1 ? [marker(first, theme.glyphs.up)] : []),
    ...shown,
    ...(below === 1 ? [marker(hiddenBelow, theme.glyphs.down)] : []),
  ];
}

/** The lines that fit into `rows` when they have been scrolled by `scroll` rows. */
export const scrolledTo = (lines: readonly Line[], rows: number, scroll: number, theme: Theme): readonly Line[] =>
  windowOf(lines, rows, Math.min(lines.length - 1, scroll === 0 ? 0 : scroll + rows - 2), theme);

/** By how many rows lines can be scrolled in `rows` rows; 0 where all fit. */
export const hidden = (lines: readonly Line[], rows: number): number =>
  lines.length <= rows ? 0 : lines.length - rows + 1;

/** The first line shown: as few as needed are scrolled away for the focus to be seen between the markers. */
function firstShown(count: number, rows: number, focus: number): number {
  if (focus < rows - 1) return 0;
  const last = count - rows + 1;
  return Math.min(last, Math.max(2, focus - rows + 3));
}
