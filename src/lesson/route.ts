import { isMark } from '../model/lesson.ts';
import { type Campaign, type Level, puzzlesOf } from '../model/level.ts';
import { type Progress, starsOfLevel } from '../model/progress.ts';
import { comebackOf, LEAST_BETWEEN, LEVELS_BETWEEN } from './comeback.ts';
import { partWritten } from './writing.ts';

/** What of a level is in play: a level of the campaign, of its tour, or a variant of one. All numbers from 0. */
export interface Place {
  /** Index into the campaign's levels; with `tour` into the tour's, its end the last of them. */
  readonly level: number;
  /** Index of the kitchen or puzzle. */
  readonly part: number;
  readonly tour: boolean;
  /** A variant of the level, and the level that it goes on with after it; `null`: the level itself. */
  readonly again: { readonly variant: number; readonly after: number | null } | null;
}

/**
 * What a level is played in: puzzles are put in `order`, or their faulty lines marked (`mark`), a colleague has bad `luck`, any
 * other level is played.
 * The comparison belongs to `play`. In a `review` other programs are marked after the shifts, all of them in one beat.
 * To `write` a program is an offer: whoever leaves it out has not left the level out.
 */
export type Beat = 'predict' | PlayBeat | 'code' | 'review' | 'check' | 'write';
type PlayBeat = 'play' | 'order' | 'mark' | 'luck';

/** A beat of a place: what is on the screen, or comes next. */
export interface Stop {
  readonly beat: Beat;
  readonly place: Place;
}

/** A level of the campaign, at its first kitchen or puzzle. */
export const placeOf = (level: number, part = 0): Place => ({ level, part, tour: false, again: null });

/** All levels of a campaign in order. */
export const levelsOf = (campaign: Campaign): readonly Level[] => campaign.chapters.flatMap(({ levels }) => levels);

/** The levels among which a place counts: the campaign's, or the tour's with its end. */
const levelsAround = (campaign: Campaign, { tour }: Pick<Place, 'tour'>): readonly Level[] =>
  tour && campaign.tour !== null ? [...campaign.tour.levels, campaign.tour.end] : levelsOf(campaign);

/** The level of a place; a variant counts as a level. `undefined` if there is none. */
export function levelAt(campaign: Campaign, place: Place): Level | undefined {
  const level = levelsAround(campaign, place)[place.level];
  return place.again === null ? level : level?.variants[place.again.variant];
}

/** The level that keeps what is answered at a place: a variant's answers belong to its level. */
export const keeperAt = (campaign: Campaign, place: Place): Level | undefined =>
  levelAt(campaign, { ...place, again: null });

/** Whether its questions are asked as if for the first time: on the tour everybody is new, and a variant is another question. */
export const asksAnew = ({ tour, again }: Place): boolean => tour || again !== null;

/** How many kitchens or puzzles a level is played in. */
export const partsOf = (level: Level): number => Math.max(level.parts.length, puzzlesOf(level).length);

const isTourEnd = (campaign: Campaign, { tour, level }: Place): boolean =>
  tour && level === (campaign.tour?.levels.length ?? -1);

/** The beat in which a part of a level is played: a puzzle is put in order, or marked. */
export function playOf({ puzzles, luck }: Level, part: number): PlayBeat {
  if (luck !== null) return 'luck';
  const puzzle = puzzles[part] ?? puzzles[0];
  return puzzle === undefined ? 'play' : isMark(puzzle) ? 'mark' : 'order';
}

export const isPlayed = (beat: Beat): beat is PlayBeat =>
  beat === 'play' || beat === 'order' || beat === 'mark' || beat === 'luck';

/** The beats of a place's level in their order. The tour only predicts and plays; its end only asks. */
export function beatsAt(campaign: Campaign, place: Place): readonly Beat[] {
  const level = levelAt(campaign, place);
  if (level === undefined) return [];
  if (isTourEnd(campaign, place)) return ['check'];
  const isShort = place.tour || place.again !== null;
  return [
    ...(level.predict === null ? [] : (['predict'] as const)),
    playOf(level, place.part),
    ...(level.cards.length + level.puzzles.length === 0 || isShort ? [] : (['code'] as const)),
    ...(level.review.length === 0 || isShort ? [] : (['review'] as const)),
    ...(level.check === null || isShort ? [] : (['check'] as const)),
    ...(level.write === null || isShort ? [] : (['write'] as const)),
  ];
}

