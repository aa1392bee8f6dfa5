import { isNeeded, type Shift, taskName } from '../kitchen/index.ts';
import type { Log, ShiftEvent } from '../model/event.ts';
import type { Task } from '../model/kitchen.ts';
import { quoted } from './quoted.ts';
import { clockTime } from './refusals.ts';

/*
 * What is said of a learner's program that did not come to a good end: what happened, and what to do.
 */

/** @param what e.g. `a timer (setTimeout)` */
export const outsideText = (what: string): string =>
  `It waits for something outside the kitchen: ${what}. No real time passes in a shift. ` +
  'Wait for the kitchen instead: await a ticket, kitchen.until(minute) or kitchen.next().';

/** What a program leaves that has stopped without an error. */
export interface Left {
  /** What parts of it still wait for; empty where none of it waits for the kitchen. */
  readonly waiting: readonly string[];
  readonly log: Log;
  /** The first thing that the rules refused, and that it caught; `null` for none. */
  readonly caught: string | null;
}

export const deadlockText = (shift: Shift, left: Left): string =>
  [
    left.waiting.length === 0
      ? NOTHING_OF_THE_KITCHEN
      : `It waits for ${listed(left.waiting)}, and nothing will ever happen any more.`,
    ...ringingText(shift, left),
    ...caughtText(left),
  ].join(' ');

/** Of a program that has not even been loaded. */
export const NOTHING_OF_THE_KITCHEN =
  'It waits for a promise that nothing will ever resolve: no ticket, no minute, no order. Await something of the kitchen.';

/** Food that is ready and keeps its slots, because nobody awaits its tickets. */
function ringingText(shift: Shift, left: Left): readonly string[] {
  const { kitchen } = shift;
  const isWanted = (task: number): boolean => isNeeded(shift, kitchen.tasks[task] as Task);
  const there = shift.onStations.filter((task) => shift.tasks[task]?.mode === 'ready');
  const useless = there.filter((task) => !isWanted(task));
  const ready = there.filter(isWanted);
  const told =
    useless.length === 0
      ? []
      : [
          `Of no use any more, and still at its place: ${listed(useless.map((task) => taskName(kitchen, task)))}. Clear it.`,
        ];
  if (ready.length === 0) return told;
  const names = listed(ready.map((task) => taskName(kitchen, task)));
  return left.waiting.length === 0
    ? [...told, `Ready and never collected: ${names}. Await their tickets.`]
    : [...told, `Ready, and nobody collects it: ${names}. It keeps its place until its ticket is awaited.`];
}

const caughtText = ({ caught }: Left): readonly string[] =>
  caught === null ? [] : [`On the way it caught this: ${caught}`];

const MOST_LISTED = 4;

/** `"a", "b" and "c"`; of many the first few. */
function listed(names: readonly string[]): string {
  const all = [...new Set(names)];
  const shown = all.slice(0, MOST_LISTED).map(quoted);
  const more = all.length - shown.length;
  const parts = more > 0 ? [...shown, `${more} more`] : shown;
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The program has returned: which orders it has left, and what it never collected. */
export function endedEarlyText(shift: Shift, left: Left): string {
  const { kitchen } = shift;
  const open = kitchen.orders.filter(({ index }) => !['served', 'lost'].includes(shift.orders[index]?.mode ?? ''));
  const missing = kitchen.tasks.filter(
    (task) => open.some(({ index }) => index === task.order) && isNeeded(shift, task) && !isDone(shift, task.index),
  );
  const started = missing.filter(({ index }) =>
    left.log.some((event) => event.type === 'started' && event.task === index),
  );
  const names = (tasks: typeof missing): string => listed(tasks.map(({ index }) => taskName(kitchen, index)));
  const [which] = open;
  const whose = open.length === 1 ? `order ${which?.number} is` : `${open.length} orders are`;
  return [
    `It came to its end at ${clockTime(shift.minute)}, and ${whose} not served.`,
    ...(missing.length > 0 ? [`Still needed: ${names(missing)}.`] : []),
    ...(left.waiting.length > 0
      ? [
          `Something that it called still waits for ${listed(left.waiting)}, but nobody awaits that. ` +
            'Keep its promises, and await them.',
        ]
      : started.length > 0
        ? [`Started and never collected: ${names(started)}. Await their tickets.`]
        : []),
    ...caughtText(left),
  ].join(' ');
}

const isDone = (shift: Shift, task: number): boolean => shift.tasks[task]?.mode === 'done';

/** @param buzz what the buzz says */
export const unhandledText = (buzz: string, end: ShiftEvent | undefined): string =>
  `Nothing caught this: ${buzz}. A program dies of it, and nobody is left to handle anything` +
  (end?.type === 'ended' && end.how === 'alarm' ? `: the alarm goes off at ${clockTime(end.minute)}.` : '.');

export const notAsyncText = (): string =>
  '"await" stands in a function that is not async: write "async" before it, "async function shift(kitchen)" or ' +
  '"async (order) => …".';

export const noShiftText = (): string =>
  'It has no function to call: "export default async function shift(kitchen) { … }" was expected.';

export const exitText = (code: number | undefined): string =>
  `It called process.exit(${code ?? ''}). Let the function return instead: the shift goes on without it.`;

export const tooMuchMemoryText = (): string =>
  'It takes more memory than a shift needs, and was stopped. ' +
  'Look for a loop that never ends (it prints, or makes a list longer), or for a huge array.';

/** @param seconds how long it was given */
export const endlessText = (seconds: number, minute: number | null): string =>
  minute === null
    ? `After ${seconds} seconds it had still not been loaded. Is there a loop without end, or an await, outside of its functions?`
    : `It has not come to an end within ${seconds} seconds: since ${clockTime(minute)} nobody else could go on. ` +
      'Look for a loop that never ends and never awaits anything of the kitchen; a promise that is resolved already is no wait. ' +
      'The marked line, if there is one, is the last that did something in the kitchen: look behind it.';

export const missingImportText = (what: string): string =>
  what === 'awaiter-game'
    ? 'The package has types alone, and those are gone when the program runs: "import type { Kitchen } from …" was expected.'
    : `There is nothing to import at ${quoted(what)}. Check the name; a file needs its whole path, with its ending.`;

export const crashedText = (how: string): string => `Its process ended without a word (${how}).`;

export const notAProgramText = (file: string, endings: readonly string[]): string =>
  `${quoted(file)} is no program by its name: a file that ends with ${endings.join(', ')} was expected.`;

export const notAFileText = (path: string): string => `${quoted(path)} is a folder: name a file in it.`;

export const noFolderText = (path: string): string =>
  `There is no folder ${quoted(path)}. Make it first, or name another file.`;

/** @param thrown anything but an error */
export const noErrorText = (thrown: unknown): string =>
  `It threw ${quoted(String(thrown))}, which is no Error: throw new Error(…) instead, and its line is told.`;
