import { asksAnew, type Beat, beatsAt, type Place, understandingOf } from '../../lesson/index.ts';
import type { Campaign, Level } from '../../model/level.ts';
import type { Progress } from '../../model/progress.ts';
import { MESSAGES } from '../../words/messages.ts';
import { type Line, piece } from '../line.ts';
import type { Theme } from '../theme.ts';

/** The beats of a place's level in one line: the one on the screen, and those that are done. */
export function beatsLine(
  { campaign, progress }: { readonly campaign: Campaign; readonly progress: Progress },
  place: Place,
  level: Level,
  current: string,
  { glyphs }: Theme,
): Line {
  const beats = beatsAt(campaign, place);
  const at = (beats as readonly string[]).indexOf(current);
  return beats.map((beat, nth) => {
    // Nothing is kept of reading code, nor of what is asked anew: there it counts that one has passed.
    const isDone = beat === 'code' || asksAnew(place) ? nth < at : isKept(beat, progress, level);
    const sign = nth === at ? glyphs.pointer : isDone ? glyphs.done : glyphs.dot;
    return piece(` ${sign} ${nameOf(beat, level)} `, nth === at ? 'selected' : 'faint');
  });
}

const nameOf = (beat: Beat, { write }: Level): string =>
  beat === 'write' && write?.mends ? MESSAGES.beats.mend : MESSAGES.beats.names[beat];

/** Whether the player has answered, has played all of the level with a star, or has written a program that reaches the goal. */
function isKept(beat: Beat, progress: Progress, level: Level): boolean {
  const { predict, check, stars, review, written } = understandingOf(progress, level);
  if (beat === 'predict') return predict !== 'open';
  if (beat === 'review') return review !== null && review > 0;
  if (beat === 'write') return written !== null;
  return beat === 'check' ? check !== 'open' : stars > 0;
}
