import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { progressFile, progressStore } from '../../src/cli/io-progress.ts';
import { type Deed, NO_PROGRESS, type ProgressStore, type Reached } from '../../src/model/progress.ts';
import { fileWith, newFolder } from '../support/command.ts';

const HASH = '0123456789abcdef';
const two: Reached = { stars: 2, goal: 'finish', value: 12, plan: ['wait'] };

const newFile = (): string => join(newFolder(), 'awaiter', 'progress.json');
const storeOf = (file: string): ProgressStore => progressStore(Promise.resolve(file));
const kept = async (file: string) => (await storeOf(file).load()).progress.kitchens;
const shift = (reached: Reached, hash = HASH): Deed => ({ type: 'shift', hash, reached });

test('what was recorded is there the next time, and nothing was to be told', async () => {
  const file = newFile();
  expect(await storeOf(file).load()).toEqual({ progress: NO_PROGRESS, notice: null });
  expect(await storeOf(file).record(shift(two))).toBe(null);
  expect(await storeOf(file).load()).toMatchObject({ progress: { kitchens: { [HASH]: two } }, notice: null });
});

test.each<[string, Partial<Reached>, boolean]>([
  ['more stars', { stars: 3, value: 20 }, true],
  ['fewer stars', { stars: 1, value: 1 }, false],
  ['as many stars and an earlier finish', { value: 11 }, true],
  ['as many stars and a later finish', { value: 13 }, false],
])('%s: the better one is kept', async (_, change, isBetter) => {
  const file = newFile();
  const other = { ...two, ...change };
  await storeOf(file).record(shift(two));
  await storeOf(file).record(shift(other));
  expect(await kept(file)).toEqual({ [HASH]: isBetter ? other : two });
});

test('where coins are the goal, more is better', async () => {
  const file = newFile();
  const rich: Reached = { ...two, goal: 'coins', value: 30 };
  await storeOf(file).record(shift({ ...rich, value: 20 }));
  await storeOf(file).record(shift(rich));
  await storeOf(file).record(shift({ ...rich, value: 10 }));
  expect(await kept(file)).toEqual({ [HASH]: rich });
});

test('two games at once keep each other’s stars', async () => {
  const file = newFile();
  const [one, other] = [storeOf(file), storeOf(file)];
  await Promise.all([one.load(), other.load()]);
  const hashes = Array.from({ length: 10 }, (_, index) => `${index}`.repeat(16));
  await Promise.all(hashes.map((hash, index) => (index % 2 === 0 ? one : other).record(shift(two, hash))));
  expect(Object.keys(await kept(file)).sort()).toEqual(hashes);
  expect(readdirSync(dirname(file))).toEqual(['progress.json']);
});

test('a lock that a dead game has left behind is taken away', async () => {
  const file = newFile();
  mkdirSync(dirname(file));
  const lock = `${file}.lock`;
  writeFileSync(lock, '');
  utimesSync(lock, new Date(0), new Date(0));
  expect(await storeOf(file).record(shift(two))).toBe(null);
  expect(await kept(file)).toEqual({ [HASH]: two });
  expect(existsSync(lock)).toBe(false);
});

test.each(['{"version":1,"kitch', '[]', '{"version":1,"kitchens":{"x":{"stars":7}}}', ''])(
  'a damaged file (%j) is set aside with a message, byte for byte, and never overwritten',
  async (damaged) => {
    const file = fileWith(damaged, 'progress.json');
    const { progress, notice } = await storeOf(file).load();
    expect(progress).toEqual(NO_PROGRESS);
    expect(notice).toContain('progress.json.broken-1');
    expect(readFileSync(`${file}.broken-1`, 'utf8')).toBe(damaged);
    writeFileSync(file, damaged);
    expect(await storeOf(file).record(shift(two))).toContain('progress.json.broken-2');
    expect(readFileSync(`${file}.broken-1`, 'utf8')).toBe(damaged);
    expect(readFileSync(`${file}.broken-2`, 'utf8')).toBe(damaged);
    expect(await kept(file)).toEqual({ [HASH]: two });
  },
);

test('a file of a later version is left as it is', async () => {
  const later = JSON.stringify({ version: 2, whatever: [] });
  const file = fileWith(later, 'progress.json');
  const store = storeOf(file);
  const { notice } = await store.load();
  expect(notice).toContain('newer Awaiter');
  expect(await store.record(shift(two))).toBe(null);
  expect(readFileSync(file, 'utf8')).toBe(later);
});

test('what a later version has added is kept', async () => {
  const file = fileWith(JSON.stringify({ version: 1, kitchens: {}, hat: 'blue' }), 'progress.json');
  await storeOf(file).record(shift(two));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ kitchens: { [HASH]: two }, hat: 'blue' });
});

test('a folder that cannot be written to is told once, and the game goes on', async () => {
  const file = newFile();
  const store = storeOf(file);
  expect(await store.load()).toEqual({ progress: NO_PROGRESS, notice: null });
  // Not even root can make a folder where a file is.
  writeFileSync(dirname(file), 'in the way');
  expect(await store.record(shift(two))).toContain('cannot be kept');
  expect(await store.record(shift(two))).toBe(null);
});

test('a user without a home folder plays without progress', async () => {
  const store = progressStore(Promise.reject(new Error('no home')));
  expect(await store.load()).toEqual({ progress: NO_PROGRESS, notice: expect.stringContaining('no home') });
  expect(await store.record(shift(two))).toBe(null);
});

test('progress lies in XDG_STATE_HOME, which must be absolute to count', async () => {
  const home = newFolder();
  process.env.XDG_STATE_HOME = home;
  expect(await progressFile()).toBe(join(home, 'awaiter', 'progress.json'));
  process.env.XDG_STATE_HOME = 'relative';
  expect(await progressFile()).not.toContain('relative');
});

test('the folder is made when there is something to keep, not before', async () => {
  const file = newFile();
  await storeOf(file).load();
  expect(existsSync(dirname(file))).toBe(false);
  mkdirSync(dirname(file));
  expect(await storeOf(file).record(shift(two))).toBe(null);
});

test('a file of before there were lessons is read as it is: nothing answered, nothing put in order', async () => {
  const file = fileWith(JSON.stringify({ version: 1, kitchens: { [HASH]: two } }), 'progress.json');
  const { progress } = await storeOf(file).load();
  expect(progress).toEqual({ ...NO_PROGRESS, kitchens: { [HASH]: two } });
});

test.each<[string, Deed, object]>([
  ['a puzzle', { type: 'puzzle', hash: HASH, tries: 2 }, { puzzles: { [HASH]: { stars: 2 } } }],
  [
    'a program',
    { type: 'program', hash: HASH, reached: { stars: 2, goal: 'finish', value: 12 } },
    { programs: { [HASH]: { stars: 2, goal: 'finish', value: 12 } } },
  ],
  ['a finished level', { type: 'finished', hash: HASH }, { finished: 1, latest: HASH }],
  ['the language of code', { type: 'language', language: 'python' }, { language: 'python' }],
  [
    'an answer',
    { type: 'answer', hash: HASH, variant: false, answer: 1, confidence: 'certain', right: false },
    { questions: { [HASH]: { answer: 1, confidence: 'certain', right: false, owed: true, at: 0, again: 0 } } },
  ],
])('%s is kept', async (_, deed, expected) => {
  const file = newFile();
  await storeOf(file).record(deed);
  expect((await storeOf(file).load()).progress).toEqual({ ...NO_PROGRESS, ...expected });
});
