import { narrowWidth } from './narrow.ts';
import { PLAIN, styleAfter, styleChange } from './styles.ts';

/** A row of the screen, with a cell for each of its columns; `null`: it has wide characters, and is only known as a whole. */
export interface Row {
  readonly text: string;
  readonly cells: Cells | null;
}

interface Cells {
  /** A character for each column. */
  readonly characters: string;
  /** The style of each column, by its number in `styles.ts`. */
  readonly styles: Uint16Array;
}

const ESCAPE = '\u001b';
/** So many columns that stay as they are cost less than a jump over them. */
const NARROW_GAP = 5;

export function rowOf(text: string): Row {
  const width = narrowWidth(text);
  return { text, cells: width === null ? null : cellsOf(text, width) };
}

function cellsOf(text: string, width: number): Cells {
  const styles = new Uint16Array(width);
  let characters = '';
  let style = PLAIN;
  let from = 0;
  while (from < text.length) {
    const code = text.indexOf(ESCAPE, from);
    const to = code === -1 ? text.length : code;
    styles.fill(style, characters.length, characters.length + to - from);
    characters += text.slice(from, to);
    if (code === -1) break;
    from = text.indexOf('m', code) + 1;
    style = styleAfter(style, text.slice(code + 2, from - 1));
  }
  return { characters, styles };
}

/**
 * What turns one row into another on a terminal that writes in its own style, and does so again afterwards.
 * @param y from 0
 */
export function rowChange(before: Row, after: Row, y: number): string {
  if (before.text === after.text) return '';
  if (before.cells === null || after.cells === null) return `${jump(y, 0)}${after.text}${ESCAPE}[K`;
  const { cells } = after;
  const end = inked(cells);
  const erased = inked(before.cells) > end ? `${jump(y, end)}${ESCAPE}[K` : '';
  return `${changedRuns(before.cells, cells, end)
    .map(([from, to]) => `${jump(y, from)}${written(cells, from, to)}`)
    .join('')}${erased}`;
}

const jump = (y: number, x: number): string => `${ESCAPE}[${y + 1};${x + 1}H`;

/** Columns up to the last that is not blank. */
function inked({ characters, styles }: Cells): number {
  let end = characters.length;
  while (end > 0 && characters[end - 1] === ' ' && styles[end - 1] === PLAIN) end -= 1;
  return end;
}

/** Columns before `end` that are to be written at a stretch, each as its first and its last. */
function changedRuns(before: Cells, after: Cells, end: number): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let last: [number, number] | undefined;
  for (let x = 0; x < end; x += 1) {
    if (isSameCell(before, after, x)) continue;
    if (last !== undefined && x - last[1] <= NARROW_GAP) last[1] = x;
    else {
      last = [x, x];
      runs.push(last);
    }
  }
  return runs;
}

/** A row is blank behind its end. */
const isSameCell = (before: Cells, after: Cells, x: number): boolean =>
  (before.styles[x] ?? PLAIN) === after.styles[x] && (before.characters[x] ?? ' ') === after.characters[x];

function written({ characters, styles }: Cells, from: number, to: number): string {
  let text = '';
  let style = PLAIN;
  let at = from;
  while (at <= to) {
    const next = styles[at] ?? PLAIN;
    let end = at + 1;
    while (end <= to && styles[end] === next) end += 1;
    text += styleChange(style, next) + characters.slice(at, end);
    style = next;
    at = end;
  }
  return text + styleChange(style, PLAIN);
}
