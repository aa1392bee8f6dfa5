/*
 * Stands in the bundle for `string-width`, which is asked for the width of everything that is drawn. It makes a segmenter
 * and some regular expressions over all of Unicode when it is loaded: here it is loaded for the first text that needs them.
 */
import type { Options } from 'string-width';
import { isNarrowLine, narrowWidth } from '../src/tui/frames/narrow.ts';

export default function stringWidth(text: string, options?: Options): number {
  if (options === undefined && isNarrowLine(text)) return narrowWidth(text);
  const { default: widthOf } = require('string-width') as typeof import('string-width');
  return widthOf(text, options);
}
