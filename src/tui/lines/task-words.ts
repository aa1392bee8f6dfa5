import { isNeeded, type Refusal, refusalOf, type Shift } from '../../kitchen/index.ts';
import type { Log } from '../../model/event.ts';
import type { Task } from '../../model/kitchen.ts';
import { MESSAGES } from '../../words/messages.ts';
import { shortReason } from '../../words/refusals.ts';
import { supplyUse } from '../../words/supplies.ts';
import { type Piece, piece, spinner } from '../line.ts';
import type { Theme, Tone } from '../theme.ts';

/** A task's state as its glyph and in words. */
export interface TaskWords {
  readonly glyph: Piece;
  /**
   * The same at several lengths, the longest first: `5m stove, burns after 3m`, `5m stove`, `5m`. Minutes are in all of
   * them, of what cooks or rings also those until it burns.
   */
  readonly forms: readonly string[];
  readonly tone: Tone;
}

export function taskWords(shift: Shift, task: Task, burnt: boolean, theme: Theme): TaskWords {
  const { glyphs } = theme;
  const state = shift.tasks[task.index];
  const station = shift.kitchen.stations[state?.station ?? -1]?.name ?? MESSAGES.tasks.station;
  switch (state?.mode) {
    case undefined:
    case 'todo':
      return todoWords(shift, task, burnt, theme);
    case 'doing':
      return at(theme, MESSAGES.tasks.doing, '');
    case 'loading':
      return at(theme, MESSAGES.tasks.loading(station), MESSAGES.tasks.loadingIt, '');
    case 'collecting':
    case 'handling':
    case 'clearing':
      return at(theme, MESSAGES.tasks[state.mode], '');
    case 'cooking':
      return at(theme, ...cookingForms(station, leftForms(task, state.due - shift.minute)));
    case 'ready':
      return { glyph: piece(glyphs.onRail, 'ready'), forms: readyForms(shift, task), tone: 'ready' };
    case 'failed':
      return { glyph: piece(glyphs.buzz, 'burnt'), forms: buzzForms(shift, task), tone: 'burnt' };
    case 'done':
      return { glyph: piece(glyphs.done, 'done'), forms: [MESSAGES.tasks.done, ''], tone: 'done' };
    case 'gone':
      return { glyph: piece(glyphs.dot, 'faint'), forms: [MESSAGES.tasks.gone, ''], tone: 'faint' };
  }
}

const at = (theme: Theme, ...forms: readonly string[]): TaskWords => ({
  glyph: spinner(theme.glyphs.working, 'working'),
  forms,
  tone: 'working',
});

const cookingForms = (station: string, [most = '', less = '', least = '']: readonly string[]): readonly string[] => [
  `${station}, ${most}`,
  `${station}, ${less}`,
  less,
  least,
];

/** How long something still cooks, the longest form first: `6m left, burns after 3m`, `6m left, burns +3m`, `6m, burns +3m`. */
export function leftForms(task: Task, left: number): readonly string[] {
  const plus = Number.isFinite(task.burns) ? `, ${MESSAGES.tasks.burnsPlus(task.burns)}` : '';
  return [`${leftText(left)}${burnsText(task)}`, `${leftText(left)}${plus}`, `${minutesText(left)}${plus}`];
}

function todoWords(shift: Shift, task: Task, burnt: boolean, theme: Theme): TaskWords {
  const { glyphs } = theme;
  if (!isNeeded(shift, task))
    return { glyph: piece(glyphs.dot, 'faint'), forms: [MESSAGES.tasks.notNeeded, ''], tone: 'faint' };
  const refusal = refusalOf(shift, { verb: task.kind === 'station' ? 'start' : 'do', task: task.index });
  const forms = refusal === null ? workForms(shift, task) : refusedForms(shift, task, refusal);
  if (burnt) {
    const minutes = forms.at(-1) ?? '';
    const again = [...forms.map(MESSAGES.tasks.burntAgain), MESSAGES.tasks.burnt(minutes), minutes];
    return { glyph: piece(glyphs.lost, 'burnt'), forms: again, tone: 'burnt' };
  }
  if (refusal === null) return { glyph: piece(glyphs.can, 'can'), forms, tone: 'plain' };
  return { glyph: piece(glyphs.cannot, 'cannot'), forms, tone: 'cannot' };
}

/** A task's work, the longest form also with what it takes: `2m hands, takes pan`. */
function workForms(shift: Shift, task: Task): readonly string[] {
  const forms = pureWorkForms(shift, task);
  const use = supplyUse(shift.kitchen, task);
  return use === '' ? forms : [`${forms[0]}, ${use}`, ...forms];
}

/** `8m hands`, `4m toaster`, `1m hands, then 4m griddle, burns after 3m`. */
function pureWorkForms(shift: Shift, task: Task): readonly string[] {
  if (task.kind === 'hands-on') {
    const minutes = MESSAGES.minutes(task.minutes);
    const hands = MESSAGES.tasks.hands(minutes);
    return [...(task.delegable ? [MESSAGES.tasks.orHelper(hands)] : []), hands, minutes];
  }
  const station = shift.kitchen.stations[task.station]?.name ?? MESSAGES.tasks.station;
  const cooks = minutesText(task.minutes);
  const work = workText(task);
  const burns = burnsText(task);
  return [
    ...(task.start + task.collect > 0 ? [inFull(task, `${cooks} ${station}${burns}`)] : []),
    `${work} ${station}${burns}`,
    `${work} ${station}`,
    work,
  ];
}

