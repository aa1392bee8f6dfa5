import type { ParsedLevel } from '../../src/levels/index.ts';
import type { Luck } from '../../src/model/luck.ts';
import { levelOf } from './level-text.ts';

/** Two orders that look at a board and write on it; `mended`: they look only when they write. */
export function luckKitchen(mended: boolean, usual = { first: 2, second: 4 }) {
  const dish = (fetch: number, warm: number) => ({
    steps: {
      fetch: { at: 'shelf', minutes: fetch, ...(mended ? {} : { reads: 'board' }) },
      warm: { at: 'stove', minutes: warm, after: ['fetch'], writes: 'board', ...(mended ? { reads: 'board' } : {}) },
    },
  });
  return {
    stations: { shelf: { slots: 2 }, stove: { slots: 2 } },
    dishes: { rice: dish(1, usual.first), beans: dish(usual.second, 2) },
    orders: [{ dish: 'rice' }, { dish: 'beans', at: 2 }],
    goal: 'coins',
  };
}

/** A program as it stands in a level file: what it does has nothing to do with its kitchen here. */
export const luckCode = (lines = ['mins({rice.warm});', 'mins({beans.fetch});']) => ({
  javascript: { lines, prints: [], from: [] },
});

/** What a level file says of a colleague's luck; `change` replaces fields of it. */
export const luckFile = (change: object = {}) => ({
  times: [
    { step: 'rice.warm', from: 1, to: 5 },
    { step: 'beans.fetch', from: 1, to: 4 },
  ],
  programs: [
    { title: 'as it is', ...luckKitchen(false), ...luckCode() },
    { title: 'looks last', ...luckKitchen(true), ...luckCode(['mins({beans.fetch});', 'mins({rice.warm});']) },
  ],
  ...change,
});

/** A level of luck; `change` replaces fields at its top. */
export const luckText = (change: object = {}): string => JSON.stringify({ luck: luckFile(), ...change }, null, 2);

export const LUCK_LEVEL: ParsedLevel = levelOf(luckText({ hints: ['A nudge.', 'The idea.'], aha: 'Mend the gap.' }));

export const LUCK: Luck = luckIn(LUCK_LEVEL);

export function luckIn({ luck }: Pick<ParsedLevel, 'luck'>): Luck {
  if (luck === null) throw new Error('a level without luck');
  return luck;
}
