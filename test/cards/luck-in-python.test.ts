import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCard } from '../../src/cli/card-runs.ts';
import { cardWith } from '../../src/model/luck.ts';
import { failingTimes } from '../../src/strategies/index.ts';
import { levelOf } from '../support/level-text.ts';
import { luckIn } from '../support/luck-level.ts';

/** Long enough that a busy machine is not late by half a minute. */
const MS_PER_MINUTE = 60;

const LUCK = luckIn(levelOf(readFileSync(new URL('../../levels/7-shared-fridge/L29.json', import.meta.url), 'utf8')));
/** With these times the second program fails, too, and no writing stands on the edge of a minute in which somebody looks. */
const WORST = LUCK.programs[1] === undefined ? [] : (failingTimes(LUCK, LUCK.programs[1]).at(-1) ?? []);

test.each(LUCK.programs)(
  '$title: Python loses with bad times what the colleague loses in the kitchen',
  async (program) => {
    const lines = cardWith(program, LUCK.times, WORST).python?.lines ?? [];
    const run = await runCard('python', lines, MS_PER_MINUTE);
    // Where there is no Python nothing can be held against the kitchen.
    if (run === null) return;
    const printed = run.printed.map(({ text }) => text).join('\n');
    const loses = failingTimes(LUCK, program).some((minutes) => minutes.join() === WORST.join());
    expect(program.kitchen.orders.some(({ dish }) => !printed.includes(dish))).toBe(loses);
  },
);
