import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardWith } from '../../src/model/luck.ts';
import { allTimes, isRuined, workedWith } from '../../src/strategies/index.ts';
import { levelOf } from '../support/level-text.ts';
import { luckIn } from '../support/luck-level.ts';
import { printedInVirtualTime } from '../support/virtual-time.ts';

const LEVEL = levelOf(readFileSync(new URL('../../levels/7-shared-fridge/L29.json', import.meta.url), 'utf8'));
const PROGRAMS = [LEVEL, ...LEVEL.variants].flatMap((level) => {
  const luck = luckIn(level);
  return luck.programs.map((program) => ({ name: `${level.id} ${program.title}`, luck, program }));
});

test.each(PROGRAMS)(
  '$name: with every combination of times the code loses what the colleague loses in the kitchen',
  async ({ luck, program }) => {
    const wrong: string[] = [];
    for (const minutes of allTimes(luck)) {
      const { kitchen, outcome } = workedWith(luck, program, minutes);
      const lines = cardWith(program, luck.times, minutes).javascript?.lines ?? [];
      const printed = (await printedInVirtualTime(lines)).join('\n');
      const losesInCode = kitchen.orders.some(({ dish }) => !printed.includes(dish));
      if (losesInCode !== isRuined({ outcome })) wrong.push(`${minutes.join(', ')}: ${printed}`);
    }
    expect(wrong).toEqual([]);
  },
);
