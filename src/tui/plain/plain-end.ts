import { beatsAt, partsOf, type Stop, stopAfter, stopAt } from '../../lesson/index.ts';
import { fillTexts, partAskedAbout } from '../../levels/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import { exportedShift } from '../exporting.ts';
import { lastTurn } from '../game-state.ts';
import { isKnownAbout, offerAfter, repliesAfter, teachingOf } from '../lesson-words.ts';
import { LOOKED_AT, nextText } from '../place-words.ts';
import { sharingOf } from '../sharing.ts';
import { comparisonLines, cookShiftLines } from './aftermath.ts';
import { goBack } from './plain-shift.ts';
import { beatOf, lead, note, type PlainState, type PlainWorld, type Playing, predictedAt, say } from './plain-state.ts';
import { teller } from './plain-words.ts';

const WORDS = MESSAGES.plain.end;

/** A key after the shift. */
export function endKey(state: PlainState, here: Playing, action: string | null, world: PlainWorld): PlainState {
  switch (action) {
    case 'next':
    case 'choose':
      return lead(state, 'on');
    case 'back':
      return lead(state, 'back');
    case 'undo':
    case 'restart':
      return goBack(state, here, action);
    case 'best':
    case 'blocking':
      return say(state, ...cookShiftLines(here.part.kitchen, action, world.known), WORDS.hint);
    case 'other': {
      const both = (['blocking', 'best'] as const).flatMap((cook) =>
        cookShiftLines(here.part.kitchen, cook, world.known),
      );
      return say(state, ...both, WORDS.hint);
    }
    case 'export': {
      const title = teller(here, world)(here.level.title);
      const shift = exportedShift(here, title, lastTurn(here.game).log, state.language);
      return note(state, { type: 'export', shift });
    }
    case 'share':
      return say(state, ...sharedLines(here, world));
    case 'look':
      return say(state, ...(here.end?.comparison ?? [MESSAGES.plain.stillLooking]), ...wayOn(here, world));
    default:
      return openedBy(state, here, action, world) ?? say(state, WORDS.hint);
  }
}

/** Card and command, the card in digits: blocks are no words. */
function sharedLines({ level, part, place, game }: Playing, world: PlainWorld): readonly string[] {
  const cooks = world.known(part.kitchen) ?? null;
  const filled = fillTexts(level, world.known);
  const { card, command } = sharingOf(
    { level: filled, part, number: place.part + 1, turn: lastTurn(game), cooks },
    true,
  );
  return [WORDS.shared, ...card, command ?? MESSAGES.sharing.noRoom, MESSAGES.sharing.needs];
}

/** The beat that a key opens, or that there is none; `null` where the key opens nothing. */
function openedBy(state: PlainState, { place }: Playing, action: string | null, world: PlainWorld): PlainState | null {
  const beat = beatOf(action);
  if (beat === null) return null;
  const stop = stopAt(world.campaign, beat, place);
  return stop === null ? say(state, MESSAGES.levels.hasNone[beat]) : lead(state, stop);
}

/** Compares a shift that has ended, once it has been counted and every number that is said with it is known. */
export function compare(state: PlainState, here: Playing, world: PlainWorld): PlainState {
  const { end, part } = here;
  const cooks = world.known(part.kitchen);
  if (end === null || end.comparison !== null || cooks === undefined || !isLessonKnown(here, world)) return state;
  // A shift that is counted changes the tries of its kitchen, also from 0 to 0.
  if (world.progress.tries === end.before.tries) return state;
  const filled = fillTexts(here.level, world.known);
  const replies = repliesAfter(filled, here.place.part, predictedAt(state, here, world), world.known);
  const comparison = comparisonLines(part.kitchen, lastTurn(here.game), cooks, {
    record: end.before.kitchens[part.hash]?.plan ?? null,
    isLastPart: here.place.part + 1 === partsOf(here.level),
    teaching: teachingOf(filled, here.place.part, replies, beatsAt(world.campaign, here.place)),
    offer: offerAfter(world.progress.tries[part.hash] ?? 0),
  });
  return say({ ...state, here: { ...here, end: { ...end, comparison } } }, ...comparison, ...wayOn(here, world));
}

/** What is told before the last part, and is not about the prediction, needs no other kitchen. */
function isLessonKnown({ level, place }: Playing, { known }: PlainWorld): boolean {
  const isAsked = level.predict !== null && partAskedAbout(level.predict, level) === place.part;
  return (!isAsked && place.part + 1 < partsOf(level)) || isKnownAbout(level, known);
}

/** What can be pressed after a shift. */
export function wayOn({ place, level }: Playing, { campaign, progress }: PlainWorld): readonly string[] {
  const from: Stop = { beat: 'play', place };
  const next = stopAfter(campaign, progress, from);
  const beats = beatsAt(campaign, place);
  return [
    next === null && !place.tour ? WORDS.listsAll : nextText(campaign, from, next),
    WORDS.againOrWatch,
    ...LOOKED_AT.filter((beat) => beats.includes(beat)).map(
      (beat) => WORDS.beats[beat === 'write' && level.write?.mends ? 'mend' : beat],
    ),
    WORDS.asProgram,
    WORDS.toShare,
    WORDS.comparisonOrLeave,
  ];
}
