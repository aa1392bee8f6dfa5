import type { Cooks } from '../../model/best.ts';
import type { Plan } from '../../model/decision.ts';
import type { Log } from '../../model/event.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import type { Level } from '../../model/level.ts';
import { MESSAGES } from '../../words/messages.ts';
import { bestLine } from '../../words/outcomes.ts';
import type { Cook } from '../app.machine.ts';
import { type Contestant, contestantsOf } from '../contest.ts';
import type { Turn } from '../game-state.ts';
import { verdictOf } from '../lines/verdict.ts';
import { spoken } from './plain-words.ts';
import { happeningLines } from './situation.ts';

/**
 * The comparison in lines.
 * @param record the player's best plan before this shift, `null` if there was none
 * @param lesson the level's texts after its last kitchen; `null` while another part is still to come, which they would give away
 */
export function comparisonLines(
  kitchen: Kitchen,
  turn: Turn,
  cooks: Cooks,
  record: Plan | null,
  lesson: Pick<Level, 'aha' | 'breaks'> | null,
): readonly string[] {
  const words = MESSAGES.plain.end;
  const contestants = contestantsOf(kitchen, turn.plan, cooks.blocking.plan, cooks, record);
  const best = contestants.find(({ id }) => id === 'best')?.log ?? null;
  const verdict = verdictOf(kitchen, turn.log, best, cooks);
  return [
    ...(verdict.score === null ? [] : [(lesson === null ? words.starsOfPart : words.stars)(verdict.score.stars)]),
    ...contestants.flatMap((one) => (one.id === 'best' ? [] : [`  ${spoken(contestantText(one))}`])),
    `  ${spoken(bestLine(kitchen.goal, cooks.best))}`,
    ...(verdict.sentence === '' ? [] : [spoken(verdict.sentence)]),
    ...verdict.remarks.map(spoken),
    ...(lesson === null || lesson.aha === null ? [] : [words.lesson(lesson.aha)]),
    ...(lesson === null || lesson.breaks === null ? [] : [words.breaks(lesson.breaks)]),
  ];
}

const contestantText = ({ id, value, note }: Contestant): string =>
  id === 'best' ? '' : `${MESSAGES.plain.end.cooks[id]}: ${value}${note === '' ? '' : `, ${note}`}.`;

/** A cook's whole shift, in the same sentences as one's own. */
export const cookShiftLines = (kitchen: Kitchen, cook: Cook, log: Log): readonly string[] => [
  cook === 'best' ? MESSAGES.plain.end.whatBestDid : MESSAGES.plain.end.whatBlockingDid,
  ...happeningLines(kitchen, log).map((text) => `  ${text}`),
];
