import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { checkLevel, fillTexts, kitchensIn, levelPaths, parseCampaign, parseLevel } from '../../src/levels/index.ts';
import { LONGEST_LINE } from '../../src/levels/limits.ts';
import { placedTexts } from '../../src/levels/text-paths.ts';
import type { Cooks } from '../../src/model/best.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import { cooksOf } from '../../src/strategies/index.ts';

const FOLDER = new URL('../../levels/', import.meta.url);
const ALL = globSync('*/*.json', { cwd: FOLDER }).map((path) => path.replaceAll('\\', '/'));
/** `L01.de.json` is no level: it has the texts of `L01.json` in another language. */
const FILES = ALL.filter((path) => !/\.[a-z]{2,3}\.json$/u.test(path));

const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');

test('the campaign names every level file once, and no other', () => {
  const campaign = parseCampaign(read('awaiter.json'));
  if (!campaign.ok) throw new Error(campaign.error.map(({ message }) => message).join('; '));
  expect(levelPaths(campaign.value).toSorted()).toEqual(FILES.toSorted());
});

test.each(FILES)('%s is a level without errors or warnings', (path) => {
  const parsed = parseLevel(read(path), basename(path, '.json'));
  if (!parsed.ok) throw new Error(parsed.error.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  const known = new Map(kitchensIn(parsed.value).map((kitchen) => [kitchen, cooksOf(kitchen)]));
  const cooks = (kitchen: Kitchen): Cooks => known.get(kitchen) as Cooks;
  expect(checkLevel(parsed.value, cooks).filter(({ severity }) => severity !== 'note')).toEqual([]);
  for (const level of [parsed.value, ...parsed.value.variants]) {
    const filled = fillTexts(level, cooks);
    for (const { text } of placedTexts(filled)) expect(text).not.toMatch(/[{}…–]/);
    expect(Math.max(0, ...filled.story.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_LINE);
  }
});