/** What a station does, with what the hands do before it and after it. */
function inFull({ start, collect }: Task, cooking: string): string {
  const { handsThen, thenHands } = MESSAGES.tasks;
  const begun = start > 0 ? handsThen(MESSAGES.minutes(start), cooking) : cooking;
  return collect > 0 ? thenHands(begun, MESSAGES.minutes(collect)) : begun;
}

/** The longest of a task's shortest forms: of what burns, the one while it cooks. */
export const longestShortText = (task: Task): string =>
  [workText(task), leftForms(task, task.minutes).at(-1) ?? ''].reduce((a, b) => (b.length > a.length ? b : a));

/** The shortest way to say what a task takes: `8m`, or `1m+8m+2m` where loading takes a minute, and collecting two. */
const workText = ({ start, minutes, collect }: Task): string =>
  [
    ...(start > 0 ? [MESSAGES.minutes(start)] : []),
    minutesText(minutes),
    ...(collect > 0 ? [MESSAGES.minutes(collect)] : []),
  ].join('+');

/** What it takes all the same, and why it is not possible yet: `5m album, needs posts`. */
function refusedForms(shift: Shift, task: Task, refusal: Refusal): readonly string[] {
  const work = workForms(shift, task);
  const minutes = work.at(-1) ?? '';
  const reason = shortReason(shift, refusal);
  const count = refusal.rule === 'after' && refusal.missing.length > 1 ? refusal.missing.length : null;
  const isFull = refusal.rule === 'no-free-slot';
  return [
    ...(isFull ? [] : work.slice(0, -1).map((form) => `${form}, ${reason}`)),
    `${minutes}, ${reason}`,
    ...(count === null ? [] : [MESSAGES.tasks.needsSteps(minutes, count)]),
    minutes,
  ];
}

/** `, burns after 3m` for what does. */
const burnsText = ({ burns }: Task): string => (Number.isFinite(burns) ? `, ${MESSAGES.tasks.burnsAfter(burns)}` : '');

/** `6m`; what never dings has `no end`. */
export const minutesText = (minutes: number): string =>
  Number.isFinite(minutes) ? MESSAGES.minutes(minutes) : MESSAGES.tasks.noEnd;

/** `6m left`; what never dings has `no end`. */
export const leftText = (minutes: number): string =>
  Number.isFinite(minutes) ? MESSAGES.tasks.minutesLeft(minutes) : MESSAGES.tasks.noEnd;

export const stoodFor = (shift: Shift, task: Task): number => shift.minute - (shift.tasks[task.index]?.since ?? 0);

/** Minutes until a ready task burns or a failed one sets off the alarm; `Infinity` if it never does. */
export function fuse(shift: Shift, task: Task): number {
  if (shift.tasks[task.index]?.mode === 'ready') return task.burns - stoodFor(shift, task);
  return isNeeded(shift, task) ? shift.kitchen.alarm - stoodFor(shift, task) : Number.POSITIVE_INFINITY;
}

/** How long until it burns or sets off the alarm, the longest form first; none where it never does. */
export function fuseForms(shift: Shift, task: Task): readonly string[] {
  const left = fuse(shift, task);
  const { alarmIn, alarmInShort, burnsIn, burnsInShort } = MESSAGES.rail;
  if (!Number.isFinite(left)) return [];
  const isBuzz = shift.tasks[task.index]?.mode === 'failed';
  return (isBuzz ? [alarmIn, alarmInShort] : [burnsIn, burnsInShort]).map((form) => form(left));
}

function readyForms(shift: Shift, task: Task): readonly string[] {
  if (!isNeeded(shift, task)) return [MESSAGES.tasks.readyNotNeeded, MESSAGES.tasks.notNeeded, ''];
  const left = fuse(shift, task);
  const stood = stoodFor(shift, task);
  if (!Number.isFinite(left)) return [MESSAGES.tasks.onRailFor(stood), MESSAGES.minutes(stood)];
  return [MESSAGES.tasks.onRailBurns(left), MESSAGES.rail.burnsIn(left), MESSAGES.rail.burnsInShort(left)];
}

function buzzForms(shift: Shift, task: Task): readonly string[] {
  const left = fuse(shift, task);
  const buzzing = MESSAGES.tasks.buzzingFor(stoodFor(shift, task));
  if (!Number.isFinite(left)) return [buzzing, ''];
  const alarm = MESSAGES.rail.alarmIn(left);
  return [`${buzzing}, ${alarm}`, alarm, MESSAGES.minutes(left)];
}

/** The tasks that have burnt at least once. */
export const burntTasks = (log: Log): ReadonlySet<number> =>
  new Set(log.flatMap((event) => (event.type === 'burnt' ? [event.task] : [])));
