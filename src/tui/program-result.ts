import type { Trial } from '../levels/index.ts';
import type { Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { ProgramReport } from '../model/program.ts';
import { blocking, runStrategy } from '../strategies/index.ts';
import { MESSAGES } from '../words/messages.ts';
import { clockTime } from '../words/refusals.ts';
import { type Contestant, contestantsOf } from './contest.ts';
import { type Verdict, verdictOf } from './lines/verdict.ts';
import type { PlannedShift } from './use-progress.ts';

/** What a run of the player's program came to in a kitchen. */
export interface ProgramResult {
  readonly name: Trial['name'];
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
export function resultOf({ name, kitchen }: Trial, report: ProgramReport, cooks: Cooks | null): ProgramResult {
  const { plan } = cooks?.blocking ?? runStrategy(kitchen, blocking(kitchen));
  const contestants = contestantsOf(kitchen, report.plan, plan, cooks, null).map((one) =>
    one.id === 'you' && report.fault !== null ? stopped(one, report.fault.minute) : one,
  );
  const you = contestants.find(({ id }) => id === 'you');
  if (you === undefined) throw new Error('a comparison without the player');
  const best = contestants.find(({ id }) => id === 'best')?.log ?? null;
  const result = { name, kitchen, report, you, contestants, hasBest: best !== null };
  if (report.fault !== null) return { ...result, verdict: null };
  return { ...result, verdict: verdictOf(kitchen, you.log, best, cooks, 'program') };
}

/** What a run came to in each of its kitchens. @param known a kitchen's cooks, nothing while they are not known */
export const resultsOf = (
  trials: readonly Trial[],
  reports: readonly ProgramReport[],
  known: (kitchen: Kitchen) => Cooks | null | undefined,
): readonly ProgramResult[] =>
  reports.flatMap((report, nth) => {
    const trial = trials[nth];
    return trial === undefined ? [] : [resultOf(trial, report, known(trial.kitchen) ?? null)];
  });

/** The stars of all kitchens together: the lowest; `null` where it has a fault, or while they are not known. */
export function lowestStars(results: readonly ProgramResult[]): number | null {
  const stars = results.map(({ verdict }) => verdict?.score?.stars ?? null).filter((one) => one !== null);
  return stars.length === 0 || stars.length < results.length ? null : Math.min(...stars);
}

/** Index of the first kitchen in which it came off worst: with a fault, else with the fewest stars; -1 before a run. */
export function worstOf(results: readonly ProgramResult[]): number {
  const ranks: readonly number[] = results.map(({ verdict }) =>
    verdict === null ? -1 : (verdict.score?.stars ?? ALL_STARS),
  );
  return ranks.indexOf(Math.min(...ranks));
}

/** A program's shift in each kitchen; `null` where it has a fault in one: it is not scored then. */
export function shiftsOf(trials: readonly Trial[], reports: readonly ProgramReport[]): readonly PlannedShift[] | null {
  if (reports.some(({ fault }) => fault !== null)) return null;
  return trials.map(({ kitchen }, nth) => ({ kitchen, plan: reports[nth]?.plan ?? [] }));
}

const ALL_STARS = 3;

const stopped = (you: Contestant, minute: number | null): Contestant => ({
  ...you,
  value: MESSAGES.write.stopped,
  note: minute === null ? '' : MESSAGES.write.stoppedAt(clockTime(minute)),
});
