import type { Log } from '../model/event.ts';
import { type Account, accountOf, brainTime } from '../scoring/brain-time.ts';
import type { Glyphs } from './glyphs.ts';

/** So that `minutes` fit into `columns`: how many minutes one character stands for, at least 1. */
export const minutesPerCell = (minutes: number, columns: number): number => Math.max(1, Math.ceil(minutes / columns));

/**
 * What the brain did, one character for every `perCell` minutes: the account on which most of them went; working
 * before staring before waiting where two are even. A character may stand for less at the end.
 */
export function brainBar(log: Log, perCell: number, glyphs: Glyphs): string {
  const end = log.at(-1)?.minute ?? 0;
  const cells = Array.from({ length: Math.ceil(end / perCell) }, () => ({ working: 0, staring: 0, waiting: 0 }));
  for (const { activity, from, to } of brainTime(log, end)) {
    for (let index = Math.floor(from / perCell); index * perCell < to; index += 1) {
      const cell = cells[index];
      const minutes = Math.min(to, (index + 1) * perCell) - Math.max(from, index * perCell);
      if (cell !== undefined) cell[accountOf(activity)] += minutes;
    }
  }
  return cells.map((cell) => glyphs[most(cell)]).join('');
}

const most = ({ working, staring, waiting }: Readonly<Record<Account, number>>): Account =>
  working >= staring && working >= waiting ? 'working' : staring >= waiting ? 'staring' : 'waiting';
