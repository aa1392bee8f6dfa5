import { isNarrowLine } from './narrow.ts';
import { styleAfter, styleChange } from './styles.ts';

/** A row of the screen, with a cell for each of its columns; `null`: it has wide characters, and is only known as a whole. */
export interface Row {
  readonly text: string;
  readonly cells: Cells | null;
}

interface Cells {
  readonly characters: readonly string[];
  readonly styles: readonly string[];
}

const ESCAPE = '\u001b';
/** So many columns that stay as they are cost less than a jump over them. */
const NARROW_GAP = 5;

export const rowOf = (text: string): Row => ({ text, cells: isNarrowLine(text) ? cellsOf(text) : null });

function cellsOf(text: string): Cells {
  const characters: string[] = [];
  const styles: string[] = [];
  let style = '';
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === ESCAPE) {
      const end = text.indexOf('m', at);
      style = styleAfter(style, text.slice(at + 2, end));
      at = end;
    } else {
      characters.push(text[at] as string);
      styles.push(style);
    }
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
  const changed = changedColumns(before.cells, cells, end);
  const erased = inked(before.cells) > end ? `${jump(y, end)}${ESCAPE}[K` : '';
  return `${runsOf(changed)
    .map(([from, to]) => `${jump(y, from)}${written(cells, from, to)}`)
    .join('')}${erased}`;
}

const jump = (y: number, x: number): string => `${ESCAPE}[${y + 1};${x + 1}H`;

/** Columns up to the last that is not blank. */
function inked({ characters, styles }: Cells): number {
  let end = characters.length;
  while (end > 0 && characters[end - 1] === ' ' && styles[end - 1] === '') end -= 1;
  return end;
}

function changedColumns(before: Cells, after: Cells, end: number): readonly number[] {
  const changed: number[] = [];
  for (let x = 0; x < end; x += 1) {
    const isAsItWas =
      (before.characters[x] ?? ' ') === after.characters[x] && (before.styles[x] ?? '') === after.styles[x];
    if (!isAsItWas) changed.push(x);
  }
  return changed;
}

/** Columns that are written at a stretch, each as its first and its last. */
function runsOf(columns: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const x of columns) {
    const last = runs.at(-1);
    if (last !== undefined && x - last[1] <= NARROW_GAP) last[1] = x;
    else runs.push([x, x]);
  }
  return runs;
}

function written({ characters, styles }: Cells, from: number, to: number): string {
  let text = '';
  let style = '';
  for (let x = from; x <= to; x += 1) {
    const next = styles[x] ?? '';
    text += styleChange(style, next) + characters[x];
    style = next;
  }
  return text + styleChange(style, '');
}
