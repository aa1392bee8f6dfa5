import { closest } from 'fastest-levenshtein';
import type { Decision, Plan, Verb } from '../model/decision.ts';
import { VERBS } from '../model/decision.ts';
import type { Log } from '../model/event.ts';
import type { Kitchen, Task } from '../model/kitchen.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { abandon, decide, open } from './decide.ts';
import { decisions } from './decisions.ts';
import type { Refusal } from './refusal.ts';
import type { Shift } from './shift.ts';

/** `2.toast`: step `toast` of order 2. */
export function taskName(kitchen: Kitchen, index: number): string {
  const task = kitchen.tasks[index] as Task;
  return `${task.order + 1}.${task.name}`;
}

/** A decision as plans write it. */
export function decisionText(kitchen: Kitchen, decision: Decision): string {
  if (decision.verb !== 'wait') return `${decision.verb} ${taskName(kitchen, decision.task)}`;
  return decision.until === null ? 'wait' : `wait ${decision.until}`;
}

/** What is wrong with one decision of a plan, whatever the moment. */
export type TextFault =
  | { readonly code: 'not-a-decision' }
  | { readonly code: 'too-late'; readonly latest: number }
  | { readonly code: 'unknown-order'; readonly order: string; readonly orders: number }
  | { readonly code: 'unknown-step'; readonly step: string; readonly dish: string; readonly steps: readonly string[] };

/** A plan waits until this minute at the latest: far beyond any level, near enough for every clock on a screen. */
const LATEST_WAIT = 100_000;

const FORM = /^\s*(?:wait(?:\s+(?<until>\d+))?|(?<verb>[a-z]+)\s+(?<order>\d{1,9})\.(?<step>\S+))\s*$/u;

/** Reads one decision. Names are checked, legality is not: that depends on the moment. */
export function parseDecision(kitchen: Kitchen, text: string): Result<Decision, TextFault> {
  const groups = FORM.exec(text)?.groups;
  if (groups === undefined) return fail({ code: 'not-a-decision' });
  const { until, verb, order: number, step } = groups;
  if (Number(until) > LATEST_WAIT) return fail({ code: 'too-late', latest: LATEST_WAIT });
  if (verb === undefined) return ok({ verb: 'wait', until: until === undefined ? null : Number(until) });
  if (!isVerb(verb)) return fail({ code: 'not-a-decision' });
  const order = kitchen.orders[Number(number) - 1];
  if (order === undefined) return fail({ code: 'unknown-order', order: String(number), orders: kitchen.orders.length });
  const tasks = order.tasks.map((index) => kitchen.tasks[index] as Task);
  const task = tasks.find(({ name }) => name === step);
  if (task !== undefined) return ok({ verb, task: task.index });
  return fail({ code: 'unknown-step', step: String(step), dish: order.dish, steps: tasks.map(({ name }) => name) });
}

const isVerb = (text: string): text is Verb => (VERBS as readonly string[]).includes(text);

/** The decision of a plan that could not be carried out: which one (from 1), when, why, and what came nearest to it. */
export interface PlanFault {
  readonly position: number;
  readonly text: string;
  readonly minute: number;
  readonly why: TextFault | { readonly code: 'refused'; readonly refusal: Refusal };
  /** The legal decision whose text is nearest, `null` if none is legal. */
  readonly nearest: string | null;
}

/** A shift that has been played, with the plan that led here and all that happened. */
export interface Played {
  readonly shift: Shift;
  readonly plan: Plan;
  readonly log: Log;
}

/** Plays a plan and leaves the shift where the plan ends, still running if the shift has not ended by itself. */
export function play(kitchen: Kitchen, plan: Plan): Result<Played, PlanFault> {
  const opened = open(kitchen);
  let shift = opened.shift;
  const log = [...opened.events];
  const done: string[] = [];
  for (const text of plan) {
    const decision = parseDecision(kitchen, text);
    if (!decision.ok) return fail(faultOf(shift, done.length, text, decision.error));
    const next = decide(shift, decision.value);
    if (!next.ok) return fail(faultOf(shift, done.length, text, { code: 'refused', refusal: next.error }));
    shift = next.value.shift;
    for (const event of next.value.events) log.push(event);
    done.push(decisionText(kitchen, decision.value));
  }
  return ok({ shift, plan: done, log });
}

/** Plays a whole plan: if the shift still runs where the plan ends, it is *unfinished* (kitchen-rules §3). */
export function playOut(kitchen: Kitchen, plan: Plan): Result<Played, PlanFault> {
  const played = play(kitchen, plan);
  if (!played.ok) return played;
  const { shift, events } = abandon(played.value.shift);
  return ok({ ...played.value, shift, log: [...played.value.log, ...events] });
}

function faultOf(shift: Shift, index: number, text: string, why: PlanFault['why']): PlanFault {
  const legal = decisions(shift).legal.map(({ decision }) => decisionText(shift.kitchen, decision));
  const nearest = legal.length === 0 ? null : closest(text, legal);
  return { position: index + 1, text, minute: shift.minute, why, nearest };
}
