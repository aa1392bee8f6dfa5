import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCampaign, parseLevel } from '../../src/levels/index.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { difficultyOf, studyOf } from '../../src/teaching/index.ts';

const read = (path: string): string => readFileSync(new URL(`../../levels/${path}`, import.meta.url), 'utf8');

/** The difficulties of a chapter's levels by their ids: of the hardest part; none of levels without kitchens. */
function difficultiesIn(folder: string, ids: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const id of ids) {
    const level = parseLevel(read(`${folder}/${id}.json`), id);
    if (!level.ok) throw new Error(`${id} has faults`);
    for (const { kitchen } of level.value.parts) {
      const study = studyOf(kitchen, cooksOf(kitchen));
      if (study !== null) found.set(id, Math.max(found.get(id) ?? 1, difficultyOf(study)));
    }
  }
  return found;
}

const campaign = parseCampaign(read('awaiter.json'));
if (!campaign.ok) throw new Error('the campaign has faults');
const CHAPTERS = campaign.value.chapters.map(({ folder = '.', levels }) => difficultiesIn(folder, levels));

test('the first level is a 1, and of all that everybody plays only the finale is a 5', () => {
  const all = CHAPTERS.flatMap((chapter) => [...chapter]);
  expect(all[0]).toEqual(['L01', 1]);
  expect(all.filter(([, difficulty]) => difficulty === 5)).toEqual([['L30', 5]]);
});

test('chapters rise: of two of them, the later one is the harder one far more often than not', () => {
  const means = CHAPTERS.map((chapter) => [...chapter.values()].reduce((sum, one) => sum + one, 0) / chapter.size);
  const pairs = means.flatMap((mean, at) => means.slice(at + 1).map((later) => Math.sign(later - mean)));
  const rising = pairs.filter((sign) => sign > 0).length;
  expect(rising / pairs.length).toBeGreaterThan(0.75);
});
