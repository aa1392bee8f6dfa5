import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { checkLevel, fillTexts, kitchensIn, levelPaths, parseCampaign, parseLevel } from '../../src/levels/index.ts';
import { placedTexts } from '../../src/levels/text-paths.ts';
import type { Cooks } from '../../src/model/best.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import { cooksOf } from '../../src/strategies/index.ts';

const FOLDER = new URL('../../levels/packs/', import.meta.url);
const FILES = globSync('*/*.json', { cwd: FOLDER }).map((path) => path.replaceAll('\\', '/'));
const PACKS = FILES.filter((path) => basename(path) === 'awaiter.json');
const LEVELS = FILES.filter((path) => !PACKS.includes(path));

const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');

test.each(PACKS)('%s names its author and every level beside it', (path) => {
  const pack = parseCampaign(read(path));
  if (!pack.ok) throw new Error(pack.error.map(({ message }) => message).join('; '));
  expect(pack.value.author).toBeDefined();
  const folder = path.slice(0, path.indexOf('/'));
  const beside = LEVELS.filter((level) => level.startsWith(`${folder}/`));
  expect(
    levelPaths(pack.value)
      .map((level) => `${folder}/${level}`)
      .toSorted(),
  ).toEqual(beside.toSorted());
});

test.each(LEVELS)('%s is proven, without errors or warnings, and every number in its texts is computed', (path) => {
  const parsed = parseLevel(read(path), basename(path, '.json'));
  if (!parsed.ok) throw new Error(parsed.error.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  const known = new Map(kitchensIn(parsed.value).map((kitchen) => [kitchen, cooksOf(kitchen)]));
  const cooks = (kitchen: Kitchen): Cooks => known.get(kitchen) as Cooks;
  expect([...known.values()].every(({ best }) => best.proven)).toBe(true);
  expect(checkLevel(parsed.value, cooks).filter(({ severity }) => severity !== 'note')).toEqual([]);
  for (const { text } of placedTexts(fillTexts(parsed.value, cooks))) expect(text).not.toMatch(/[{}]/);
});
