import { isNeeded, type Shift } from '../../kitchen/index.ts';
import type { Task } from '../../model/kitchen.ts';
import { taskLabel } from '../../words/events.ts';
import { MESSAGES } from '../../words/messages.ts';
import { clockTime } from '../../words/refusals.ts';
import { columnsOf, cutTo, type Line, line, loud, piece } from '../line.ts';
import type { Theme } from '../theme.ts';
import { fuseForms, stoodFor } from './task-words.ts';

/** For so many minutes after a ding the rail flashes while the hands are busy. */
const FLASH_MINUTES = 4;

/** Dings and buzzes that nobody has taken care of, oldest first; those that nobody needs any more are not on it. */
export function onRail(shift: Shift): readonly Task[] {
  const since = (task: Task): number => shift.tasks[task.index]?.since ?? 0;
  return shift.onStations
    .map((index) => shift.kitchen.tasks[index] as Task)
    .filter((task) => isWaiting(shift, task))
    .sort((a, b) => since(a) - since(b));
}

const isWaiting = (shift: Shift, task: Task): boolean => {
  const mode = shift.tasks[task.index]?.mode;
  return (mode === 'ready' || mode === 'failed') && isNeeded(shift, task);
};

/** Whether something has rung so lately, with the hands elsewhere, that it must be seen. */
export const isRinging = (shift: Shift): boolean =>
  shift.brain.mode !== 'free' && onRail(shift).some((task) => stoodFor(shift, task) < FLASH_MINUTES);

/**
 * The rail: since when, what, how long it has been standing there, and what will become of it. In too few columns the
 * name is cut, the minutes that are left never.
 */
export function railLines(shift: Shift, width: number, theme: Theme): readonly Line[] {
  const waiting = onRail(shift);
  if (waiting.length === 0) return [line(MESSAGES.rail.empty, 'faint')];
  const busy = shift.brain.mode !== 'free';
  return waiting.map((task) => {
    const stood = stoodFor(shift, task);
    const flashes = busy && stood < FLASH_MINUTES && (theme.reducedMotion || stood % 2 === 0);
    const buzz = shift.tasks[task.index]?.mode === 'failed';
    const tone = buzz ? 'burnt' : 'ready';
    const since = clockTime(shift.tasks[task.index]?.since ?? 0);
    const begin = ` ${since} ${buzz ? theme.glyphs.buzz : theme.glyphs.onRail} `;
    const name = taskLabel(shift.kitchen, task.index);
    const room = width - columnsOf(begin) - 1;
    const { age, left } = tailFor(shift, task, room - columnsOf(name));
    const text = `${begin}${cutTo(name, room - columnsOf(age + left), theme.glyphs.cut)} `;
    return [flashes ? loud(text, tone) : piece(text, tone), piece(age), piece(left, 'burnt')];
  });
}

/** What stands behind a name, in at most `columns` columns if there is a way to say it: the age is given up first. */
function tailFor(shift: Shift, task: Task, columns: number): { readonly age: string; readonly left: string } {
  const age = ` ${MESSAGES.minutes(stoodFor(shift, task))}`;
  const forms = fuseForms(shift, task);
  if (forms.length === 0) return { age, left: '' };
  const tails = [
    ...forms.map((left) => ({ age, left: `, ${left}` })),
    ...forms.map((left) => ({ age: '', left: ` ${left}` })),
  ];
  const fits = tails.find((tail) => columnsOf(tail.age + tail.left) <= columns);
  return fits ?? { age: '', left: ` ${forms.at(-1)}` };
}
