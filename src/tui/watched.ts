import { beatsAt, entryOf, levelAt, type Place, partsOf, placeOf, playOf, type Stop } from '../lesson/index.ts';
import type { Campaign, Level, Part } from '../model/level.ts';
import { NO_PROGRESS } from '../model/progress.ts';
import { carriedTo } from './carried.ts';
import { liveReducer } from './live/live-shift.ts';
import type { ShiftState } from './shift-state.ts';

/** The level after a save; its kitchens that are as they were stay the same objects: what is known of them stays known. */
export const withKnownParts = (before: Level, after: Level): Level => ({
  ...after,
  parts: after.parts.map((part, index) => {
    const alike = before.parts.filter(({ hash }) => hash === part.hash);
    const known = alike.find((one) => one === before.parts[index]) ?? alike[0];
    if (known === undefined) return part;
    return known.label === part.label ? known : { ...part, kitchen: known.kitchen };
  }),
});

/** The campaign with a level in the place of another one. */
export const withLevelFor = (campaign: Campaign, before: Level, after: Level): Campaign => ({
  ...campaign,
  chapters: campaign.chapters.map((chapter) => ({
    ...chapter,
    levels: chapter.levels.map((level) => (level === before ? after : level)),
  })),
});

/**
 * Where somebody goes on whose level has changed: in the same part and beat, or in what is nearest to it.
 * @returns `null`: exactly where they are
 */
export function stopNear(campaign: Campaign, { beat, place }: Stop): Stop | null {
  const level = levelAt(campaign, place);
  // A variant that is no longer there: the level itself is.
  if (level === undefined) return entryOf(campaign, NO_PROGRESS, placeOf(place.level));
  const near: Place = { ...place, part: Math.max(0, Math.min(place.part, partsOf(level) - 1)) };
  const has = beatsAt(campaign, near).includes(beat);
  if (has && near.part === place.part) return null;
  return { beat: has ? beat : playOf(level, near.part), place: near };
}

/** A shift with the part of the level as it is now. */
interface Moved {
  readonly to: Part;
  readonly state: ShiftState;
}

/**
 * The shifts of a level's kitchens that are no longer there, each taken over into the one that is new in its place; where
 * there is none, it is gone. What is still there keeps its shift.
 */
export const movedShifts = (
  before: Level,
  after: Level,
  kept: (part: Part) => ShiftState | undefined,
): readonly Moved[] =>
  before.parts.flatMap((from, index) => {
    const to = after.parts[index];
    const state = kept(from);
    return to === undefined || state === undefined || hasKitchen(after, from) || hasKitchen(before, to)
      ? []
      : [{ to, state: liveReducer(state, { type: 'carry', game: carriedTo(state.game, to.kitchen).game }) }];
  });

/** Whether one of a level's kitchens is that of the part. */
export const hasKitchen = ({ parts }: Level, { hash }: Part): boolean => parts.some((part) => part.hash === hash);
