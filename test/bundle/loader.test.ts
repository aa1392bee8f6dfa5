import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { type Answer, child, newFolder } from '../support/command.ts';
import { loadsOf } from '../support/loads.ts';
import { BUNDLE, TerminalSession } from '../support/terminal.ts';

const dist = new URL('./', `file://${BUNDLE}`);
const textOf = (name: string): string => readFileSync(new URL(name, dist), 'latin1');

const list = (env: Readonly<Record<string, string>>): Promise<Answer> =>
  child(['list', '--json'], { script: BUNDLE, env });

/** The files in which chunks are kept, in whichever folder Node has made for its version. */
const keptIn = (cache: string): readonly string[] =>
  readdirSync(cache, { recursive: true })
    .map(String)
    .filter((path) => path.includes('awaiter-'))
    .map((path) => join(cache, path));

const timesOf = (paths: readonly string[]) => paths.map((path) => statSync(path, { bigint: true }).mtimeNs);

async function listedOnce() {
  const cache = newFolder();
  const env = { NODE_COMPILE_CACHE: cache, XDG_STATE_HOME: newFolder() };
  const { out } = await list(env);
  return { env, out, cache, kept: keptIn(cache) };
}

test.each([
  [['--version'], 1],
  [['--help'], 1],
  [['list', '--json'], 2],
])('the bundled %j opens no more than %i files of code', async (args, most) => {
  const { exit, loads } = await loadsOf(args, { script: BUNDLE });
  expect(exit).toBe(0);
  expect(loads.length).toBeLessThanOrEqual(most);
});

test('a chunk is kept with what was called in it, and is not kept again', async () => {
  const { env, out, cache, kept } = await listedOnce();
  const [chunk = ''] = kept.filter((path) => path.includes('awaiter-list-list'));
  const unused = new Script(textOf(chunk.slice(chunk.indexOf('list-list') + 'list-'.length))).createCachedData();
  expect(readFileSync(chunk).length).toBeGreaterThan(unused.length);
  const before = timesOf(kept);
  expect((await list(env)).out).toBe(out);
  expect(keptIn(cache)).toEqual(kept);
  expect(timesOf(kept)).toEqual(before);
});

test.each([
  ['a part of which is lost', (whole: Buffer) => whole.fill(0, 8_192, 12_288)],
  ['which is cut off', (whole: Buffer) => whole.subarray(0, 10_000)],
  ['which is empty', () => Buffer.of()],
  ['of which a bit has turned', (whole: Buffer) => whole.fill((whole[5_001] ?? 0) ^ 1, 5_001, 5_002)],
])('a kept chunk %s does no harm, and is made again', async (_, spoil) => {
  const { env, out, kept } = await listedOnce();
  const [chunk = ''] = kept.filter((path) => path.includes('awaiter-list-list'));
  const spoilt = spoil(readFileSync(chunk));
  writeFileSync(chunk, spoilt);
  expect(await list(env)).toEqual({ exit: 0, out, err: '' });
  expect(readFileSync(chunk).equals(spoilt)).toBe(false);
});

test('a game keeps its chunks while it is played, for those who just close the terminal', async () => {
  const cache = newFolder();
  const game = new TerminalSession(['play', 'L02', '--part', '1'], { env: { NODE_COMPILE_CACHE: cache } });
  await game.see('What now?');
  const isThere = (): boolean => keptIn(cache).some((path) => /awaiter-play-screens[^.]*\.js$/u.test(path));
  await vi.waitFor(() => expect(isThere()).toBe(true), { timeout: 15_000 });
  game.close();
});

test('for a word that is no command nothing is kept', async () => {
  const cache = newFolder();
  const { exit } = await child(['croissant'], { script: BUNDLE, env: { NODE_COMPILE_CACHE: cache } });
  expect(exit).toBe(2);
  expect(keptIn(cache)).toEqual([]);
});

test('where Node is to keep nothing, nothing is kept', async () => {
  const cache = newFolder();
  const { exit } = await list({
    NODE_COMPILE_CACHE: cache,
    NODE_DISABLE_COMPILE_CACHE: '1',
    XDG_STATE_HOME: newFolder(),
  });
  expect(exit).toBe(0);
  expect(keptIn(cache)).toEqual([]);
});

test('where nothing can be written, the answer is the same', async () => {
  const { out, env } = await listedOnce();
  const file = join(newFolder(), 'no-folder');
  writeFileSync(file, '');
  expect(await list({ ...env, NODE_COMPILE_CACHE: file })).toEqual({ exit: 0, out, err: '' });
});
