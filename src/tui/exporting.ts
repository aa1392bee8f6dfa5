import type { Place } from '../lesson/index.ts';
import type { Log } from '../model/event.ts';
import type { Language } from '../model/lesson.ts';
import type { Level, Part } from '../model/level.ts';
import type { ExportedShift, ExportShift } from '../model/program.ts';
import { MESSAGES } from '../words/messages.ts';

interface Spot {
  readonly place: Place;
  /** The level that keeps the answers: a variant's own level. */
  readonly keeper: Level;
  readonly level: Level;
  readonly part: Part;
}

/** A shift that has ended, as it is written into a file. @param title of its level, filled in */
export const exportedShift = (
  { place, keeper, level, part }: Spot,
  title: string,
  log: Log,
  language: Language,
): ExportedShift => ({
  ...{ id: keeper.id, title, log, language },
  ...{ part: place.part, parts: level.parts.length, kitchen: part.kitchen },
});

export type Exported = Awaited<ReturnType<ExportShift>>;

/** What there is to say about it, for people. */
export const exportedText = (exported: Exported): string =>
  exported.ok ? MESSAGES.comparison.exported(exported.value.file, exported.value.command) : exported.error;
