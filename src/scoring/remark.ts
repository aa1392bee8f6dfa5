import type { Decision, TaskDecision } from '../model/decision.ts';
import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Stretch } from './brain-time.ts';
import type { Moment } from './replay.ts';

export const REMARK_KINDS = [
  // The brain stared, or waited, while something else could be done.
  'stared-while',
  'waited-while',
  // A ding, or a buzz, was not answered at once.
  'stood-on-rail',
  'buzz',
  'burnt',
  // Something long was begun later than it could have been.
  'late-start',
  // An order kept a tool while the brain was idle and another order wanted it.
  'held-tool',
  // An order left, found the stock empty, or was not served when the kitchen closed.
  'lost',
  'alarm',
  'stuck',
  'unfinished',
  // None of the above explains it: here the plan and the best one part.
  'parted',
  // Blocking is as good as the best.
  'nothing-to-win',
] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/**
 * What the best plan did, and the minute of it: of the decision, or where a remark is about a ding, a buzz or a lost
 * order, of the collecting, the handling or the serving.
 */
export interface BestDid {
  readonly minute: number;
  readonly decision: Decision;
}

/** One thing that can be learnt from a shift. Indices are `-1`, and the others `null`, where a kind has no use for them. */
export interface Remark {
  readonly kind: RemarkKind;
  /** When it began; for what stood on the rail: when it was fetched. */
  readonly minute: number;
  /** How long it lasted, in minutes, all `times` together. */
  readonly minutes: number;
  /** Of `minutes`: how many of them a ding or a buzz stood there although the brain was idle, and could have answered it. */
  readonly idle: number;
  /** What it cost, in minutes, never more than the plan lost to the best one in a shift that is all about minutes. */
  readonly cost: number;
  /** How often it happened: the same with like tasks of several orders is one remark. At least 1. */
  readonly times: number;
  readonly task: number;
  readonly order: number;
  readonly tool: number;
  /** What could have been decided there. */
  readonly could: TaskDecision | null;
  /** What the brain was at meanwhile. */
  readonly during: Stretch | null;
  readonly bestDid: BestDid | null;
  /** The plan is as good as the best all the same. */
  readonly harmless: boolean;
}

/** A shift of the player and the best one, as the finders of remarks look at them. */
export interface Case {
  readonly kitchen: Kitchen;
  readonly log: Log;
  readonly moments: readonly Moment[];
  readonly brain: readonly Stretch[];
  /** `null` where no best plan is known. */
  readonly best: { readonly log: Log; readonly brain: readonly Stretch[] } | null;
  /** The plan passes the goal. */
  readonly passes: boolean;
  /** The most minutes that anything can have cost; `Infinity` where the shift failed or is about coins. */
  readonly loss: number;
}

type Facts = Partial<Remark> & Pick<Remark, 'kind' | 'minute'>;

/** A remark with everything that is not said left empty. */
export const remark = (facts: Facts): Remark => ({
  minutes: 0,
  idle: 0,
  cost: 0,
  times: 1,
  task: -1,
  order: -1,
  tool: -1,
  could: null,
  during: null,
  bestDid: null,
  harmless: false,
  ...facts,
});

/** The stretch in which the brain spent most of the minutes `from` to `to`, `null` if it spent none. */
export function mostOf(brain: readonly Stretch[], from: number, to: number): Stretch | null {
  let most: Stretch | null = null;
  let longest = 0;
  for (const stretch of brain) {
    const minutes = Math.min(stretch.to, to) - Math.max(stretch.from, from);
    if (minutes > longest) [most, longest] = [stretch, minutes];
  }
  return most;
}

/** The first decision of a log that `is` what is looked for. */
export function firstDecision(log: Log, is: (decision: Decision) => boolean): BestDid | null {
  for (const event of log) {
    if (event.type === 'decided' && is(event.decision)) {
      return { minute: event.minute, decision: event.decision };
    }
  }
  return null;
}
