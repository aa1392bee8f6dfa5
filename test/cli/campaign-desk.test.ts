import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { campaignDesk, openPack } from '../../src/cli/pack-source.ts';
import { newFolder } from '../support/command.ts';
import { packFile, packFolder } from '../support/pack-folder.ts';

beforeEach(() => {
  process.env.XDG_STATE_HOME = newFolder();
  process.env.XDG_DATA_HOME = newFolder();
});

const desk = campaignDesk(null);
const titles = async (): Promise<readonly string[]> => (await desk.list()).map(({ title }) => title);
const SHIPPED = ['Awaiter', 'Databases and pools', 'Async in eight minutes'];

test('the campaign comes first, then the packs that come with it, those in the data folder, and those once opened', async () => {
  expect(await titles()).toEqual(SHIPPED);
  const home = join(process.env.XDG_DATA_HOME ?? '', 'awaiter', 'packs');
  mkdirSync(home, { recursive: true });
  cpSync(packFolder({ 'awaiter.json': packFile({ title: 'From the folder' }) }), join(home, 'mine'), {
    recursive: true,
  });
  await openPack(packFolder({ 'awaiter.json': packFile({ title: 'Once opened' }) }), null);
  expect(await titles()).toEqual([...SHIPPED, 'From the folder', 'Once opened']);
});

test('a pack that has moved is listed by the title that it had, and can be taken off the list', async () => {
  const folder = packFolder();
  await openPack(folder, null);
  rmSync(folder, { recursive: true });
  const gone = (await desk.list()).at(-1);
  expect(gone).toEqual({ folder, title: 'My pack', remembered: true });
  if (gone === undefined) return;
  expect(await desk.open(gone)).toEqual({ ok: false, error: { kind: 'moved' } });
  await desk.forget(folder);
  expect(await titles()).toEqual(SHIPPED);
});

test('a pack that is broken says where, and opens once it is mended', async () => {
  const folder = packFolder({ 'B2.json': '{ "title": 7 }' });
  const one = { folder, title: 'My pack', remembered: true };
  const broken = await desk.open(one);
  expect(broken).toMatchObject({ ok: false, error: { kind: 'broken' } });
  expect(JSON.stringify(broken)).toContain('B2.json:1:12');
  cpSync(join(packFolder(), 'B2.json'), join(folder, 'B2.json'));
  expect(await desk.open(one)).toMatchObject({ ok: true, value: { pack: { folder, author: 'Ada' } } });
});

test('a pack without texts in the language of the game is shown as it is written', async () => {
  const german = campaignDesk('de');
  const [main, databases] = await german.list();
  if (main === undefined || databases === undefined) throw new Error('two campaigns come with the game');
  expect(await german.open(databases)).toMatchObject({ ok: true, value: { title: 'Databases and pools' } });
});
