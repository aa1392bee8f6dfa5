import { readFileSync } from 'node:fs';
import type { Luck } from '../../../src/model/luck.ts';
import { failingTimes } from '../../../src/strategies/index.ts';
import { levelOf } from '../../support/level-text.ts';
import { luckFile, luckIn, luckKitchen, luckText } from '../../support/luck-level.ts';

const code = (sign: string) => ({
  javascript: {
    lines: ["let board = '';", 'await mins({rice.warm});', `board ${sign} 'rice';`, 'await mins({beans.fetch});'],
    prints: [],
    from: [],
  },
  python: {
    lines: ["board = ''", 'mins({rice.warm})', `board ${sign} 'rice'`, 'mins({beans.fetch})'],
    prints: [],
    from: [],
  },
});

/** The shift can be lost with the first program, and not with the second. */
export const RICE = levelOf(
  luckText({
    title: 'Bad luck',
    story: ['Rice and beans for one pot.'],
    hints: ['A nudge.', 'The idea.'],
    aha: 'Mend the gap: {luck:1 failing} of {luck combinations} fail.',
    luck: luckFile({
      programs: [
        { title: 'as it is', ...luckKitchen(false), ...code('+=') },
        { title: 'looks last', ...luckKitchen(true), ...code('=') },
      ],
    }),
  }),
);

export const RICE_LUCK: Luck = luckIn(RICE);

/** The level of the campaign. */
export const L29 = levelOf(readFileSync(new URL('../../../levels/7-shared-fridge/L29.json', import.meta.url), 'utf8'));

/** Digits and arrows that choose times with which a colleague's own program fails. */
export function breakingKeys(luck: Luck): readonly string[] {
  const [own] = luck.programs;
  const [worst = []] = own === undefined ? [] : failingTimes(luck, own);
  return worst.flatMap((minutes, nth) => (nth === 0 ? [String(minutes)] : ['down', String(minutes)]));
}
