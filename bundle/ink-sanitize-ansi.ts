/* Stands in the bundle for Ink's `sanitize-ansi.js`: in a narrow text there is nothing that a terminal should not get. */
import sanitized from '../node_modules/ink/build/sanitize-ansi.js';
import { areNarrowLines } from '../src/tui/frames/narrow.ts';

export default function sanitizeAnsi(text: string): string {
  return areNarrowLines(text) ? text : sanitized(text);
}
