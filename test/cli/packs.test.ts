import { basename, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { gameOf } from '../../src/cli/game-source.ts';
import { levelsFolder } from '../../src/cli/io-levels.ts';
import { rememberedPacks } from '../../src/cli/io-packs.ts';
import { progressFile, progressStore } from '../../src/cli/io-progress.ts';
import { readLevel } from '../../src/cli/level-source.ts';
import { levelsOf } from '../../src/lesson/index.ts';
import { child, command, newFolder } from '../support/command.ts';
import { packFile, packFolder, SUPPER } from '../support/pack-folder.ts';

beforeEach(() => {
  process.env.XDG_STATE_HOME = newFolder();
  process.env.XDG_DATA_HOME = newFolder();
});

const idsIn = async (name: string): Promise<readonly string[]> => {
  const game = await gameOf({ level: name });
  if (!game.ok) throw new Error(game.error.message);
  return levelsOf(game.value.campaign).map(({ id }) => id);
};

test('a folder with an awaiter.json is played as a campaign of its own, in the order of its chapters', async () => {
  const folder = packFolder();
  expect(await idsIn(folder)).toEqual(['B2', 'B1']);
  expect(await idsIn(join(folder, 'awaiter.json'))).toEqual(['B2', 'B1']);
});

test('a pack that comes with the game is played by its name', async () => {
  expect(await idsIn('workshop')).toEqual(['W1', 'W2', 'W3']);
  const game = await gameOf({ level: 'workshop', tour: true });
  expect(game.ok && game.value.tour).toBe(true);
});

test('a pack that was opened by its folder is remembered, those that have their place are not', async () => {
  const folder = packFolder();
  await idsIn(folder);
  await idsIn('workshop');
  expect(await rememberedPacks()).toEqual([{ folder, title: 'My pack' }]);
  expect(await idsIn(basename(folder))).toEqual(['B2', 'B1']);
});

test('list shows a pack with its author, and a level of it is named by the pack and its id', async () => {
  const folder = packFolder();
  const { exit, out } = await command('list', folder);
  expect(exit).toBe(0);
  expect(out).toMatch(/^My pack, by Ada\n\nEvening\n {2}B2 {2}☆☆☆ {2}Supper\n\nMorning\n {2}B1 {2}☆☆☆ {2}Breakfast\n/u);
  const level = await readLevel(`${folder}/b1`);
  expect(level.ok && level.value.title).toBe('Breakfast');
  expect((await command('simulate', `${folder}/B9`, '--plan', '-')).err).toContain('it has B2, B1.');
  expect((await command('compare', 'databases/D2', '--part', '3', '--json')).exit).toBe(0);
});

test('list without a pack names those that there are', async () => {
  expect((await command('list')).out).toMatch(/^ {2}workshop {2}Async in eight minutes$/mu);
  const { exit, err } = await command('list', 'workshops');
  expect(exit).toBe(2);
  expect(err).toContain('one of databases, workshop, was expected');
});

test('stars are kept by the kitchen: a pack that is reworded keeps them, another kitchen starts anew', async () => {
  const level = await readLevel(`${packFolder()}/B2`);
  if (!level.ok) throw new Error(level.error.message);
  const [part] = level.value.parts;
  const reached = { stars: 3, goal: 'finish', value: 9, plan: ['wait'] } as const;
  await progressStore(progressFile()).record({ type: 'shift', hash: part?.hash ?? '', reached });
  const reworded = packFolder({
    'awaiter.json': packFile({ title: 'Another name' }),
    'B2.json': { ...SUPPER, title: 'Dinner', story: ['The oven knows its work.'] },
  });
  expect((await command('list', reworded)).out).toMatch(/B2 {2}★★★ {2}Dinner/u);
  const longer = { supper: { steps: { bake: { at: 'oven', minutes: 10 }, wash: { minutes: 3 } } } };
  expect((await command('list', packFolder({ 'B2.json': { ...SUPPER, dishes: longer } }))).out).toMatch(/B2 {2}☆☆☆/u);
});

test('what is wrong with an awaiter.json is told with its place', async () => {
  const folder = packFolder({ 'awaiter.json': '{\n  "title": "Mine",\n  "chapters": [{ "titel": "One" }]\n}' });
  const { exit, err } = await command('list', folder);
  expect(exit).toBe(2);
  expect(err).toMatch(/awaiter\.json:3:18: .*"titel"/u);
});

test('in a pack’s own folder a file that is not there is a file that is not there', async () => {
  const { exit, err } = await child(['compare', 'soup.json'], { folder: packFolder() });
  expect(exit).toBe(2);
  expect(err).toContain('there is no file "soup.json"');
});

test('who names a pack where a level is meant is told what its levels are called', async () => {
  const { exit, err } = await command('compare', 'workshop');
  expect({ exit, err }).toEqual({
    exit: 2,
    err: 'awaiter: "workshop" is a pack: name one of its levels, such as workshop/W1.\n',
  });
  expect((await command('compare', 'workshop/W1')).exit).toBe(0);
});

test('of a level without a file it is said who names it', async () => {
  const chapters = [{ title: 'One', levels: ['gone'] }];
  const folder = packFolder({ 'awaiter.json': JSON.stringify({ title: 'Mine', chapters }) });
  const { exit, err } = await command('list', folder);
  expect(exit).toBe(2);
  expect(err).toMatch(/awaiter\.json" names the level gone, but there is no file ".*gone\.json"/u);
});

test('check goes through a pack in its order, and warns of level files that no chapter names', async () => {
  const folder = packFolder({ 'left-over.json': SUPPER, 'B2.de.json': { title: 'Abendessen' } });
  const { exit, out } = await command('check', folder, '--json');
  expect(exit).toBe(0);
  const checked = JSON.parse(out) as { file: string; findings: { code: string; message: string }[] }[];
  expect(checked.map(({ file }) => file.slice(folder.length + 1))).toEqual([
    'awaiter.json',
    'B2.json',
    'B2.de.json',
    'early/B1.json',
    'left-over.json',
  ]);
  const [pack] = checked;
  expect(pack?.findings).toEqual([expect.objectContaining({ code: 'unnamed-level', severity: 'warning' })]);
  expect(pack?.findings[0]?.message).toContain('left-over.json');
});

test('a pack within the folder of another one speaks for itself', async () => {
  const inner = {
    'inner/awaiter.json': packFile({ chapters: [{ title: 'One', levels: ['C1'] }] }),
    'inner/C1.json': SUPPER,
  };
  const { out } = await command('check', packFolder(inner), '--json');
  const checked = JSON.parse(out) as { findings: { code: string }[] }[];
  expect(checked.flatMap(({ findings }) => findings.filter(({ code }) => code === 'unnamed-level'))).toEqual([]);
});

test.each([
  ['a folder without an awaiter.json', { level: newFolder() }, 'is a folder without an awaiter.json'],
  ['a part of a pack', { level: 'workshop', part: 2 }, '--part is for a level'],
  ['a pack that nobody knows', { level: 'workshops' }, 'There are the packs databases, workshop.'],
  ['a tour that a pack does not have', { level: 'databases', tour: true }, 'this campaign has no tour'],
  ['the tour of a level', { level: 'L02', tour: true }, '--tour has levels of its own'],
  ['a level of the campaign that is watched', { level: 'L02', watch: true }, '--watch is for a level file of your own'],
  ['a pack that is watched', { level: 'workshop', watch: true }, '--watch is for a level file of your own'],
])('%s is answered with what to do', async (_, wanted, message) => {
  const game = await gameOf(wanted);
  expect(game.ok ? '' : game.error.message).toContain(message);
});

test('the folder of the levels that come with the game is no pack', async () => {
  const game = await gameOf({ level: levelsFolder() });
  expect(game.ok && game.value.campaign.pack).toBeUndefined();
  expect(await rememberedPacks()).toEqual([]);
});
