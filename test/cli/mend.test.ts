import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCampaign } from '../../src/cli/io-levels.ts';
import { programDesk } from '../../src/cli/program-desk.ts';
import { levelsOf } from '../../src/lesson/index.ts';
import { trialsOf } from '../../src/levels/index.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { lowestStars, resultsOf } from '../../src/tui/program-result.ts';
import { newFolder } from '../support/command.ts';

const campaign = await readCampaign(null);
if (!campaign.ok) throw new Error(campaign.error.message);
const toMend = levelsOf(campaign.value).filter(({ write }) => write?.mends);

test.each(toMend.map((level) => ({ id: level.id, level })))(
  '$id: the program that is to be mended has a fault in one of its kitchens',
  async ({ id, level }) => {
    const trials = trialsOf(level);
    const file = join(newFolder(), 'mend.mjs');
    const desk = programDesk({ level: id, file });
    const { starter = null } = level.write ?? {};
    const [first] = trials;
    if (first === undefined) throw new Error(`${id} has no kitchen`);
    expect((await desk.open(id, 0, first.kitchen, starter)).problem).toBeNull();
    const { signal } = new AbortController();
    const reports = await Promise.all(trials.map(({ kitchen }) => desk.run(file, kitchen, signal)));
    expect(lowestStars(resultsOf(trials, reports, cooksOf))).not.toBe(3);
  },
);
