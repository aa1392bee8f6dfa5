import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command, newFolder } from '../support/command.ts';
import { levelOf } from '../support/level-text.ts';

const EASY = ['--difficulty', '1', '--features', 'none'] as const;

test('generate prints a level, and the same one for the same seed', async () => {
  const { exit, out, err } = await command('generate', '--seed', 'lunch', ...EASY);
  expect([exit, err]).toEqual([0, '']);
  expect(levelOf(out).parts).toHaveLength(1);
  expect((await command('generate', '--seed', 'lunch', ...EASY)).out).toBe(out);
  expect((await command('generate', '--seed', 'dinner', ...EASY)).out).not.toBe(out);
});

test('without a seed it tells the one that makes the same again', async () => {
  const { out, err } = await command('generate', ...EASY);
  const seed = /--seed (?<seed>\d+)/u.exec(err)?.groups?.seed;
  expect((await command('generate', '--seed', String(seed), ...EASY)).out).toBe(out);
});

test('several levels are an array, or a file each with a schema beside them that passes check --strict', async () => {
  const several = ['generate', '--seed', 'week', '--count', '3', ...EASY] as const;
  const printed: unknown = JSON.parse((await command(...several)).out);
  const folder = join(newFolder(), 'levels');
  expect((await command(...several, '--out', folder)).exit).toBe(0);
  const files = readdirSync(folder).filter((name) => name.startsWith('level-'));
  expect(files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))).toEqual(printed);
  expect((await command('check', '--strict', folder)).exit).toBe(0);
});

test('a file that is there already is left as it is', async () => {
  const folder = newFolder();
  const path = join(folder, 'level-lunch.json');
  writeFileSync(path, 'mine');
  const { exit, err } = await command('generate', '--seed', 'lunch', ...EASY, '--out', folder);
  expect(exit).toBe(2);
  expect(err).toContain('is there already and was left as it is');
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test('a file in the place of the folder is told as what it is', async () => {
  const path = join(newFolder(), 'mine');
  writeFileSync(path, 'mine');
  const { exit, err } = await command('generate', '--seed', 'lunch', ...EASY, '--out', path);
  expect(exit).toBe(2);
  expect(err).toContain('mine" is a file: a folder was expected');
});

test('a wish that cannot be met exits with 1, says what was tried and what to change', async () => {
  const impossible = ['--difficulty', '5', '--orders', '1', '--stations', '1', '--features', 'none'];
  const { exit, out, err } = await command('generate', '--seed', 'x', ...impossible);
  expect([exit, out]).toEqual([1, '']);
  const tried = Number(/(\d+) kitchens were tried/u.exec(err)?.[1]);
  const counts = [...err.matchAll(/(\d+) (?:of difficulty|too large|in which)/gu)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(tried);
  expect(err).toContain('Wish for more orders');
});

test('no rules at all, and rules beside: one of the two is meant', async () => {
  expect((await command('generate', '--features', 'None')).exit).toBe(0);
  const { exit, err } = await command('generate', '--features', 'none,burns');
  expect(exit).toBe(2);
  expect(err).toContain('"none" means no rules at all: it stands alone');
});

test('a rule that there is not is told with the one that was meant', async () => {
  const { exit, err } = await command('generate', '--features', 'burns,patients');
  expect(exit).toBe(2);
  expect(err).toContain('Did you mean "patience"?');
});

test.each([
  ['--difficulty', '6', 'from 1 to 5'],
  ['--orders', '0', 'from 1 to'],
  ['--stations', 'many', 'from 1 to'],
  ['--count', '1.5', 'from 1 to'],
  ['--seed', '../lunch', 'letters, digits and dashes'],
])('%s %s is wrong usage, told with what was expected', async (option, value, expected) => {
  const { exit, err } = await command('generate', option, value);
  expect(exit).toBe(2);
  expect(err).toContain(expected);
});
