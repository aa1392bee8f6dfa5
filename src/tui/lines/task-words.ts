import { isNeeded, refusalOf, type Shift } from '../../kitchen/index.ts';
import type { Log } from '../../model/event.ts';
import type { Task } from '../../model/kitchen.ts';
import { shortReason } from '../../words/refusals.ts';
import { type Piece, piece, spinner } from '../line.ts';
import type { Theme, Tone } from '../theme.ts';

/** A task's state as its glyph and as words: `⠹` and `stove, 6m left`. */
export interface TaskWords {
  readonly glyph: Piece;
  readonly words: string;
  readonly tone: Tone;
}

export function taskWords(shift: Shift, task: Task, burnt: boolean, theme: Theme): TaskWords {
  const { glyphs } = theme;
  const state = shift.tasks[task.index];
  const station = shift.kitchen.stations[state?.station ?? -1]?.name ?? 'station';
  switch (state?.mode) {
    case undefined:
    case 'todo':
      return todoWords(shift, task, burnt, theme);
    case 'doing':
      return at(theme, 'in your hands');
    case 'loading':
      return at(theme, `you load the ${station}`);
    case 'collecting':
    case 'handling':
    case 'clearing':
      return at(theme, `you are ${state.mode} it`);
    case 'cooking':
      return at(theme, `${station}, ${leftText(state.due - shift.minute)}`);
    case 'ready':
      return { glyph: piece(glyphs.onRail, 'ready'), words: readyWords(shift, task), tone: 'ready' };
    case 'failed':
      return { glyph: piece(glyphs.buzz, 'burnt'), words: buzzWords(shift, task), tone: 'burnt' };
    case 'done':
      return { glyph: piece(glyphs.done, 'done'), words: 'done', tone: 'done' };
    case 'gone':
      return { glyph: piece(glyphs.dot, 'faint'), words: 'cleared away', tone: 'faint' };
  }
}

const at = (theme: Theme, words: string): TaskWords => ({
  glyph: spinner(theme.glyphs.working, 'working'),
  words,
  tone: 'working',
});

function todoWords(shift: Shift, task: Task, burnt: boolean, theme: Theme): TaskWords {
  const { glyphs } = theme;
  if (!isNeeded(shift, task)) return { glyph: piece(glyphs.dot, 'faint'), words: 'not needed', tone: 'faint' };
  const refusal = refusalOf(shift, { verb: task.kind === 'station' ? 'start' : 'do', task: task.index });
  const again = burnt ? 'burnt: again, ' : '';
  const words = refusal === null ? workText(shift, task) : shortReason(shift, refusal);
  if (burnt) return { glyph: piece(glyphs.lost, 'burnt'), words: again + words, tone: 'burnt' };
  if (refusal === null) return { glyph: piece(glyphs.can, 'can'), words, tone: 'plain' };
  return { glyph: piece(glyphs.cannot, 'cannot'), words, tone: 'cannot' };
}

/** `8m hands`, `4m toaster`, `1m hands, then 4m griddle`. */
function workText(shift: Shift, task: Task): string {
  if (task.kind === 'hands-on') return `${task.minutes}m hands${task.delegable ? ' or helper' : ''}`;
  const station = shift.kitchen.stations[task.station]?.name ?? 'station';
  const load = task.start > 0 ? `${task.start}m hands, then ` : '';
  return `${load}${Number.isFinite(task.minutes) ? `${task.minutes}m ` : ''}${station}`;
}

/** `6m left`; what never dings has `no end`. */
export const leftText = (minutes: number): string => (Number.isFinite(minutes) ? `${minutes}m left` : 'no end');

export const stoodFor = (shift: Shift, task: Task): number => shift.minute - (shift.tasks[task.index]?.since ?? 0);

/** Minutes until a ready task burns or a failed one sets off the alarm; `Infinity` if it never does. */
export function fuse(shift: Shift, task: Task): number {
  if (shift.tasks[task.index]?.mode === 'ready') return task.burns - stoodFor(shift, task);
  return isNeeded(shift, task) ? shift.kitchen.alarm - stoodFor(shift, task) : Number.POSITIVE_INFINITY;
}

function readyWords(shift: Shift, task: Task): string {
  if (!isNeeded(shift, task)) return 'ready, not needed any more';
  const left = fuse(shift, task);
  return Number.isFinite(left) ? `on the rail, burns in ${left}m` : `on the rail ${stoodFor(shift, task)}m`;
}

function buzzWords(shift: Shift, task: Task): string {
  const left = fuse(shift, task);
  return `buzzing ${stoodFor(shift, task)}m${Number.isFinite(left) ? `, alarm in ${left}m` : ''}`;
}

/** The tasks that have burnt at least once. */
export const burntTasks = (log: Log): ReadonlySet<number> =>
  new Set(log.flatMap((event) => (event.type === 'burnt' ? [event.task] : [])));
