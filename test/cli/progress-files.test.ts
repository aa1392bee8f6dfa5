import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { progressFile, progressStore } from '../../src/cli/io-progress.ts';
import { MOST_BYTES } from '../../src/levels/index.ts';
import type { Progress, Reached } from '../../src/model/progress.ts';
import { child, command, fileWith, newFolder } from '../support/command.ts';

beforeEach(() => {
  process.env.XDG_STATE_HOME = newFolder();
});

const reached = (stars: number): Reached => ({ stars, goal: 'finish', value: 10, plan: ['wait'] });
const play = (hash: string, stars: number) =>
  progressStore(progressFile()).record({ type: 'shift', hash, reached: reached(stars) });
const kept = async (): Promise<Progress> => (await progressStore(progressFile()).load()).progress;

test('what is exported here and imported there is the same, and what was there already is not lost', async () => {
  await play('here', 3);
  await play('both', 2);
  const file = join(newFolder(), 'progress.json');
  expect((await command('progress', '--export', file)).exit).toBe(0);
  process.env.XDG_STATE_HOME = newFolder();
  await play('there', 1);
  await play('both', 1);
  const { exit, out } = await command('progress', '--import', file);
  expect({ exit, out }).toEqual({ exit: 0, out: expect.stringContaining('New here: 1 kitchen, ') });
  expect((await kept()).kitchens).toEqual({ here: reached(3), both: reached(2), there: reached(1) });
});

test('a progress may be larger than any level', async () => {
  const file = join(newFolder(), 'progress.json');
  await play('k', 3);
  await command('progress', '--export', file);
  const kitchens = Object.fromEntries(
    Array.from({ length: 4_000 }, (_, nth) => [`${nth}`.padStart(64, '0'), reached(2)]),
  );
  const text = JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), kitchens }, null, 2);
  expect(text.length).toBeGreaterThan(MOST_BYTES / 2);
  writeFileSync(file, text.padEnd(MOST_BYTES + 1));
  expect((await command('progress', '--import', file)).out).toContain('New here: 4000 kitchens');
});

test('what is imported twice is nothing new the second time; what is better than here is', async () => {
  await play('k', 3);
  const file = join(newFolder(), 'progress.json');
  await command('progress', '--export', file);
  process.env.XDG_STATE_HOME = newFolder();
  await play('k', 1);
  expect((await command('progress', '--import', file)).out).toContain('the better is kept');
  expect(await command('progress', '--import', file)).toEqual({ exit: 0, out: 'Nothing new.\n', err: '' });
});

test('an export names its version, and keeps what a later version has added', async () => {
  await play('k', 3);
  const store = await progressFile();
  writeFileSync(store, JSON.stringify({ ...JSON.parse(readFileSync(store, 'utf8')), hat: 'blue' }));
  const { out } = await command('progress', '--export', '-');
  expect(JSON.parse(out)).toMatchObject({ version: 1, hat: 'blue', kitchens: { k: reached(3) } });
});

test('an export replaces no file unless it is told to', async () => {
  const file = fileWith('precious');
  expect((await command('progress', '--export', file)).exit).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('precious');
  expect((await command('progress', '--export', file, '--force')).exit).toBe(0);
});

test.each([
  ['is cut off', '{"version": 1,\n "kitchens": {', ':2:15'],
  ['is something else', '{"title": "Lunch"}', '"version" is missing'],
  [
    'has wrong values',
    '{"version": 1,\n "kitchens": {"k": {"stars": 7, "goal": "finish", "value": 1, "plan": []}}}',
    ':2:30',
  ],
  ['is from a later version', '{"version": 2}', 'newer Awaiter'],
])('a file that %s is told with its place, and changes nothing', async (_, text, told) => {
  await play('k', 2);
  const before = readFileSync(await progressFile(), 'utf8');
  const { exit, err } = await command('progress', '--import', fileWith(text));
  expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining(told) });
  expect(readFileSync(await progressFile(), 'utf8')).toBe(before);
});

test('- reads it from standard input', async () => {
  const input = JSON.stringify({ version: 1, kitchens: { k: reached(3) } });
  const env = { XDG_STATE_HOME: newFolder() };
  expect(await child(['progress', '--import', '-'], { input, env })).toMatchObject({ exit: 0, err: '' });
  const { out } = await child(['progress', '--export', '-'], { env });
  expect(JSON.parse(out)).toMatchObject({ kitchens: { k: reached(3) } });
});

test('an own progress that a later version has written is neither exported nor changed', async () => {
  const home = newFolder();
  process.env.XDG_STATE_HOME = home;
  await play('k', 1);
  const store = await progressFile();
  writeFileSync(store, '{"version": 2}');
  for (const args of [
    ['--export', '-'],
    ['--import', fileWith('{"version": 1, "kitchens": {}}')],
  ]) {
    expect(await command('progress', ...args)).toEqual({ exit: 2, out: '', err: expect.stringContaining('newer') });
  }
  expect(readFileSync(store, 'utf8')).toBe('{"version": 2}');
});
