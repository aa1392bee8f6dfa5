import type { ProgramReport } from '../../model/program.ts';
import { logOf } from '../../scoring/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import { NEW_PROGRAM, programReducer } from '../program-state.ts';
import type { ProgramNews } from '../program-watch.ts';
import { cookShiftLines } from './aftermath.ts';
import { type BeatLines, lead, note, type PlainState, type PlainWorld, say, type Writing } from './plain-state.ts';
import { titleLines } from './plain-words.ts';
import { faultLines, fileLines, ranLines } from './run-lines.ts';

const WORDS = MESSAGES.plain.write;

/** A program of the player's own: where it stands, and what every run of it came to. */
export const WRITE: BeatLines<Writing> = {
  open: (state, spot, world) => {
    const part = spot.level.parts[spot.level.write?.part ?? -1];
    if (part === undefined) return null;
    const here: Writing = { ...spot, beat: 'write', part, program: NEW_PROGRAM, asked: 0, isTold: true };
    return say({ ...state, here }, ...titleLines(state.here, spot, world), WORDS.heading);
  },
  numbers: () => 0,
  choose: (state) => say(state, WORDS.hint),
  press: (state, here, action, world) => {
    switch (action) {
      case 'next':
      case 'choose':
        return lead(state, 'on');
      case 'back':
        return lead(state, 'back');
      case 'restart':
        return { ...state, here: { ...here, asked: here.asked + 1 } };
      case 'best':
        return say(state, ...cookShiftLines(here.part.kitchen, 'best', world.known), WORDS.hint);
      case 'look': {
        const { report } = here.program;
        const again = say(state, ...fileLines(here.program));
        return report === null ? say(again, WORDS.hint) : tell({ ...again, here }, here, report, world);
      }
      default:
        return say(state, WORDS.hint);
    }
  },
  learn: (state, here, world) => {
    const { report } = here.program;
    const isReady = !here.isTold && world.known(here.part.kitchen) !== undefined;
    return isReady && report !== null ? tell(state, here, report, world) : state;
  },
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
      const { plan, fault } = news.report;
      const { part } = here;
      const log = fault === null ? logOf(part.kitchen, plan) : null;
      const noted = log === null ? next : note(next, { type: 'program', part, plan, log });
      return tell(noted, here, news.report, world);
    }
  }
}

/** What a run came to, or that it will be said once the cooks are known. */
function tell(state: PlainState, here: Writing, report: ProgramReport, world: PlainWorld): PlainState {
  const { kitchen } = here.part;
  const told: PlainState = { ...state, here: { ...here, isTold: true } };
  if (report.fault !== null) return say(told, ...faultLines(report, report.fault), WORDS.hint);
  const cooks = world.known(kitchen);
  if (cooks !== undefined) return say(told, ...ranLines(kitchen, report, cooks), WORDS.hint);
  return say({ ...state, here: { ...here, isTold: false } }, MESSAGES.plain.stillLooking);
}
