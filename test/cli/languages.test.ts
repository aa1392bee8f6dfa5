import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCampaign, readOwnLevel } from '../../src/cli/io-levels.ts';
import { BREAKFAST, command, folderWith } from '../support/command.ts';

const LEVEL = { ...BREAKFAST, title: 'Breakfast', aha: 'Done at {best}.' };
const FILES = {
  'awaiter.json': {
    title: 'Mine',
    chapters: [{ title: 'First', folder: 'one', levels: ['A1', 'A2'] }],
    tour: { title: 'Quick', levels: ['A1'], folder: 'tour', end: 'T1' },
  },
  'one/A1.json': LEVEL,
  'one/A2.json': LEVEL,
  'tour/T1.json': LEVEL,
};
const GERMAN = {
  'awaiter.de.json': { title: 'Meine', chapters: [{ title: 'Erstes' }], tour: { title: 'Schnell' } },
  'one/A1.de.json': { title: 'Frühstück' },
  'tour/T1.de.json': { title: 'Ende' },
};

const read = async (language: string | null, files: object = { ...FILES, ...GERMAN }) =>
  readCampaign(language, folderWith(files as Readonly<Record<string, unknown>>));

test('a campaign is read in a language as far as it has texts in it; the rest stays English', async () => {
  expect(await read('de')).toMatchObject({
    value: {
      title: 'Meine',
      chapters: [{ title: 'Erstes', levels: [{ title: 'Frühstück', aha: 'Done at {best}.' }, { title: 'Breakfast' }] }],
      tour: { title: 'Schnell', levels: [{ title: 'Frühstück' }], end: { title: 'Ende' } },
    },
  });
});

test.each([null, 'en'])('%s is how levels are written: no overlay is looked for', async (language) => {
  expect(await read(language)).toMatchObject({ value: { title: 'Mine', tour: { end: { title: 'Breakfast' } } } });
});

test('one level in a language is enough for the campaign to be read in it', async () => {
  const files = { ...FILES, 'one/A2.fr.json': { title: 'Petit déjeuner' } };
  const chapters = [{ title: 'First', levels: [{ title: 'Breakfast' }, { title: 'Petit déjeuner' }] }];
  expect(await read('fr', files)).toMatchObject({ value: { title: 'Mine', chapters } });
});

test('a language in which there is nothing is a problem that names those that there are', async () => {
  const files = { ...FILES, ...GERMAN, 'one/A2.fr.json': {}, 'one/my.own.json': {} };
  expect(await read('it', files)).toMatchObject({
    error: {
      code: 'no-such-language',
      message: expect.stringContaining('de, en, fr'),
      details: { languages: ['de', 'en', 'fr'] },
    },
  });
});

test('a fault in an overlay is told with its place and an excerpt', async () => {
  const result = await read('de', { ...FILES, 'one/A1.de.json': '{\n  "titel": "x"\n}' });
  expect(result).toMatchObject({ error: { code: 'bad-overlay' } });
  expect(result.ok ? '' : result.error.message).toMatch(/A1\.de\.json:2:3: .*> 2 \|.*did you mean "title"/su);
});

test('a level of one’s own has the overlays beside it, and no others', async () => {
  const folder = folderWith({ 'soup.json': LEVEL, 'soup.de.json': { title: 'Suppe' }, 'stew.fr.json': {} });
  const soup = join(folder, 'soup.json');
  expect(await readOwnLevel(soup, 'soup', 'de')).toMatchObject({ value: { title: 'Suppe' } });
  expect(await readOwnLevel(soup, 'soup', 'fr')).toMatchObject({ error: { details: { languages: ['de', 'en'] } } });
});

test('list in a language that nobody has written ends with 2', async () => {
  const { exit, out, err } = await command('list', '--lang', 'xx', '--json');
  expect(exit).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ error: { code: 'no-such-language' } });
  expect(err).toMatch(/^awaiter: there are no texts in the language "xx"\. The languages that there are: .*\ben\b/u);
});

test('--lang counts before the command, too, in capital letters, too', async () => {
  expect((await command('--lang', 'xx', 'list')).exit).toBe(2);
  expect((await command('list', '--lang', 'EN')).exit).toBe(0);
});

test.each(['d', 'deutsch', 'd3', '../de'])('--lang %s is no code of a language: 2', async (code) => {
  const { exit, err } = await command('list', '--lang', code);
  expect(exit).toBe(2);
  expect(err).toContain('A language code like de was expected');
});

test('an overlay is no level: it says whose texts it has', async () => {
  const file = join(folderWith({ 'soup.json': LEVEL, 'soup.de.json': { title: 'Suppe' } }), 'soup.de.json');
  const { exit, err } = await command('compare', file);
  expect(exit).toBe(2);
  expect(err).toMatch(/soup\.de\.json" is no level: it has the texts of ".*soup\.json" in another language/u);
});
