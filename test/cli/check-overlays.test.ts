import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BREAKFAST, command, folderWith } from '../support/command.ts';

const CAMPAIGN = { title: 'Mine', chapters: [{ title: 'First', folder: 'one', levels: ['A1'] }] };
const FILES = {
  'awaiter.json': CAMPAIGN,
  'awaiter.de.json': { title: 'Meine' },
  'one/A1.json': { ...BREAKFAST, aha: 'Done at {best}.' },
  'one/A1.de.json': { aha: 'Fertig um {best}.' },
};

const check = async (change: object, ...path: readonly string[]) =>
  command('check', join(folderWith({ ...FILES, ...change }), ...path));

test('overlays are checked with what they belong to, and counted', async () => {
  const { exit, out } = await check({});
  expect(exit).toBe(0);
  expect(out).toContain('4 files checked (2 with texts in another language), all in order.');
  expect(out.match(/^A1/gmu)).toHaveLength(1);
});

test('a fault of an overlay falls short, with its place and an excerpt', async () => {
  const { exit, out } = await check({ 'one/A1.de.json': '{\n  "breaks": "Nirgends."\n}' });
  expect(exit).toBe(1);
  expect(out).toMatch(/A1\.de\.json:2:3: found "breaks"/u);
  expect(out).toContain('> 2 |   "breaks": "Nirgends."');
});

test('a fault of the campaign’s overlay falls short, too', async () => {
  const { exit, out } = await check({ 'awaiter.de.json': { tour: { title: 'Schnell' } } });
  expect(exit).toBe(1);
  expect(out).toContain('found "tour"');
});

test('a number that was typed into an overlay is warned of, as in the level itself', async () => {
  const { exit, out } = await check({ 'one/A1.de.json': { aha: 'Blockierend erst um 12.' } });
  expect(exit).toBe(0);
  expect(out).toMatch(/A1\.de\.json:1:2: warning: "aha" says 12/u);
});

test('an overlay of a level that has errors itself says so', async () => {
  const { exit, out } = await check({ 'one/A1.json': { ...BREAKFAST, goal: 'win' } }, 'one', 'A1.de.json');
  expect(exit).toBe(1);
  expect(out).toContain('the file that these texts belong to has errors');
});

test('a file that only looks like an overlay is a level: there is nothing that it could belong to', async () => {
  const { exit, out } = await check({ 'one/my.own.json': BREAKFAST }, 'one', 'my.own.json');
  expect(exit).toBe(0);
  expect(out).toMatch(/^my\.own +finish/mu);
});

test('--json says whose texts a file has, each beside what it belongs to', async () => {
  const folder = folderWith(FILES);
  const { out } = await command('check', folder, '--json');
  const files = JSON.parse(out) as { file: string; overlays: string | null }[];
  expect(files.map(({ overlays }) => overlays)).toEqual([
    null,
    join(folder, 'awaiter.json'),
    null,
    join(folder, 'one/A1.json'),
  ]);
});
