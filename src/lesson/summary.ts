import type { Idiom } from '../model/lesson.ts';
import type { Campaign } from '../model/level.ts';
import { type Progress, starsOfLevel } from '../model/progress.ts';

/** An idiom with the level that teaches it. */
export interface Learned extends Idiom {
  readonly level: string;
}

/** What has been learned, as code. */
export interface Summary {
  /** Chapters in which something has been learned. */
  readonly chapters: readonly { readonly title: string; readonly idioms: readonly Learned[] }[];
  /** Idioms that are shown, and those of the whole campaign. */
  readonly shown: number;
  readonly all: number;
}

/** The idioms of all levels that have a star: those of the others would be told before they are played. */
export function summaryOf({ chapters }: Campaign, progress: Progress): Summary {
  const learned = chapters.map(({ title, levels }) => ({
    title,
    idioms: levels
      .filter((level) => starsOfLevel(progress, level) > 0)
      .flatMap(({ id, idioms }) => idioms.map((idiom) => ({ ...idiom, level: id }))),
  }));
  return {
    chapters: learned.filter(({ idioms }) => idioms.length > 0),
    shown: learned.flatMap(({ idioms }) => idioms).length,
    all: chapters.flatMap(({ levels }) => levels.flatMap(({ idioms }) => idioms)).length,
  };
}
