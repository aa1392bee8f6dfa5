import { expect, test } from 'vitest';
import { chanceOf } from '../../src/generate/chance.ts';
import { FEATURES, randomKitchen } from '../../src/generate/index.ts';
import { taleOf } from '../../src/generate/tale.ts';
import { LONGEST_LINE, LONGEST_TITLE, MOST_STORY_LINES } from '../../src/levels/limits.ts';

const SEEDS = Array.from({ length: 400 }, (_, nth) => `tale ${nth}`);

test('titles and stories fit on the screen, and name no number', () => {
  const seen = new Set<string>();
  for (const seed of SEEDS) {
    const spec = randomKitchen(seed, { orders: 3, stations: 8, actions: 12, features: FEATURES.slice(0, 5) });
    const { title, story } = taleOf(spec, FEATURES, chanceOf(seed));
    expect(title.length, title).toBeLessThanOrEqual(LONGEST_TITLE);
    expect(story.length).toBeLessThanOrEqual(MOST_STORY_LINES);
    for (const line of story) expect(line.length, line).toBeLessThanOrEqual(LONGEST_LINE);
    expect(`${title} ${story.join(' ')}`).not.toMatch(/\d/u);
    seen.add(title);
  }
  expect(seen.size).toBeGreaterThan(SEEDS.length / 2);
});
