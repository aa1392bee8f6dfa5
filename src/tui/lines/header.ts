import type { Log } from '../../model/event.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import { brainAt, progressAt } from '../../scoring/index.ts';
import { taskLabel } from '../../words/events.ts';
import { MESSAGES } from '../../words/messages.ts';
import { clockTime } from '../../words/refusals.ts';
import { columnsOf, type Line, padded, piece, textOf } from '../line.ts';
import type { Theme } from '../theme.ts';

/** The screen's first line: what is played, the clock in the middle, and on the right whatever there is to say. */
export function headerLine(title: string, clock: string, right: Line, width: number, { glyphs }: Theme): Line {
  const room = Math.max(8, width - columnsOf(textOf(right)) - clock.length - 6);
  return [
    piece(` ${padded(title, room, glyphs.cut)} `, 'title'),
    piece(` ${clock} `, 'selected'),
    piece(' '),
    ...right,
  ];
}

/** The kitchen's clock, and when it closes, if it does. */
export const clockText = ({ closes }: Kitchen, minute: number): string =>
  closes === Number.POSITIVE_INFINITY ? clockTime(minute) : MESSAGES.shift.closes(clockTime(minute), clockTime(closes));

/** The ghost: what the blocking cook would be at in this minute, and how far they would have come. */
export function ghostText(kitchen: Kitchen, blockingLog: Log, minute: number): string {
  const { ghost } = MESSAGES;
  const { done, required } = progressAt(kitchen, blockingLog, minute);
  const stretch = brainAt(blockingLog, minute);
  if (stretch === null) {
    const end = clockTime(blockingLog.at(-1)?.minute ?? 0);
    return done === required ? ghost.wasThrough(end) : ghost.gaveUp(end);
  }
  const { activity, task } = stretch;
  const what = activity === 'waiting' ? ghost.waiting : ghost[activity](taskLabel(kitchen, task));
  return ghost.isAt(what, done, required);
}
