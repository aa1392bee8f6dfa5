import { type LevelFault, type ParsedLevel, parseLevel } from '../../src/levels/index.ts';

/** A small level without faults, as an author writes it; `change` replaces fields at its top. */
export const levelText = (change: object = {}): string => JSON.stringify({ ...LEVEL, ...change }, null, 2);

const LEVEL = {
  title: 'Lunch',
  stations: { oven: { slots: 2 } },
  dishes: {
    lunch: {
      steps: { pie: { at: 'oven', minutes: 9 }, chop: { minutes: 4 }, serve: { minutes: 1, after: ['pie', 'chop'] } },
    },
  },
  orders: [{ dish: 'lunch' }],
  goal: 'finish',
};

/** The level that a text stands for, which must be without faults. */
export function levelOf(text: string): ParsedLevel {
  const parsed = parseLevel(text, 'test');
  if (!parsed.ok) throw new Error(`not a level: ${parsed.error.map(({ message }) => message).join('; ')}`);
  return parsed.value;
}

/** The faults of a text, which must have some. */
export function faultsIn(text: string): readonly LevelFault[] {
  const parsed = parseLevel(text, 'test');
  if (parsed.ok) throw new Error('a level without faults');
  return parsed.error;
}

/** Where a piece of a text begins, counted as editors do. */
export function placeOf(text: string, piece: string): { readonly line: number; readonly column: number } {
  const offset = text.indexOf(piece);
  if (offset === -1) throw new Error(`no ${piece} in the text`);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
