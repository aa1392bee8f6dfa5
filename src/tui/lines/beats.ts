import type { Beat } from '../../lesson/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import { type Line, piece } from '../line.ts';
import type { Theme } from '../theme.ts';

/** The beats of a level in one line, the one on the screen marked. */
export function beatsLine(beats: readonly Beat[], current: string, { glyphs }: Theme): Line {
  const at = (beats as readonly string[]).indexOf(current);
  return beats.map((beat, nth) => {
    const sign = nth === at ? glyphs.pointer : nth < at ? glyphs.done : glyphs.dot;
    return piece(` ${sign} ${MESSAGES.beats.names[beat]} `, nth === at ? 'selected' : 'faint');
  });
}
