import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseLevel } from '../../src/levels/index.ts';
import { BREAKFAST, command, folderWith } from '../support/command.ts';
import { editorFor } from '../support/editor.ts';
import { guideFile } from '../support/level-guide.ts';
import { SCHEMA_FILES } from '../support/schema-files.ts';

const LEVELS = new URL('../../levels/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, LEVELS), 'utf8');

test.each(SCHEMA_FILES)('levels/$name is what the format says: else npm run schema writes it anew', ({ url, text }) => {
  expect(readFileSync(url, 'utf8')).toBe(text());
});

test('a schema is no level: check leaves it out of a folder', async () => {
  const folder = folderWith({ 'soup.json': BREAKFAST, 'schema.json': {}, 'awaiter-schema.json': {} });
  const { out, exit } = await command('check', folder, '--json');
  expect((JSON.parse(out) as readonly { readonly file: string }[]).map(({ file }) => file)).toEqual([
    join(folder, 'soup.json'),
  ]);
  expect(exit).toBe(0);
});

const OVERLAY = /\.[a-z]{2,3}\.json$/u;
const SHIPPED = globSync('**/*.json', { cwd: LEVELS }).filter(
  (path) => !OVERLAY.test(path) && !SCHEMA_FILES.some(({ name }) => name === path),
);
const isCampaign = (path: string): boolean => /(?:^|[/\\])awaiter\.json$/u.test(path);

test('no editor finds fault with a level or a campaign that ships', async () => {
  const [level, campaign] = [editorFor('schema.json'), editorFor('campaign-schema.json')];
  for (const path of SHIPPED)
    expect({ path, faults: await (isCampaign(path) ? campaign : level).faults(read(path)) }).toEqual({
      path,
      faults: [],
    });
  expect(SHIPPED.length).toBeGreaterThan(30);
});

/** A level with one step and one station of these fields. */
const levelWith = (step: object, station: object = {}) =>
  JSON.stringify({
    stations: { oven: station },
    dishes: { toast: { steps: { bread: { minutes: 3, ...step } } } },
    orders: [{ dish: 'toast' }],
    goal: 'finish',
  });

describe('the schema and the game agree', () => {
  const kinds = { 'hands-on': {}, station: { at: 'oven' } };
  const fields = [{ start: 1 }, { collect: 1 }, { burns: 2 }, { fails: 1 }, { delegable: true }, { delegable: false }];
  const minutes = [{ minutes: 0 }, { minutes: 'never' }, { minutes: 1 }, { times: 0 }, { times: 2 }];
  const steps = Object.entries(kinds).flatMap(([kind, at]) =>
    [...fields, ...minutes].map((field) => [`${kind} step`, JSON.stringify(field), levelWith({ ...at, ...field })]),
  );
  const stations = [{}, { helper: true }, { helper: false }].flatMap((helper) =>
    [{}, { briefing: 1 }, { collect: 1 }, { slots: 0 }].map((field) => {
      const station = { ...helper, ...field };
      return ['station', JSON.stringify(station), levelWith({ at: 'oven' }, station)];
    }),
  );
  const editor = editorFor('schema.json');

  test.each([...steps, ...stations])('about a %s with %s', async (_kind, _field, text = '') => {
    expect((await editor.faults(text)).length === 0).toBe(parseLevel(text, 'level').ok);
  });

  test('about $schema, which every level may have', () => {
    const text = JSON.stringify({ $schema: './schema.json', ...JSON.parse(guideFile('soup.json')) });
    expect(parseLevel(text, 'level').ok).toBe(true);
  });
});
