import stringWidth from 'string-width';
import { asciiOf } from '../words/ascii.ts';
import { isNarrowText } from './frames/narrow.ts';
import { remembering } from './frames/remembering.ts';
import type { Theme, Tone } from './theme.ts';

/** A piece of a line. `spins` puts the moving spinner in the place of the text while time passes. */
export interface Piece {
  readonly text: string;
  readonly tone: Tone;
  readonly inverse: boolean;
  readonly spins: boolean;
}

/** One line of a screen: never wrapped, cut at the width that it is given. */
export type Line = readonly Piece[];

export const piece = (text: string, tone: Tone = 'plain'): Piece => ({ text, tone, inverse: false, spins: false });

/** Text that must be seen: light and dark change places. */
export const loud = (text: string, tone: Tone): Piece => ({ text, tone, inverse: true, spins: false });

/** The spinner of something that works; `still` is what stands there while time stands still. */
export const spinner = (still: string, tone: Tone): Piece => ({ text: still, tone, inverse: false, spins: true });

export const line = (text: string, tone: Tone = 'plain'): Line => [piece(text, tone)];

export const textOf = (of: Line): string => of.map(({ text }) => text).join('');

/** Whether they are drawn alike. */
export const areSameLines = (some: readonly Line[], others: readonly Line[]): boolean =>
  some.length === others.length && some.every((one, at) => isSameLine(one, others[at] as Line));

const isSameLine = (one: Line, other: Line): boolean =>
  one === other || (one.length === other.length && one.every((each, at) => isSamePiece(each, other[at] as Piece)));

const isSamePiece = (one: Piece, other: Piece): boolean =>
  one.text === other.text && one.tone === other.tone && one.inverse === other.inverse && one.spins === other.spins;

/** A line as it is drawn: control characters out, spelled in ASCII if the theme wants that, and cut at `width` columns. */
export function fitted(of: Line, width: number, theme: Theme): Line {
  const clean = of.map((one) => drawable(one, theme.ascii));
  if (columnsOf(textOf(clean)) <= width) return clean;
  const kept: Piece[] = [];
  let left = Math.max(0, width - columnsOf(theme.glyphs.cut));
  for (const one of clean) {
    const text = beginningOf(one.text, left);
    if (text !== one.text) return [...kept, { ...one, text: text + theme.glyphs.cut, spins: false }];
    kept.push(one);
    left -= columnsOf(text);
  }
  return kept;
}

function drawable(one: Piece, ascii: boolean): Piece {
  if (!ascii && isNarrowText(one.text)) return one;
  const text = one.text.replace(/\p{Cc}/gu, ' ');
  return { ...one, text: ascii ? spelled(text) : text };
}

/** In ASCII, a sign of two columns is two: what stands below each other still does. */
const spelled = (text: string): string =>
  isNarrowText(text)
    ? asciiOf(text)
    : Array.from(signs.segment(text), ({ segment }) => (columnsOf(segment) > 1 ? '??' : asciiOf(segment))).join('');

/** Columns that a text takes on a terminal: none for marks that sit on another sign, two for wide ones. */
export const columnsOf = (text: string): number => (isNarrowText(text) ? text.length : wideColumnsOf(text));

/** It takes long to look a wide text's signs up. */
const wideColumnsOf = remembering((text) => stringWidth(text));

/** Takes a text apart between what is one sign to its reader. */
const signs = new Intl.Segmenter();

/** As much of a text as takes at most `columns` columns. */
function beginningOf(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  if (isNarrowText(text)) return text.slice(0, Math.max(0, columns));
  let left = columns;
  for (const { segment, index } of signs.segment(text)) {
    left -= columnsOf(segment);
    if (left < 0) return text.slice(0, index);
  }
  return text;
}

/** The text in at most `columns` columns, its end replaced by `cut` if it is longer. */
export function cutTo(text: string, columns: number, cut: string): string {
  if (columnsOf(text) <= columns) return text;
  return columns <= 0 ? '' : beginningOf(text, columns - 1) + cut;
}

/** The first of several ways to say something that takes at most `columns` columns; the last where none does. */
export const firstFitting = (forms: readonly string[], columns: number): string =>
  forms.find((form) => columnsOf(form) <= columns) ?? forms.at(-1) ?? '';

/** The text in exactly `columns` columns. */
export function padded(text: string, columns: number, cut: string): string {
  const kept = cutTo(text, columns, cut);
  return kept + ' '.repeat(Math.max(0, columns - columnsOf(kept)));
}

/** A word in pieces of at most `columns` columns: one piece if it is not longer. */
function piecesOf(word: string, columns: number): readonly string[] {
  const pieces: string[] = [];
  let rest = word;
  while (rest !== '' && columnsOf(rest) > columns) {
    const [first] = signs.segment(rest);
    const begin = beginningOf(rest, columns) || (first?.segment ?? rest);
    pieces.push(begin);
    rest = rest.slice(begin.length);
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** A line in rows of at most `columns` columns, broken behind spaces where there are some; later rows begin with blanks. */
export function broken(of: Line, columns: number, indent: number): readonly Line[] {
  const text = textOf(of);
  const rows: Line[] = [];
  let from = 0;
  do {
    const isFirst = from === 0;
    const to = from + Math.max(1, fittingLength(text.slice(from), isFirst ? columns : columns - indent));
    rows.push(isFirst ? between(of, from, to) : [piece(' '.repeat(indent)), ...between(of, from, to)]);
    from = to;
  } while (from < text.length);
  return rows;
}

/** How much of a text stands in one row: whole words if it is not all and there are some. A blank behind it takes no room. */
function fittingLength(text: string, columns: number): number {
  const kept = beginningOf(text, columns);
  if (kept === text) return text.length;
  const space = text.lastIndexOf(' ', kept.length);
  return text.slice(0, Math.max(0, space)).trim() === '' ? kept.length : space + 1;
}

/** The pieces of a line from one place of its text to another. */
function between(of: Line, from: number, to: number): Line {
  let at = 0;
  return of.flatMap((one) => {
    const text = one.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += one.text.length;
    return text === '' ? [] : [{ ...one, text }];
  });
}

/** Sentences broken between words into lines of at most `columns` columns; a longer word is broken, too. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let open = '';
  const words = text.split(/\s+/u).filter((one) => one !== '');
  for (const word of words.flatMap((one) => piecesOf(one, columns))) {
    if (open !== '' && columnsOf(`${open} ${word}`) > columns) {
      lines.push(open);
      open = word;
    } else open = open === '' ? word : `${open} ${word}`;
  }
  return open === '' ? lines : [...lines, open];
}
