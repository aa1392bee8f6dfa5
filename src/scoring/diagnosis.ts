import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { brainTime } from './brain-time.ts';
import { endingRemarks } from './endings.ts';
import { heldToolRemarks } from './held-tool.ts';
import { idleRemarks, stepOf } from './idle.ts';
import { lateStartRemarks } from './late-start.ts';
import { partingRemarks } from './partings.ts';
import { railRemarks } from './rail.ts';
import { type Case, type Remark, type RemarkKind, remark } from './remark.ts';
import { momentsOf } from './replay.ts';
import { lead, type Score } from './score.ts';
import { sum } from './sum.ts';

/** What makes a shift fail stands before everything else, whatever it cost in minutes. */
const FATAL: ReadonlySet<RemarkKind> = new Set(['alarm', 'stuck', 'unfinished', 'lost']);

const MOST_REMARKS = 3;

/**
 * What can be learnt from a shift that has ended: at most three remarks, the costliest first, and among them the
 * costliest burn. A plan that is as good as the best is told, marked harmless, what burnt; else the longest that can be
 * said of it, or, where blocking is proven to be as good as any, that.
 * @param best the best plan's log, `null` if none is known
 */
export function diagnose(kitchen: Kitchen, mine: Log, best: Log | null, score: Score): readonly Remark[] {
  const { baseline, best: bestValue, proven } = score;
  const isNothingToWin = proven && baseline?.cook === 'blocking' && baseline.value === bestValue;
  const lesson = isNothingToWin ? [remark({ kind: 'nothing-to-win', minute: 0, harmless: true })] : [];
  const isPerfect = score.stars === 3;
  const at = caseOf(kitchen, mine, best, score);
  const found = [endingRemarks, idleRemarks, railRemarks, lateStartRemarks, heldToolRemarks].flatMap((find) =>
    find(at),
  );
  const told = folded(kitchen, withoutEchoes(found)).map((one) => ({
    ...one,
    cost: Math.min(one.cost, costLimit(at, one)),
  }));
  if (isPerfect) return harmlessOf(told, lesson);
  const harmful = told.filter((one) => !one.harmless && (one.cost > 0 || isFatal(at, one)));
  harmful.sort((a, b) => Number(isFatal(at, b)) - Number(isFatal(at, a)) || b.cost - a.cost || a.minute - b.minute);
  return withBurn([...(harmful.length === 0 ? partingRemarks(at) : harmful), ...(score.passes ? lesson : [])]);
}

/** What there is to say of a plan as good as the best: what burnt, and the lesson or else the longest. */
function harmlessOf(told: readonly Remark[], lesson: readonly Remark[]): readonly Remark[] {
  const byMinutes = told.toSorted((a, b) => b.minutes - a.minutes).map((one) => ({ ...one, harmless: true }));
  const burns = byMinutes.filter(isBurn);
  if (lesson.length > 0) return [...burns.slice(0, MOST_REMARKS - lesson.length), ...lesson];
  return burns.length > 0 ? burns.slice(0, MOST_REMARKS) : byMinutes.slice(0, 1);
}

/** As many as are told, the last of them a burn if there is one and it would be left out: food that burns is seen by all. */
function withBurn(remarks: readonly Remark[]): readonly Remark[] {
  const told = remarks.slice(0, MOST_REMARKS);
  const burn = remarks.find(isBurn);
  return burn === undefined || told.includes(burn) ? told : [...told.slice(0, -1), burn];
}

const isBurn = ({ kind }: Remark): boolean => kind === 'burnt';

function caseOf(kitchen: Kitchen, mine: Log, best: Log | null, score: Score): Case {
  const isMinutes = score.passes && score.best !== null && score.goal !== 'coins';
  return {
    kitchen,
    log: mine,
    moments: momentsOf(kitchen, mine),
    brain: brainTime(mine, endOf(mine)),
    best: best === null ? null : { log: best, brain: brainTime(best, endOf(best)) },
    passes: score.passes,
    loss: isMinutes ? Math.max(0, lead(score.goal, score.best ?? 0, score.value)) : Number.POSITIVE_INFINITY,
  };
}

const endOf = (log: Log): number => log.at(-1)?.minute ?? 0;

const isFatal = ({ passes }: Case, { kind }: Remark): boolean => !passes && FATAL.has(kind);

/** Nothing can have cost more than was lost in all; but what was cooked for nothing was, whatever came of it. */
const costLimit = ({ loss }: Case, { kind }: Remark): number =>
  kind === 'burnt' && loss > 0 ? Number.POSITIVE_INFINITY : loss;

/** A ding that an idle brain should have answered is said once: of the brain, not of the rail. */
const withoutEchoes = (remarks: readonly Remark[]): readonly Remark[] =>
  remarks.filter((one) => one.kind !== 'stood-on-rail' || !remarks.some((other) => isCauseOf(other, one)));

/** The brain was idle while the ding stood there, and that has cost no less. */
const isCauseOf = (idle: Remark, rail: Remark): boolean =>
  (idle.kind === 'waited-while' || idle.kind === 'stared-while') &&
  idle.cost >= rail.cost &&
  idle.minute < rail.minute &&
  rail.minute <= idle.minute + idle.minutes;

/** The same with like tasks of several orders becomes one remark, told of the first of the costliest. */
function folded(kitchen: Kitchen, remarks: readonly Remark[]): readonly Remark[] {
  const groups = Map.groupBy(remarks, (one) => {
    const about = one.kind === 'lost' ? '' : stepOf(kitchen, one.task);
    const could = one.could === null ? '' : `${one.could.verb} ${stepOf(kitchen, one.could.task)}`;
    return [one.kind, about, could, one.tool, one.harmless].join('|');
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group.toSorted((a, b) => b.cost - a.cost || a.minute - b.minute);
    const all = (of: 'minutes' | 'idle' | 'cost'): number => sum(group.map((one) => one[of]));
    if (first === undefined) return [];
    return [{ ...first, minutes: all('minutes'), idle: all('idle'), cost: all('cost'), times: group.length }];
  });
}
