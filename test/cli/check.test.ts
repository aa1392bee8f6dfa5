import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MOST_BYTES } from '../../src/levels/index.ts';
import { BREAKFAST, breakfastFile, command, fileWith, folderWith, newFolder } from '../support/command.ts';

const FAULTY = { ...BREAKFAST, goal: 'win', orders: [{ dish: 'brekfast' }] };
const hopeless = { ...BREAKFAST, orders: [{ dish: 'breakfast', patience: 1 }] };

test('a level in order is fine, and the table shows blocking, house and proven best', async () => {
  const { exit, out } = await command('check', breakfastFile());
  expect(exit).toBe(0);
  expect(out).toMatch(/^level +goal +blocking +house +best +difficulty$/mu);
  expect(out).toMatch(/^breakfast +finish +12m +8m +8m +proven +1$/mu);
  expect(out).toContain('1 file checked, all in order.');
});

test('the columns of the table stand under one another', async () => {
  const { out } = await command('check', folderWith({ 'a.json': BREAKFAST, 'a-much-longer-name.json': BREAKFAST }));
  const rows = out.split('\n').filter((line) => / finish | goal /u.test(line));
  expect(rows).toHaveLength(3);
  expect(new Set(rows.map((line) => line.search(/goal|finish/u))).size).toBe(1);
});

test('a level with errors falls short: 1, with every error and its place', async () => {
  const file = fileWith(JSON.stringify(FAULTY), 'faulty.json');
  const { exit, out } = await command('check', file);
  expect(exit).toBe(1);
  expect(out.match(new RegExp(`^${file}:\\d+:\\d+: `, 'gmu'))).toHaveLength(2);
  expect(out).toContain('1 with errors');
});

test('a level that no plan can pass falls short', async () => {
  const { exit, out } = await command('check', fileWith(JSON.stringify(hopeless)));
  expect(exit).toBe(1);
  expect(out).toContain('error: nobody can serve order 1');
  expect(out).toMatch(/none +proven +-$/mu);
});

test('one bad level does not hide the others', async () => {
  const { exit, out } = await command('check', folderWith({ 'a.json': FAULTY, 'b.json': BREAKFAST, 'c.json': '{' }));
  expect(exit).toBe(1);
  expect(out).toMatch(/^b +finish/mu);
  expect(out).toContain('3 files checked, 2 with errors');
});

test('a folder is searched to its depth; schema.json and hidden folders are left out', async () => {
  const folder = folderWith({
    'b/two.json': BREAKFAST,
    'a/deep/one.json': BREAKFAST,
    'schema.json': '{}',
    'notes.txt': '',
    '.hidden/x.json': '{',
  });
  const { exit, out } = await command('check', folder, '--json');
  expect(exit).toBe(0);
  const files = (JSON.parse(out) as { file: string }[]).map(({ file }) => file);
  expect(files).toEqual([join(folder, 'a/deep/one.json'), join(folder, 'b/two.json')]);
});

test('awaiter.json is checked as a campaign, and its levels must be there', async () => {
  const campaign = (levels: readonly string[]) => ({
    title: 'Mine',
    chapters: [{ title: 'One', folder: 'one', levels }],
  });
  const good = folderWith({ 'awaiter.json': campaign(['A1']), 'one/A1.json': BREAKFAST });
  expect((await command('check', good)).exit).toBe(0);
  const bad = folderWith({ 'awaiter.json': campaign(['A1', 'A2']), 'one/A1.json': BREAKFAST });
  const { exit, out } = await command('check', bad);
  expect(exit).toBe(1);
  expect(out).toMatch(/awaiter\.json:1:\d+: .* one\/A2\.json \[missing-level\]\n/u);
  expect(out).toMatch(/\n {2}> 1 \| .*\n.*\^\n/u);
  const told = JSON.parse((await command('check', bad, '--json')).out) as { errors: unknown[] }[];
  const column = JSON.stringify(campaign(['A1', 'A2'])).indexOf('"A2"') + 1;
  expect(told[0]?.errors).toMatchObject([{ code: 'missing-level', line: 1, column }]);
});

test('a path that does not exist ends with 2, before anything is checked', async () => {
  const { exit, out, err } = await command('check', breakfastFile(), 'nowhere');
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain('there is no file "nowhere"');
});

test('a folder without any level ends with 2', async () => {
  const { exit, err } = await command('check', newFolder());
  expect(exit).toBe(2);
  expect(err).toContain('there is no level in the folder');
});

test('a file that is too large or no text falls short like any other', async () => {
  const folder = folderWith({ 'large.json': ' '.repeat(MOST_BYTES + 1), 'zero.json': '\0\0' });
  const { exit, out } = await command('check', folder);
  expect(exit).toBe(1);
  expect(out).toContain('large.json" is larger than 1 MiB');
  expect(out).toContain('zero.json" is not a text file');
});

test('--json is an array with file, ok, errors, findings and parts', async () => {
  const folder = folderWith({ 'a.json': FAULTY, 'b.json': BREAKFAST });
  const { exit, out } = await command('check', folder, '--json');
  expect(exit).toBe(1);
  const [bad, good] = JSON.parse(out) as Record<string, unknown>[];
  expect(Object.keys(bad ?? {})).toEqual(['file', 'ok', 'errors', 'findings', 'parts', 'puzzles', 'luck', 'overlays']);
  expect(bad).toMatchObject({
    ok: false,
    parts: [],
    errors: [{ line: 1, column: expect.any(Number), severity: 'error', fix: expect.any(String) }, {}],
  });
  expect(good).toMatchObject({
    ok: true,
    errors: [],
    parts: [{ label: null, blocking: { finish: 12 }, house: { finish: 8 }, best: { finish: 8, proven: true } }],
  });
});
