/*
 * Stands in the bundle for `string-width`, which is asked for the width of everything that is drawn. It makes a segmenter
 * and some regular expressions over all of Unicode when it is loaded: here it is loaded for the first text that needs them.
 */
import type { Options } from 'string-width';
import { narrowWidth } from '../src/tui/frames/narrow.ts';

export default function stringWidth(text: string, options?: Options): number {
  const width = options === undefined ? narrowWidth(text) : null;
  if (width !== null) return width;
  const { default: widthOf } = require('string-width') as typeof import('string-width');
  return widthOf(text, options);
}
