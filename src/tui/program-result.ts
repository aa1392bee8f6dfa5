import type { Cooks } from '../model/best.ts';
import type { Plan } from '../model/decision.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { ProgramReport } from '../model/program.ts';
import { outcomeOf } from '../scoring/index.ts';
import { MESSAGES } from '../words/messages.ts';
import { failureText } from '../words/outcomes.ts';
import { clockTime } from '../words/refusals.ts';
import { type Contestant, contestantsOf } from './contest.ts';
import { type Verdict, verdictOf } from './lines/verdict.ts';

/** What a run of the player's program came to. */
export interface ProgramResult {
  readonly kitchen: Kitchen;
  readonly report: ProgramReport;
  /** The program's shift, as far as it came. */
  readonly you: Contestant;
  /** The cooks with the program among them, in the order of the comparison. */
  readonly contestants: readonly Contestant[];
  /** The best shift is known. */
  readonly hasBest: boolean;
  /** `null` where the program has a fault: it is not scored then. */
  readonly verdict: Verdict | null;
}

/** @param cooks `null` while they are not known */
export function resultOf(kitchen: Kitchen, report: ProgramReport, blocking: Plan, cooks: Cooks | null): ProgramResult {
  const contestants = contestantsOf(kitchen, report.plan, blocking, cooks, null).map((one) =>
    one.id === 'you' && report.fault !== null ? stopped(one, report.fault.minute) : one,
  );
  const you = contestants.find(({ id }) => id === 'you');
  if (you === undefined) throw new Error('a comparison without the player');
  const best = contestants.find(({ id }) => id === 'best')?.log ?? null;
  const result = { kitchen, report, you, contestants, hasBest: best !== null };
  if (report.fault !== null) return { ...result, verdict: null };
  const verdict = verdictOf(kitchen, you.log, best, cooks);
  const failure = failureText(kitchen.goal, outcomeOf(kitchen, you.log));
  const sentence = failure === null ? verdict.sentence : MESSAGES.write.failedBecause(failure);
  return { ...result, verdict: { ...verdict, sentence } };
}

const stopped = (you: Contestant, minute: number | null): Contestant => ({
  ...you,
  value: MESSAGES.write.stopped,
  note: minute === null ? '' : MESSAGES.write.stoppedAt(clockTime(minute)),
});
