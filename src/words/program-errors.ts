import { closest } from 'fastest-levenshtein';
import { decisionText, type Refusal, type Shift, taskName } from '../kitchen/index.ts';
import type { Decision, TaskDecision } from '../model/decision.ts';
import type { ShiftEvent } from '../model/event.ts';
import type { Kitchen, Order, Task } from '../model/kitchen.ts';
import { quoted } from './quoted.ts';
import { clockTime, shortReason } from './refusals.ts';

/*
 * What a learner's program is told in the errors that it gets.
 */

/** `start 1.toast is not possible at 0:04: toaster full (rule: no-free-slot). Await kitchen.free('toaster') first`. */
export function refusedText(shift: Shift, decision: Decision, refusal: Refusal): string {
  const what = decisionText(shift.kitchen, decision);
  const reason = `${shortReason(shift, refusal)} (rule: ${refusal.rule})`;
  const advice = decision.verb === 'wait' ? null : adviceOn(shift, decision, refusal);
  return `${what} is not possible at ${clockTime(shift.minute)}: ${reason}${advice === null ? '' : `. ${advice}`}`;
}

/** What to write instead, `null` where the reason says it. */
function adviceOn({ kitchen, tasks }: Shift, { task }: TaskDecision, refusal: Refusal): string | null {
  const step = `'${kitchen.tasks[task]?.name}'`;
  switch (refusal.rule) {
    case 'wrong-kind':
      return refusal.kind === 'station'
        ? `A station does it: order.start(${step})`
        : `Your hands do it: order.do(${step})`;
    case 'wrong-mode':
      return WRONG_MODE[refusal.mode] ?? null;
    case 'no-free-slot':
      return `Await kitchen.free('${kitchen.stations[refusal.station]?.name}') first`;
    case 'tool-taken':
      return `Await kitchen.free('${kitchen.tools[refusal.tool]?.name}') first`;
    case 'after': {
      const ready = refusal.missing.flatMap(({ anyOf }) => anyOf).find((index) => tasks[index]?.mode === 'ready');
      return ready === undefined
        ? null
        : `${kitchen.tasks[ready]?.name} has dinged and is not collected: await its ticket`;
    }
    default:
      return null;
  }
}

const WRONG_MODE: Readonly<Partial<Record<TaskMode, string>>> = {
  cooking: 'Keep the ticket that its start gave you, and await that',
  ready: 'Await its ticket to collect it',
  failed: 'Await its ticket, and catch the buzz',
};

type TaskMode = Extract<Refusal, { readonly rule: 'wrong-mode' }>['mode'];

/** @param call as the program wrote it: `kitchen.next()` */
export const nothingToComeText = (call: string, minute: number): string =>
  `${call} waits in vain at ${clockTime(minute)}: nothing is still going to happen (rule: nothing-to-come)`;

/** A decision after the end of the shift. */
export const lateText = (kitchen: Kitchen, decision: Decision): string =>
  `${decisionText(kitchen, decision)} came after the end of the shift: nothing is done any more`;

/** Why a ticket gives no food. */
const GONE = {
  buzzed: 'buzzed: it went wrong. Catch it, and it is handled; then it can be started again',
  burnt: 'burnt: nobody collected it in time. It can be started again',
  cleared: 'was cleared away',
  collected: 'was collected already: there is nothing left of it',
  handled: 'was handled already: there is nothing left of it',
  lost: 'is of no use any more: its order is lost',
  dropped: 'is of no use any more: its order is lost',
  'not-needed': 'is not needed any more. Clear it to free its slot',
} as const;

/** By what a ticket has come to its end, or why it gives no food. */
export type Gone = keyof typeof GONE;

/** Whether what happened to a task, or to its order, is the end of its ticket. */
export const isGone = (type: ShiftEvent['type']): type is Gone & ShiftEvent['type'] => type in GONE;

/** `1.toast burnt at 0:12: nobody collected it in time. …`. */
export function goneText(how: Gone, kitchen: Kitchen, task: Task, minute: number): string {
  const [verb = '', ...rest] = GONE[how].split(/(?=[:.])/u);
  return `${taskName(kitchen, task.index)} ${verb} at ${clockTime(minute)}${rest.join('')}`;
}

const MOST_NAMES = 8;

/** All names where they are few, else the nearest. */
function hint(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'there are none here';
  const near = quoted(closest(name, known));
  return known.length <= MOST_NAMES ? `there are ${known.map(quoted).join(', ')}` : `did you mean ${near}?`;
}

/** @param name as the program wrote it: perhaps no text at all */
export const noStepText = (order: Order, steps: readonly string[], name: unknown): string =>
  `order ${order.number} (${order.dish}) has no step ${quoted(String(name))}: ${hint(String(name), steps)}.`;

const CALLS = {
  order: { whose: 'an order', calls: ['do', 'start', 'stare', 'clear', 'done'] },
  kitchen: { whose: 'the kitchen', calls: ['next', 'until', 'free'] },
  ticket: { whose: 'a ticket', calls: ['then', 'catch', 'finally', 'clear'] },
} as const;

/** What a program takes for something that has a call. */
export type Caller = keyof typeof CALLS;

/** Decisions that are no calls. */
const BY_AWAIT: ReadonlyMap<string, string> = new Map([
  ['collect', 'To await a ticket is to collect it: await what order.start(…) gave you'],
  ['handle', 'To catch what a ticket rejects with is to handle its buzz'],
  ['wait', 'To await is to wait: await a ticket, kitchen.next() or kitchen.until(minute)'],
]);

/** `an order has no call "collect": there are …. To await a ticket is to collect it: …`. @param name what was called */
export function noCallText(caller: Caller, name: string): string {
  const { whose, calls } = CALLS[caller];
  const [other] = Object.entries(CALLS).filter(([, one]) => one.calls.some((call) => call === name));
  const advice = BY_AWAIT.get(name) ?? (other === undefined ? null : `It is called ${other[0]}.${name}(…)`);
  return `${whose} has no call ${quoted(name)}: ${hint(name, calls)}.${advice === null ? '' : ` ${advice}.`}`;
}

export const nothingToFreeText = (known: readonly string[], name: unknown): string =>
  `there is no station and no tool ${quoted(String(name))}: ${hint(String(name), known)}.`;

export const noMinuteText = (minute: unknown, latest: number): string =>
  `until(${quoted(String(minute))}): a whole minute from 0 to ${latest} was expected.`;

export const forAwaitText = (): string =>
  'the orders come one after the other: "for await (const order of kitchen.orders)" was expected.';
