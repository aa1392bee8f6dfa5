import { cpSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readCampaign } from '../../src/cli/io-levels.ts';
import { fromSharedText } from '../../src/cli/shared-json.ts';
import { child, newFolder } from '../support/command.ts';
import { BUNDLE } from '../support/terminal.ts';

const DIST = dirname(BUNDLE);
const LEVELS = join(DIST, '../levels');

/** The bundle and its levels in another folder, as a package manager puts them there: all of one time. */
function installed(): string {
  const folder = newFolder();
  cpSync(DIST, join(folder, 'dist'), { recursive: true, preserveTimestamps: true });
  cpSync(LEVELS, join(folder, 'levels'), { recursive: true, preserveTimestamps: true });
  return folder;
}

const titleOf = (json: string, id: string): string | undefined =>
  (JSON.parse(json) as { chapters: { levels: { id: string; title: string }[] }[] }).chapters
    .flatMap(({ levels }) => levels)
    .find((level) => level.id === id)?.title;

const list = async (folder: string): Promise<string> =>
  (await child(['list', '--json'], { script: join(folder, 'dist/awaiter.cjs'), env: { XDG_STATE_HOME: newFolder() } }))
    .out;

test('what the bundle knows of the shipped campaign is what its files say', async () => {
  const campaign = await readCampaign();
  const chapters = campaign.ok ? campaign.value.chapters : [];
  const known = JSON.parse(await list(join(DIST, '..'))) as { readonly chapters: typeof chapters };
  const ids = (one: Pick<(typeof chapters)[number], 'levels'>) => one.levels.map(({ id }) => id);
  expect(known.chapters.map(ids)).toEqual(chapters.map(ids));
  for (const level of chapters.flatMap(({ levels }) => levels))
    expect(fromSharedText(readFileSync(join(DIST, 'campaign', `${level.id}.json`), 'utf8'))).toEqual(level);
});

test('a level file that was changed since the build is read as it is now, also where it has kept its size', async () => {
  const folder = installed();
  const path = join(folder, 'levels/0-opening-shift/L02.json');
  const text = readFileSync(path, 'utf8');
  const before = titleOf(await list(folder), 'L02') as string;
  writeFileSync(path, text.replace(before, [...before].reverse().join('')));
  const later = new Date(Date.now() + 1_000);
  utimesSync(path, later, later);
  expect(titleOf(await list(folder), 'L02')).toBe([...before].reverse().join(''));
});
