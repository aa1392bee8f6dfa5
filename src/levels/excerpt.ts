import { type BabelCodeFrameOptions, codeFrameColumns } from '@babel/code-frame';
import { BYTE_ORDER_MARK, LINE_END } from './document.ts';
import { printable } from './fault.ts';

/** Columns of a line that are shown: an 80-column screen less the line numbers. */
const WIDEST = 68;
/** Columns before the fault that stay visible in a line that is cut. */
const BEFORE = 40;
const ABOVE = 2;
const BELOW = 1;

/**
 * The lines around a place in a text, numbered, with a marker under it, without colour.
 * @param line from 1; past the end, the last line is shown
 * @param column from 1, in UTF-16 units; `null`: the line alone is marked
 */
export function excerptOf(text: string, line: number, column: number | null): string {
  const lines = text.replace(BYTE_ORDER_MARK, '').split(LINE_END);
  const at = Math.min(Math.max(line, 1), lines.length);
  const first = Math.max(1, at - ABOVE);
  const around = lines.slice(first - 1, at + BELOW);
  const longest = around.some((one) => one.length > WIDEST);
  const from = longest && column !== null && column > WIDEST - 1 ? column - 1 - BEFORE : 0;
  const options: BabelCodeFrameOptions & { startLine: number } = {
    highlightCode: false,
    linesAbove: ABOVE,
    linesBelow: BELOW,
    startLine: first,
  };
  const shown = around.map((one) => cut(one, from)).join('\n');
  const start = column === null ? { line: at } : { line: at, column: column - from + (from > 0 ? 1 : 0) };
  return codeFrameColumns(shown, { start }, options);
}

/** A line from a column on, with an ellipsis where something was left away; nothing in it moves the cursor. */
function cut(line: string, from: number): string {
  // Where a character is cut in two, neither half is one.
  const whole = line
    .slice(from, from + WIDEST)
    .replace(/^\p{Cs}/u, ' ')
    .replace(/\p{Cs}$/u, '');
  const window = printable(whole.replaceAll('\t', ' '));
  const before = from > 0 ? '…' : '';
  const after = line.length > from + WIDEST ? '…' : '';
  return `${before}${window}${after}`;
}
