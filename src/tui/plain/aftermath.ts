import type { Known } from '../../levels/index.ts';
import type { Cooks } from '../../model/best.ts';
import type { Plan } from '../../model/decision.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import { logOf } from '../../scoring/index.ts';
import { blocking, runStrategy } from '../../strategies/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import { bestLine } from '../../words/outcomes.ts';
import type { Cook } from '../app.machine.ts';
import { type Contestant, contestantsOf } from '../contest.ts';
import type { Turn } from '../game-state.ts';
import type { Teaching } from '../lines/lesson.ts';
import { verdictOf } from '../lines/verdict.ts';
import { spoken } from './plain-words.ts';
import { happeningLines } from './situation.ts';

const WORDS = MESSAGES.plain.end;

interface Aftermath {
  /** The player's best plan before this shift, `null` if there was none. */
  readonly record: Plan | null;
  readonly isLastPart: boolean;
  readonly teaching: Teaching;
  /** To see the others' shifts; `null` for no offer. */
  readonly offer: string | null;
}

/** The comparison in lines. */
export function comparisonLines(
  kitchen: Kitchen,
  turn: Turn,
  cooks: Cooks,
  { record, isLastPart, teaching, offer }: Aftermath,
): readonly string[] {
  const contestants = contestantsOf(kitchen, turn.plan, cooks.blocking.plan, cooks, record);
  const best = contestants.find(({ id }) => id === 'best')?.log ?? null;
  const { score, sentence, remarks } = verdictOf(kitchen, turn.log, best, cooks);
  return [
    ...(score === null ? [] : [(isLastPart ? WORDS.stars : WORDS.starsOfPart)(score.stars)]),
    ...contestants.flatMap((one) => (one.id === 'best' ? [] : [`  ${spoken(contestantText(one))}`])),
    `  ${spoken(bestLine(kitchen.goal, cooks.best))}`,
    ...(sentence === '' ? [] : [spoken(sentence)]),
    ...remarks.map(spoken),
    ...lessonLines(teaching),
    ...(offer === null ? [] : [offer]),
  ];
}

/** What is said about the prediction, what the level teaches, and where the kitchen lies about code. */
export const lessonLines = ({ replies, aha, breaks }: Teaching): readonly string[] => [
  ...replies.map(spoken),
  ...(aha === null ? [] : [WORDS.lesson(aha)]),
  ...(breaks === null ? [] : [WORDS.breaks(breaks)]),
];

const contestantText = ({ id, value, note }: Contestant): string =>
  id === 'best' ? '' : `${WORDS.cooks[id]}: ${value}${note === '' ? '' : `, ${note}`}.`;

/** A cook's whole shift, in the same sentences as one's own; or why there is none to tell. */
export function cookShiftLines(kitchen: Kitchen, cook: Cook, known: Known): readonly string[] {
  const told = (heading: string, log: Turn['log']): readonly string[] => [
    heading,
    ...happeningLines(kitchen, log).map((text) => `  ${text}`),
  ];
  if (cook === 'blocking') return told(WORDS.whatBlockingDid, runStrategy(kitchen, blocking(kitchen)).log);
  const best = known(kitchen)?.best;
  if (best === undefined) return [MESSAGES.plain.stillLooking];
  return best.run === null ? [MESSAGES.plain.noBest] : told(WORDS.whatBestDid, logOf(kitchen, best.run.plan));
}
