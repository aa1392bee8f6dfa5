import { entryOf, levelsOf, partsOf, placeOf, stopAt, understandingOf } from '../../lesson/index.ts';
import { fillTexts } from '../../levels/index.ts';
import type { Level } from '../../model/level.ts';
import { MESSAGES } from '../../words/messages.ts';
import { chosen, firstEntry } from '../levels-list.ts';
import { aboutTour, understandingTexts } from '../lines/level-detail.ts';
import { otherThan } from '../lines/program-lines.ts';
import { certificateSaid, summarySaid } from './plain-finish.ts';
import { beatOf, isUnderWay, lead, note, type PlainState, type PlainWorld, type Playing, say } from './plain-state.ts';

const WORDS = MESSAGES.plain.levels;

/** To the level list, where the shift in play is kept until its kitchen is opened again. */
export const toLevels = (state: PlainState, world: PlainWorld): PlainState => levelsSaid(shelved(state), world);

/** Says the levels, and what can be pressed there. */
export const levelsSaid = (state: PlainState, world: PlainWorld): PlainState =>
  say(
    state,
    ...levelListLines(world, state.shelf),
    WORDS.hint,
    WORDS.orAfterNumber,
    WORDS.finish,
    ...(waiting(state, world).length === 0 ? [] : [WORDS.backToShift]),
  );

/** The shifts that wait in the campaign that is shown, the last one left first. */
const waiting = ({ shelf }: PlainState, { campaign }: PlainWorld): readonly Playing[] =>
  shelf.filter(({ keeper }) => levelsOf(campaign).includes(keeper));

/** Leaves what is in play; a shift that is under way is kept. */
export function shelved(state: PlainState): PlainState {
  const { here, shelf } = state;
  if (!isUnderWay(here)) return { ...state, here: null };
  return { ...state, here: null, shelf: [here, ...shelf.filter(({ part }) => part.hash !== here.part.hash)] };
}

/** The tour, and the campaign, its levels numbered through. */
function levelListLines({ campaign, progress }: PlainWorld, shelf: readonly Playing[]): readonly string[] {
  const numbers = new Map(levelsOf(campaign).map((level, index) => [level, index + 1]));
  const line = (level: Level): string =>
    [
      `  ${numbers.get(level)}: ${level.id} ${level.title}`,
      ...(partsOf(level) === 1 ? [] : [WORDS.parts(partsOf(level))]),
      ...standing(level, progress),
      ...(shelf.some((one) => level.parts.includes(one.part)) ? [WORDS.shiftWaits] : []),
    ].join(', ');
  return [
    WORDS.title,
    ...(campaign.tour === null ? [] : [`  0: ${campaign.tour.title}`]),
    ...campaign.chapters.flatMap(({ title, levels }) => [`${title}:`, ...levels.map(line)]),
  ];
}

/** Stars and whether the level is understood, as soon as something of it has been done. */
function standing(level: Level, progress: PlainWorld['progress']): readonly string[] {
  const { stars, begun, understood, predict } = understandingOf(progress, level);
  const { comesBack, understood: isUnderstood, notYet } = WORDS.standing;
  const words = predict === 'owed' ? [comesBack] : understood ? [isUnderstood] : begun ? [notYet] : [];
  return [WORDS.stars(stars), ...words];
}

/** A key at the level list; a number that has been typed says which level it is about. */
export function levelsKey(state: PlainState, action: string | null, world: PlainWorld): PlainState {
  const [kept] = waiting(state, world);
  const cleared = { ...state, typed: '' };
  if (action === 'back' && kept !== undefined) return lead(cleared, { beat: 'play', place: kept.place });
  if (action === 'look' && state.typed === '') return toLevels(state, world);
  if (action === 'certificate') return say(cleared, ...certificateSaid(world));
  if (action === 'summary') return say(cleared, ...summarySaid(world, state.language));
  if (action === 'other') {
    const language = otherThan(state.language);
    return say(note({ ...cleared, language }, { type: 'language', language }), ...summarySaid(world, language));
  }
  const isAbout = action === 'choose' || action === 'look' || beatOf(action) !== null;
  if (!isAbout) return say(cleared, WORDS.hint);
  if (state.typed === '') return say(state, WORDS.numberFirst, WORDS.hint);
  return about(cleared, Number(state.typed) - 1, action, world);
}

/** @param index of a level, `-1` for the tour */
function about(state: PlainState, index: number, action: string | null, world: PlainWorld): PlainState {
  const { campaign, progress, known } = world;
  const level = levelsOf(campaign)[index];
  const first = firstEntry(campaign) + 1;
  if (index + 1 < first || (index >= 0 && level === undefined)) {
    return say(state, WORDS.noSuchLevel(index + 1, first, levelsOf(campaign).length));
  }
  if (action === 'choose') {
    const tour = { ...placeOf(0), tour: true };
    const shelf = new Set(state.shelf.map(({ part }) => part.hash));
    return lead(state, index === -1 ? entryOf(campaign, progress, tour) : chosen(campaign, progress, shelf, index));
  }
  if (action === 'look') {
    const texts =
      level === undefined ? [aboutTour(campaign)] : understandingTexts(world, fillTexts(level, known), WORDS.stars);
    return say(state, ...texts);
  }
  const beat = beatOf(action);
  if (beat === null) return state;
  const stop = level === undefined ? null : stopAt(campaign, beat, placeOf(index));
  return stop === null ? say(state, MESSAGES.levels.hasNone[beat]) : lead(state, stop);
}