/** A beat of a place's level that is asked for; `null` where the level does not have it. */
export function stopAt(campaign: Campaign, beat: Beat, place: Place): Stop | null {
  if (!beatsAt(campaign, place).includes(beat)) return null;
  // A program is written for a kitchen of its own, wherever the player comes from.
  const write = beat === 'write' ? levelAt(campaign, place)?.write : null;
  const part = write ? partWritten(write) : null;
  return { beat, place: part === null ? place : { ...place, part } };
}

/** The part that a level goes on with: the first without a star, or the first. */
export const openPart = ({ kitchens, puzzles }: Progress, level: Level): number =>
  Math.max(
    0,
    level.puzzles.length > 0
      ? level.puzzles.findIndex(({ hash }) => (puzzles[hash]?.stars ?? 0) === 0)
      : level.parts.findIndex(({ hash }) => (kitchens[hash]?.stars ?? 0) === 0),
  );

/**
 * How a level of the campaign begins when it is chosen: with what comes back, with a prediction that has not been made,
 * else with playing it.
 */
export function entryTo(campaign: Campaign, progress: Progress, index: number): Stop {
  const comeback = comebackOf(progress, levelsOf(campaign));
  if (comeback?.level === index) {
    return entryOf(campaign, progress, { ...placeOf(index), again: { variant: comeback.variant, after: null } });
  }
  const level = levelAt(campaign, placeOf(index));
  return entryOf(campaign, progress, placeOf(index, level === undefined ? 0 : openPart(progress, level)));
}

/** The first beat of a place, without a prediction that has been made before. */
export function entryOf(campaign: Campaign, progress: Progress, place: Place): Stop {
  const [first = 'play', second] = beatsAt(campaign, place);
  const question = keeperAt(campaign, place)?.predict;
  const isMade = question != null && progress.questions[question.hash] !== undefined;
  const skips = first === 'predict' && isMade && !asksAnew(place);
  return { beat: skips ? (second ?? first) : first, place };
}

/**
 * What is left behind when the way goes on from a beat: the level, by the hash of its last part or puzzle, also if it was
 * passed without being played; `null` while there is more of it to come.
 */
export function passedAt(campaign: Campaign, { beat, place }: Stop): string | null {
  const level = levelAt(campaign, place);
  const last = beatsAt(campaign, place).findLast((one) => one !== 'write');
  if (level === undefined || last !== beat) return null;
  if (isPlayed(beat) && place.part + 1 < partsOf(level)) return null;
  return [...level.parts, ...puzzlesOf(level)].at(-1)?.hash ?? null;
}

/**
 * What comes after a beat: the level's next part or beat, a level that comes back, or the next level.
 * @returns `null` where the list of levels does
 */
export function stopAfter(campaign: Campaign, progress: Progress, { beat, place }: Stop): Stop | null {
  const level = levelAt(campaign, place);
  if (level === undefined) return null;
  const part = place.part + 1;
  if (isPlayed(beat) && part < partsOf(level)) return { beat: playOf(level, part), place: { ...place, part } };
  const beats = beatsAt(campaign, place);
  const next = beats[beats.indexOf(beat) + 1];
  const stop = next === undefined ? null : stopAt(campaign, next, place);
  return stop ?? levelAfter(campaign, progress, place);
}

function levelAfter(campaign: Campaign, progress: Progress, place: Place): Stop | null {
  const count = levelsAround(campaign, place).length;
  if (place.again !== null) {
    const { after } = place.again;
    return after === null || after >= count ? null : entryOf(campaign, progress, placeOf(after));
  }
  // At the end of the list there may be no other level left to wait for.
  const isEnd = place.level + 1 >= count;
  const between = isEnd ? LEAST_BETWEEN : LEVELS_BETWEEN;
  const comeback = place.tour ? null : comebackOf(progress, levelsOf(campaign), between);
  if (comeback !== null) {
    const again = { variant: comeback.variant, after: place.level + 1 };
    return entryOf(campaign, progress, { ...placeOf(comeback.level), again });
  }
  if (isEnd) return null;
  return entryOf(campaign, progress, { ...placeOf(place.level + 1), tour: place.tour });
}

/** The next thing to do: what comes back, else the first level without a star, then the first with less than three, then the first. */
export function nextToDo(campaign: Campaign, progress: Progress): number {
  const levels = levelsOf(campaign);
  const comeback = comebackOf(progress, levels);
  if (comeback !== null) return comeback.level;
  for (const enough of [1, 3]) {
    const index = levels.findIndex((level) => starsOfLevel(progress, level) < enough);
    if (index !== -1) return index;
  }
  return 0;
}
