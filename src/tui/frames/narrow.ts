import { remembering } from './remembering.ts';

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

/** Columns of a narrow line; `null` of all others. */
export const narrowWidth = remembering((line) => (ONE_LINE.test(line) ? line.replace(STYLES, '').length : null));
