import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { clockTime } from './refusals.ts';

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Every word about a colleague and their luck, on the screen and in lines. */
export const LUCK_WORDS = {
  times: 'The times',
  programs: 'The programs',
  task: 'You are the bad luck: choose times with which the colleague loses what somebody wrote.',
  howTo: 'Enter lets the colleague work with these times. c claims: this program cannot fail.',
  breakFirst: (title: string) => `First make “${title}” fail. So far it has worked every time.`,
  mendNext: 'm shows the next way to mend it. Make that one fail, too, or claim that it cannot.',
  mendThis: 'Make this one fail, or claim (c) that it cannot.',
  range: (from: number, to: number) => `(${from} to ${to})`,
  whileRunning: 'Any key shows the end.',
  allFine: (clock: string) => `All is served at ${clock}, and nothing is lost with these times.`,
  overwrites: (clock: string, who: string, whom: string) =>
    `${clock}: ${who} writes over what ${whom} wrote, without having seen it. That is lost.`,
  rightClaim: (title: string) => `Right: “${title}” cannot fail, whatever the times.`,
  wrongClaim: (title: string, failing: number, all: number) =>
    `But “${title}” can fail: it does with ${failing} of ${counted(all, 'combination')} of times.`,
  sawItFail: (title: string) => `You have seen “${title}” fail.`,
  allTried: (all: number) => `All ${counted(all, 'combination')} of times, tried with each program:`,
  fails: (title: string, failing: number) =>
    failing === 0 ? `“${title}” never fails` : `“${title}” fails with ${failing}`,
  hintFails: (times: string) => `Try it with ${times}.`,
  hintNever: (all: number) => `Nobody can make this one fail: all ${counted(all, 'combination')} of times were tried.`,
  time: (name: string, minutes: number) => `${name} ${counted(minutes, 'minute')}`,
  changes: (title: string) => `+ stands where it differs from “${title}”.`,
  reads: 'reads',
  writes: 'writes',
  overwriting: 'overwrites',
  goesOn: 'n goes on.',
  wasLastHint: 'That was the last hint.',
  standing: { open: '', broken: 'can fail', safe: 'cannot fail' },
  plain: {
    heading: 'A colleague works by the book, and you are the bad luck.',
    prompt:
      'A number acts at once. h gives a hint, t says the program in the other language, l says all of this again, n goes on.',
    time: (name: string, minutes: number, from: number, to: number) =>
      `${name} takes ${counted(minutes, 'minute')} (${from} to ${to}): one more, after ${to} again ${from}`,
    work: 'let the colleague work with these times',
    claim: 'claim that this program cannot fail',
    next: (title: string) => `the next program: “${title}”`,
    mendNext: (number: number) =>
      `${number} turns to the next way to mend it. Make that one fail, too, or claim that it cannot.`,
    mendThis: (number: number) => `Make this one fail, or claim with ${number} that it cannot.`,
    changes: (lines: readonly number[], title: string) =>
      `It differs from “${title}” in ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}.`,
    set: (name: string, minutes: number) => `${name} takes ${counted(minutes, 'minute')} now.`,
    happens: (clock: string, who: string, what: string) => `${clock}: ${who} ${what}.`,
  },
} as const;

/** What orders wrote over what others wrote, a sentence each, up to a minute. */
export const lossTexts = (kitchen: Kitchen, log: Log): readonly string[] =>
  log.flatMap((event) => {
    if (event.type !== 'overwrote') return [];
    const who = kitchen.tasks[event.task]?.order ?? -1;
    return [LUCK_WORDS.overwrites(clockTime(event.minute), dishOf(kitchen, who), dishOf(kitchen, event.victim))];
  });

/** What is cooked for an order: `cream`, or `#2 cream` where that is ordered several times. */
export function dishOf({ orders }: Kitchen, index: number): string {
  const order = orders[index];
  if (order === undefined) return '';
  const isOnly = orders.filter(({ dish }) => dish === order.dish).length === 1;
  return isOnly ? order.dish : `#${order.number} ${order.dish}`;
}

/** What an order does with what is shared, at the minutes at which it does it: `reads`, `overwrites`. */
export function sharedDeeds(
  kitchen: Kitchen,
  log: Log,
  order: number,
): readonly { minute: number; what: string; loses: boolean }[] {
  const own = log.filter((event) => 'task' in event && kitchen.tasks[event.task]?.order === order);
  const minutes = [
    ...new Set(own.filter(({ type }) => type === 'read' || type === 'wrote').map(({ minute }) => minute)),
  ];
  return minutes.map((minute) => {
    const then = own.filter((event) => event.minute === minute);
    const loses = then.some(({ type }) => type === 'overwrote');
    const what = [
      ...(then.some(({ type }) => type === 'read') ? [LUCK_WORDS.reads] : []),
      ...(then.some(({ type }) => type === 'wrote') ? [loses ? LUCK_WORDS.overwriting : LUCK_WORDS.writes] : []),
    ];
    return { minute, what: what.join(', '), loses };
  });
}
