/*
 * The style in which a terminal writes, as the codes that are on (`1;36`: bold, cyan); empty for the terminal's own. Codes
 * are those of ECMA-48 (SGR).
 */

import { narrowWidth, STYLES } from './narrow.ts';
import { remembering } from './remembering.ts';

/** What else ends a style than a new one of its kind. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  '22': ['1', '2'],
  '23': ['3'],
  '24': ['4'],
  '27': ['7'],
  '28': ['8'],
  '29': ['9'],
};

/** Every style that there has been, by its number. */
const styles: string[] = [''];
/** The number of the terminal's own style. */
export const PLAIN = 0;
const known = new Map<string, number>();

/** The number of the style after a code. */
export function styleAfter(style: number, code: string): number {
  const key = `${style} ${code}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const before = (styles[style] ?? '').split(';').filter((one) => one !== '');
  const after = numberOf(changed(before, code).join(';'));
  known.set(key, after);
  return after;
}

function numberOf(style: string): number {
  const number = styles.indexOf(style);
  return number === -1 ? styles.push(style) - 1 : number;
}

function changed(style: readonly string[], code: string): readonly string[] {
  if (Number(code) === 0) return [];
  const ends = ENDS[code];
  if (ends !== undefined) return style.filter((one) => !ends.includes(one));
  const kind = kindOf(code);
  const others = style.filter((one) => one !== code && (kind === null || kindOf(one) !== kind));
  // The terminal's own colour is no style.
  return code === '39' || code === '49' ? others : [...others, code].sort();
}

/** Of a text or of its ground there is one colour at a time; `null` for all other codes. */
function kindOf(code: string): 'text' | 'ground' | null {
  if (/^[39]\d$/u.test(code)) return 'text';
  return /^4\d$/u.test(code) ? 'ground' : null;
}

/** The codes that lead from a style to another. */
export function styleChange(from: number, to: number): string {
  if (from === to) return '';
  if (to === PLAIN) return '\u001b[m';
  return `\u001b[${from === PLAIN ? '' : '0;'}${styles[to]}m`;
}

const ESCAPE = '\u001b';

/** Columns of a narrow line behind which a terminal writes in the style before it; `null` of all others. */
export const closedWidth = remembering((line) => (isClosed(line) ? narrowWidth(line) : null));

/** Whether a terminal writes behind a line in the style before it. */
export function isClosed(line: string): boolean {
  if (!line.includes(ESCAPE)) return true;
  const codes = line.match(STYLES) ?? [];
  return (
    codes.length === line.split(ESCAPE).length - 1 &&
    codes.reduce((style, code) => styleAfter(style, code.slice(2, -1)), PLAIN) === PLAIN
  );
}
