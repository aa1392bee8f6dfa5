import { columnsOf, fitted, type Line, piece, textOf } from './line.ts';
import { painted, styled } from './painted.ts';
import type { Theme } from './theme.ts';

/*
 * Parts of a screen are put together as texts before anything of them is drawn: a screen that moves is one text to Ink then,
 * where a node for every part would be laid out and drawn by itself ten times a second.
 */

/** Painted lines of the same width, one below the other. */
export type Pane = readonly string[];

interface Size {
  /** Columns. */
  readonly width: number;
  readonly rows: number;
}

/** How all of a screen is painted. */
export interface Brush {
  readonly theme: Theme;
  /** What its spinners show (see `spinnerSign`). */
  readonly sign: string | null;
}

/** A box with its title in the upper border. */
export interface Boxed {
  readonly title: string;
  /** Those for which there is no room are left out. */
  readonly lines: readonly Line[];
  /** Columns with the border. */
  readonly width: number;
  /** Rows without the border. */
  readonly rows: number;
  /** It wants to be seen: another border, and another colour. */
  readonly loud?: boolean;
}

/** Columns that a box leaves for its lines: one of border and one of air on each side. */
export const insideOf = (width: number): number => width - 4;

/** Lines, each cut or filled up to `width` columns; missing ones are empty. */
export const paneOf = (lines: readonly Line[], { width, rows }: Size, brush: Brush): Pane =>
  Array.from({ length: rows }, (_, row) => filled(lines[row] ?? [], width, brush));

function filled(line: Line, width: number, { theme, sign }: Brush): string {
  const shown = fitted(line, width, theme);
  return painted(shown, theme, sign) + ' '.repeat(Math.max(0, width - columnsOf(textOf(shown))));
}

/** Two rows more than there are of its lines. */
export function boxed({ title, lines, width, rows, loud = false }: Boxed, brush: Brush): Pane {
  const { looks, frame: calm, loudFrame } = brush.theme;
  const frame = loud ? loudFrame : calm;
  const border = (signs: string): string => styled(signs, loud ? looks.ready : looks.faint, false);
  const name = ` ${textOf(fitted([piece(title)], width - 6, brush.theme))} `;
  const rest = frame.line.repeat(Math.max(0, width - columnsOf(name) - 3));
  const side = border(frame.side);
  return [
    border(frame.upperLeft + frame.line) +
      styled(name, loud ? looks.ready : looks.title, false) +
      border(rest + frame.upperRight),
    ...paneOf(lines, { width: insideOf(width), rows }, brush).map((text) => `${side} ${text} ${side}`),
    border(frame.lowerLeft + frame.line.repeat(Math.max(0, width - 2)) + frame.lowerRight),
  ];
}

/** Two panes beside each other, as high as the left one. */
export const beside = (left: Pane, right: Pane): Pane => left.map((text, row) => text + (right[row] ?? ''));
