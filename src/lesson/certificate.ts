import type { Certificate, TakenAway } from '../model/certificate.ts';
import type { Plan } from '../model/decision.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Campaign, Level } from '../model/level.ts';
import { type Progress, starsOfLevel } from '../model/progress.ts';
import { missingIn } from './missing.ts';
import { levelsOf, type Place } from './route.ts';
import { understandingOf } from './understanding.ts';

/** What a certificate needs to be told, because it does not follow from levels and progress alone. */
interface Facts {
  /** Minutes of waiting that a plan takes away in a kitchen, `null` where nobody knows. */
  readonly takenAway: (kitchen: Kitchen, plan: Plan) => number | null;
  /** One of a level's own texts, filled in. */
  readonly fill: (text: string, level: Level) => string;
}

export function certificateOf(campaign: Campaign, progress: Progress, { takenAway, fill }: Facts): Certificate {
  const levels = levelsOf(campaign);
  const named = (level: Level) => ({ id: level.id, title: fill(level.title, level) });
  const isUnderstood = (level: Level): boolean => understandingOf(progress, level).understood;
  const understood = levels.filter(isUnderstood);
  const chapters = campaign.chapters.map((chapter) => ({
    title: chapter.title,
    levels: chapter.levels.filter(isUnderstood).map((level) => ({
      ...named(level),
      aha: level.aha === null ? '' : fill(level.aha, level),
      stars: starsOfLevel(progress, level),
    })),
  }));
  return {
    title: campaign.title,
    chapters: chapters.filter((chapter) => chapter.levels.length > 0),
    open: levels
      .filter((level) => understandingOf(progress, level).begun && !isUnderstood(level))
      .map((level) => ({ ...named(level), missing: missingIn(progress, level) })),
    understood: understood.length,
    levels: levels.length,
    stars: levels.reduce((sum, level) => sum + starsOfLevel(progress, level), 0),
    written: levels.filter((level) => (understandingOf(progress, level).written ?? 0) > 0).length,
    programs: levels.filter(({ write }) => write !== null).length,
    waiting: waitingTakenAway(levels, progress, takenAway),
  };
}

/** The same kitchen in two levels counts once: it is kept once. */
function waitingTakenAway(levels: readonly Level[], { kitchens }: Progress, takenAway: Facts['takenAway']): TakenAway {
  const parts = new Map(levels.flatMap((level) => level.parts.map((part) => [part.hash, part.kitchen] as const)));
  const all = [...parts].flatMap(([hash, kitchen]) => {
    const reached = kitchens[hash];
    return reached === undefined || reached.stars === 0 || kitchen.goal === 'coins'
      ? []
      : [takenAway(kitchen, reached.plan)];
  });
  const known = all.filter((minutes) => minutes !== null);
  return {
    minutes: known.reduce((sum, minutes) => sum + minutes, 0),
    kitchens: known.length,
    unknown: all.length - known.length,
  };
}

/**
 * Whether the certificate opens by itself where the way leads from a place back to the map: once, when the campaign's last
 * level has a star. A level of somebody's own that is played alone is no campaign, and what a pack teaches is no end of it.
 */
export function opensCertificate(campaign: Campaign, progress: Progress, { tour }: Place): boolean {
  const levels = levelsOf(campaign);
  const last = levels.at(-1);
  if (last === undefined || levels.length === 1 || campaign.pack !== undefined || tour || progress.certified)
    return false;
  return starsOfLevel(progress, last) > 0;
}
