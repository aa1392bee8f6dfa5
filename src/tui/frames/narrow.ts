/*
 * Texts of which every character is one column wide and stands for itself: ASCII, Latin, and the signs with which screens
 * are drawn (arrows, lines, blocks, braille). Almost everything that the game draws is such a text, with styles between.
 */
const NARROW = '[ -~¡-¬®-ſ‐-‧←-⇿∀-⋿─-▟■-◼◿★☆✓✔✗✘⠀-⣿]';
const STYLE = '\\u001b\\[\\d{1,2}m';

const TEXT = new RegExp(`^${NARROW}*$`, 'u');
const ONE_LINE = new RegExp(`^(?:${NARROW}|${STYLE})*$`, 'u');
const LINES = new RegExp(`^(?:${NARROW}|\\n|${STYLE})*$`, 'u');
export const STYLES = new RegExp(STYLE, 'gu');

export const NARROW_CHARACTER = new RegExp(`^${NARROW}$`, 'u');

export const isNarrowText = (text: string): boolean => TEXT.test(text);
export const areNarrowLines = (text: string): boolean => LINES.test(text);

const MOST_KEPT = 2_000;
const widths = new Map<string, number | null>();

/** Columns of a narrow line; `null` of all others. Most lines of a frame were in the one before: their widths are kept. */
export function narrowWidth(line: string): number | null {
  const known = widths.get(line);
  if (known !== undefined) return known;
  if (widths.size >= MOST_KEPT) widths.clear();
  const width = ONE_LINE.test(line) ? unstyled(line).length : null;
  widths.set(line, width);
  return width;
}

export const unstyled = (line: string): string => (line.includes('\u001b') ? line.replace(STYLES, '') : line);
