import type { Log } from '../../model/event.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import { brainAt, progressAt } from '../../scoring/index.ts';
import { taskLabel } from '../../words/events.ts';
import { MESSAGES } from '../../words/messages.ts';
import { clockTime } from '../../words/refusals.ts';
import { columnsOf, firstFitting, type Line, padded, piece, textOf } from '../line.ts';
import type { Theme } from '../theme.ts';

/** Columns beside the title, the clock and what stands on the right: the blanks between them. */
const GAPS = 6;
/** So much of a title is kept where the ghost has much to say: its name, and which part it is. */
const TITLE_KEPT = 36;

/** The screen's first line: what is played, the clock in the middle, and on the right whatever there is to say. */
export function headerLine(title: string, clock: string, right: Line, width: number, { glyphs }: Theme): Line {
  const room = Math.max(8, width - columnsOf(textOf(right)) - clock.length - GAPS);
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

/** Columns for the ghost on the right of the header. */
export const ghostRoom = (title: string, clock: string, width: number): number =>
  width - Math.min(TITLE_KEPT, columnsOf(title)) - clock.length - GAPS;

/** The ghost: what the blocking cook would be at in this minute, and how far they would have come, in `room` columns. */
export const ghostText = (kitchen: Kitchen, blockingLog: Log, minute: number, room: number): string =>
  firstFitting(ghostForms(kitchen, blockingLog, minute), room);

function ghostForms(kitchen: Kitchen, blockingLog: Log, minute: number): readonly string[] {
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
