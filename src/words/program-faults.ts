import { isNeeded, type Shift, taskName } from '../kitchen/index.ts';
import type { Log, ShiftEvent } from '../model/event.ts';
import { quoted } from './quoted.ts';
import { clockTime } from './refusals.ts';

/*
 * What is said of a learner's program that did not come to a good end: what happened, and what to do.
 */

/** @param what e.g. `a timer (setTimeout)` */
export const outsideText = (what: string): string =>
  `It waits for something outside the kitchen: ${what}. No real time passes in a shift. ` +
  'Wait for the kitchen instead: await a ticket, kitchen.until(minute) or kitchen.next().';

/** @param whats what its parts wait for; empty where none of it is in the kitchen */
export const deadlockText = (whats: readonly string[]): string =>
  whats.length === 0
    ? 'It waits for a promise that nothing will ever resolve: no ticket, no minute, no order. Await something of the kitchen.'
    : `It waits for ${listed(whats)}, and nothing will ever happen any more. Look for what should come before, or for a ticket to clear.`;

const MOST_LISTED = 4;

function listed(names: readonly string[]): string {
  const shown = [...new Set(names)].slice(0, MOST_LISTED).map(quoted);
  const [last = '', ...before] = shown.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`;
}

/**
 * The program has returned: which orders it has left, and what it never collected.
 * @param waiting what functions of it that nobody awaits still wait for
 */
export function endedEarlyText(shift: Shift, log: Log, waiting: readonly string[]): string {
  const { kitchen } = shift;
  const open = kitchen.orders.filter(({ index }) => !['served', 'lost'].includes(shift.orders[index]?.mode ?? ''));
  const missing = kitchen.tasks.filter(
    (task) => open.some(({ index }) => index === task.order) && isNeeded(shift, task) && !isDone(shift, task.index),
  );
  const started = missing.filter(({ index }) => log.some((event) => event.type === 'started' && event.task === index));
  const names = (tasks: typeof missing): string => listed(tasks.map(({ index }) => taskName(kitchen, index)));
  const [which] = open;
  return [
    `It came to its end at ${clockTime(shift.minute)}, and ${open.length === 1 ? `order ${which?.number} is` : `${open.length} orders are`} not served.`,
    ...(missing.length > 0
      ? [`Still needed: ${names(missing)}${missing.length > MOST_LISTED ? ' and more' : ''}.`]
      : []),
    ...(waiting.length > 0
      ? [
          `Something in it still waits for ${listed(waiting)}, but nobody awaits that: forEach awaits nothing. Keep its promises, and await them.`,
        ]
      : started.length > 0
        ? [`Started and never collected: ${names(started)}. Await their tickets.`]
        : []),
  ].join(' ');
}

const isDone = (shift: Shift, task: number): boolean => shift.tasks[task]?.mode === 'done';

/** @param buzz what the buzz says */
export const unhandledText = (buzz: string, end: ShiftEvent | undefined): string =>
  `Nothing caught this: ${buzz}. A program dies of it, and nobody is left to handle anything` +
  (end?.type === 'ended' && end.how === 'alarm' ? `: the alarm goes off at ${clockTime(end.minute)}.` : '.');

export const noShiftText = (): string =>
  'It has no function to call: "export default async function shift(kitchen) { … }" was expected.';

export const exitText = (code: number | undefined): string =>
  `It called process.exit(${code ?? ''}). Let the function return instead: the shift goes on without it.`;

export const tooMuchMemoryText = (): string =>
  'It takes more memory than a shift needs, and was stopped. Look for a list that grows without end, or for a huge array.';

/** @param seconds how long it was given */
export const endlessText = (seconds: number, minute: number | null): string =>
  minute === null
    ? `After ${seconds} seconds it had still not been loaded. Is there a loop without end, or an await, outside of its functions?`
    : `It has not given the loop a turn for ${seconds} seconds: since ${clockTime(minute)} nobody else could go on. ` +
      'Look for a loop that never ends and never awaits anything of the kitchen.';

export const missingImportText = (what: string): string =>
  `There is nothing to import at ${quoted(what)}. Check the name; a file needs its whole path, with its ending.`;

export const crashedText = (how: string): string => `Its process ended without a word (${how}).`;

export const notAProgramText = (file: string, endings: readonly string[]): string =>
  `${quoted(file)} is no program by its name: a file that ends with ${endings.join(', ')} was expected.`;
