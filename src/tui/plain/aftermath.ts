import type { LevelTexts } from '../../levels/index.ts';
import type { Cooks } from '../../model/best.ts';
import type { Plan } from '../../model/decision.ts';
import type { Log } from '../../model/event.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import { bestLine } from '../../words/outcomes.ts';
import type { Cook } from '../app.machine.ts';
import { type Contestant, contestantsOf } from '../contest.ts';
import type { Turn } from '../game-state.ts';
import { verdictOf } from '../lines/verdict.ts';
import { spoken, starsText } from './plain-words.ts';
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
  lesson: LevelTexts | null,
): readonly string[] {
  const contestants = contestantsOf(kitchen, turn.plan, cooks.blocking.plan, cooks, record);
  const best = contestants.find(({ id }) => id === 'best')?.log ?? null;
  const verdict = verdictOf(kitchen, turn.log, best, cooks);
  return [
    ...(verdict.score === null ? [] : [`${starsText(verdict.score.stars)}${lesson === null ? ' for this part' : ''}.`]),
    ...contestants.flatMap((one) => (one.id === 'best' ? [] : [`  ${spoken(contestantText(one))}`])),
    `  ${spoken(bestLine(kitchen.goal, cooks.best))}`,
    ...(verdict.sentence === '' ? [] : [spoken(verdict.sentence)]),
    ...verdict.remarks.map(spoken),
    ...(lesson === null || lesson.aha === null ? [] : [`The lesson: ${lesson.aha}`]),
    ...(lesson === null || lesson.breaks === null ? [] : [`Where kitchen and code differ: ${lesson.breaks}`]),
  ];
}

const WHO: Readonly<Record<Exclude<Contestant['id'], 'best'>, string>> = {
  you: 'You',
  blocking: 'The blocking cook, who starts one thing and stares at it until it is done',
  house: 'The house, a cook who starts whatever can be started at once and never looks ahead',
  record: 'Your best before',
};

const contestantText = ({ id, value, note }: Contestant): string =>
  id === 'best' ? '' : `${WHO[id]}: ${value}${note === '' ? '' : `, ${note}`}.`;

/** A cook's whole shift, in the same sentences as one's own. */
export const cookShiftLines = (kitchen: Kitchen, cook: Cook, log: Log): readonly string[] => [
  `What the ${cook} cook did. "You" is the ${cook} cook here.`,
  ...happeningLines(kitchen, log).map((text) => `  ${text}`),
];
