import { trialsOf } from '../../levels/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import { isWrittenForPart } from '../place-words.ts';
import { lowestStars, resultsOf, shiftsOf, worstOf } from '../program-result.ts';
import { NEW_PROGRAM, programReducer } from '../program-state.ts';
import type { ProgramNews } from '../program-watch.ts';
import { cookShiftLines } from './aftermath.ts';
import { numbersText } from './menu.ts';
import { type BeatLines, lead, note, type PlainState, type PlainWorld, say, type Writing } from './plain-state.ts';
import { levelTitleLines, titleLines } from './plain-words.ts';
import { fileLines, resultLines, trialLines } from './run-lines.ts';

const WORDS = MESSAGES.plain.write;

/** A program of the player's own: where it stands, and what every run of it came to. */
export const WRITE: BeatLines<Writing> = {
  open: (state, spot, world) => {
    const trials = trialsOf(spot.level);
    if (trials.length === 0) return null;
    const here: Writing = { ...spot, beat: 'write', trials, at: null, program: NEW_PROGRAM, asked: 0, isTold: true };
    const heading = spot.level.write?.mends ? WORDS.headingMend : WORDS.heading;
    const titled = isWrittenForPart(spot.level) ? titleLines : levelTitleLines;
    return say({ ...state, here }, ...titled(state.here, spot, world), heading);
  },
  numbers: ({ trials }) => (trials.length > 1 ? trials.length : 0),
  choose: (state, here, number, world) =>
    here.program.reports[number - 1] === undefined
      ? say(state, WORDS.hint)
      : tell(state, { ...here, at: number - 1 }, world),
  press: (state, here, action, world) => {
    switch (action) {
      case 'next':
      case 'choose':
        return lead(state, 'on');
      case 'back':
        return lead(state, 'back');
      case 'restart':
        return { ...state, here: { ...here, asked: here.asked + 1 } };
      case 'best': {
        const kitchen = here.trials[kitchenTold(here, world)]?.kitchen;
        return kitchen === undefined
          ? say(state, WORDS.hint)
          : say(state, ...cookShiftLines(kitchen, 'best', world.known), WORDS.hint);
      }
      case 'look': {
        const again = say(state, ...fileLines(here.program));
        const anew = { ...here, at: null };
        return here.program.reports.length === 0 ? say(again, WORDS.hint) : tell(again, anew, world);
      }
      default:
        return say(state, WORDS.hint);
    }
  },
  learn: (state, here, world) => (!here.isTold && isKnown(here, world) ? tell(state, here, world) : state),
};

/** Something has happened to the program. */
export function heard(state: PlainState, before: Writing, news: ProgramNews, world: PlainWorld): PlainState {
  const here: Writing = { ...before, program: programReducer(before.program, news) };
  const next = { ...state, here };
  switch (news.type) {
    case 'opened':
      return say(next, ...fileLines(here.program));
    case 'runs':
      return next;
    case 'ran': {
      const hash = here.level.write?.hash ?? null;
      const shifts = news.isStarter ? null : shiftsOf(here.trials, news.reports);
      const noted = shifts === null || hash === null ? next : note(next, { type: 'program', hash, shifts });
      return tell(noted, { ...here, at: null }, world);
    }
  }
}

/** A result can be told once the cooks of its kitchen are known; a fault at any time. */
const isKnown = ({ trials, program }: Writing, { known }: PlainWorld): boolean =>
  trials.every(({ kitchen }, nth) => program.reports[nth]?.fault != null || known(kitchen) !== undefined);

/** Index of the kitchen that is told in detail; the first before a run. */
const kitchenTold = ({ trials, at, program }: Writing, { known }: PlainWorld): number =>
  at ?? Math.max(0, worstOf(resultsOf(trials, program.reports, known)));

/** What a run came to: in each kitchen, then in one of them all that there is; or that it will be said once the cooks are known. */
function tell(state: PlainState, here: Writing, world: PlainWorld): PlainState {
  if (!isKnown(here, world)) return say({ ...state, here: { ...here, isTold: false } }, MESSAGES.plain.stillLooking);
  const { trials, program } = here;
  const results = resultsOf(trials, program.reports, world.known);
  const result = results[kitchenTold(here, world)];
  if (result === undefined) return state;
  const best = world.known(result.kitchen)?.best ?? null;
  const stars = lowestStars(results);
  const isOne = results.length === 1;
  return say(
    { ...state, here: { ...here, isTold: true } },
    ...(stars === null || here.at !== null ? [] : [WORDS.stars(stars)]),
    ...(isOne || here.at !== null ? [] : trialLines(results)),
    ...(isOne ? [] : [WORDS.inDetail(result.name ?? MESSAGES.write.asPlayed)]),
    ...resultLines(result, best),
    ...(isOne ? [] : [WORDS.others(numbersText(1, results.length))]),
    WORDS.hint,
  );
}
