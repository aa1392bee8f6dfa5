import type { Log } from '../../model/event.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import { brainAt, progressAt } from '../../scoring/index.ts';
import { taskLabel } from '../../words/events.ts';
import { MESSAGES } from '../../words/messages.ts';
import { clockTime } from '../../words/refusals.ts';
import { columnsOf, cutTo, firstFitting, type Line, padded, piece, textOf } from '../line.ts';
import type { Theme } from '../theme.ts';

/** Columns beside the title, the clock and what stands on the right: the blanks between them. */
const GAPS = 6;
/** So much of a title is kept where the ghost has much to say: its name, and which part it is. */
const TITLE_KEPT = 36;

/** The screen's first line: what is played, the clock in the middle, and on the right whatever there is to say. */
export function headerLine(title: string, clock: string, right: Line, width: number, { glyphs }: Theme): Line {
  const room = Math.max(8, width - columnsOf(textOf(right)) - clock.length - GAPS);
  return [
    piece(` ${padded(titleIn(title, room, glyphs.cut), room, glyphs.cut)} `, 'title'),
    piece(` ${clock} `, 'selected'),
    piece(' '),
    ...right,
  ];
}

/** Where a title goes on with the number of a part and what it is called. */
const PART = / \d+\/\d+(?:: |$)/u;
/** So much of the title of a level is kept: its id, and that there is more. */
const LEVEL_KEPT = 5;

/** A title in `room` columns: what a level is called gives way first, parts are told apart by what comes after it. */
function titleIn(title: string, room: number, cut: string): string {
  const at = title.search(PART);
  if (at === -1) return title;
  const part = title.slice(at);
  return cutTo(title.slice(0, at), Math.max(LEVEL_KEPT, room - columnsOf(part)), cut) + part;
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
