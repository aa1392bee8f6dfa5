import { expect, test, vi } from 'vitest';
import { readCampaign } from '../../src/cli/io-levels.ts';
import { levelsOf } from '../../src/lesson/index.ts';
import { kitchenNamed } from '../../src/levels/fact-value.ts';
import type { Writing } from '../../src/model/lesson.ts';
import type { Level } from '../../src/model/level.ts';
import { logOf, outcomeOf, scoreOf } from '../../src/scoring/index.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { programOf, ran } from '../loop/running.ts';
import { HALF_MENDED, PROGRAMS } from '../support/campaign-programs.ts';

const campaign = await readCampaign(null);
if (!campaign.ok) throw new Error(campaign.error.message);
const offers = levelsOf(campaign.value).flatMap((level) =>
  level.write === null ? [] : [{ id: level.id, level, write: level.write }],
);

/** The stars of a program: the fewest that it gets in one of the kitchens in which it is judged. */
async function starsOf(level: Level, { kitchens }: Writing, lines: readonly string[]): Promise<number> {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const program = await programOf(lines);
  const stars = [];
  for (const named of kitchens) {
    const kitchen = kitchenNamed(level, named);
    if (kitchen === undefined) throw new Error(`${level.id} has no kitchen ${named}`);
    const { plan } = await ran(kitchen, program);
    stars.push(scoreOf(kitchen, outcomeOf(kitchen, logOf(kitchen, plan)), cooksOf(kitchen)).stars);
  }
  return Math.min(...stars);
}

const withStarter = offers.flatMap(({ write, ...offer }) =>
  write.starter === null ? [] : [{ ...offer, write, starter: write.starter }],
);

test.each(withStarter)('$id: the program to begin with leaves something to do', async ({ level, write, starter }) => {
  expect(await starsOf(level, write, starter)).toBeLessThan(3);
});

test.each(withStarter.filter(({ write }) => write.mends))(
  '$id: the program that is to be mended has a fault that is seen, and is not just slow',
  async ({ level, write, starter }) => {
    expect(await starsOf(level, write, starter)).toBeLessThanOrEqual(1);
  },
);

test.each(offers.filter(({ id }) => id in PROGRAMS))(
  '$id: a program written by hand is as good as the best in all of its kitchens',
  async ({ id, level, write }) => {
    expect(await starsOf(level, write, (PROGRAMS[id] ?? '').split('\n'))).toBe(3);
  },
);

test.each(offers.filter(({ id }) => id in HALF_MENDED))(
  '$id: a program without the fault is better than nothing, and the best is still to be found',
  async ({ id, level, write }) => {
    expect(await starsOf(level, write, (HALF_MENDED[id] ?? '').split('\n'))).toBe(2);
  },
);
