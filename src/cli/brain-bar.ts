import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { type CellKind, cellsOf, timelineOf } from '../scoring/index.ts';
import type { Glyphs } from './glyphs.ts';

/** What the brain did, on an axis of `until` minutes in at most `columns` characters; empty after the shift's end. */
export function brainBar(kitchen: Kitchen, log: Log, axis: { until: number; columns: number }, glyphs: Glyphs): string {
  const { brain } = timelineOf(kitchen, log, axis.until);
  const glyph = (kind: CellKind): string => {
    if (kind === null) return ' ';
    return kind === 'staring' || kind === 'waiting' ? glyphs[kind] : glyphs.working;
  };
  return cellsOf(brain, axis.columns, axis.until).cells.map(glyph).join('').trimEnd();
}
