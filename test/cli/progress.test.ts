import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { progressFile, progressStore } from '../../src/cli/io-progress.ts';
import { readLevel } from '../../src/cli/level-source.ts';
import { understandingOf } from '../../src/lesson/index.ts';
import type { Level } from '../../src/model/level.ts';
import { bestOf } from '../../src/strategies/index.ts';
import { command, fileWith, newFolder } from '../support/command.ts';

beforeEach(() => {
  process.env.XDG_STATE_HOME = newFolder();
});

async function levelOf(name: string): Promise<Level> {
  const level = await readLevel(name);
  if (!level.ok) throw new Error(level.error.message);
  return level.value;
}

/** Predicts, plays and answers a level as well as can be. */
async function understand(name: string): Promise<Level> {
  const level = await levelOf(name);
  const store = progressStore(progressFile());
  for (const { hash, kitchen } of level.parts) {
    const run = bestOf(kitchen).run;
    if (run === null) throw new Error(`${name} has no best`);
    const reached = { stars: 3, goal: kitchen.goal, value: run.outcome[kitchen.goal], plan: run.plan };
    await store.record({ type: 'shift', hash, reached });
  }
  for (const question of [level.predict, level.check]) {
    const answer = { type: 'answer', variant: false, answer: 0, confidence: null, right: true } as const;
    if (question !== null) await store.record({ ...answer, hash: question.hash });
  }
  expect(understandingOf((await store.load()).progress, level).understood).toBe(true);
  return level;
}

test('what is kept is told in a few sentences', async () => {
  await understand('L01');
  const { exit, out } = await command('progress');
  expect(exit).toBe(0);
  expect(out).toMatch(/^Understood: 1 of \d+ levels\.$/mu);
  expect(out).toMatch(/^Stars: 3 of \d+\.$/mu);
  expect(out).toMatch(/^Programs written that run a kitchen: 0 of \d+\.$/mu);
});

test('the minutes of waiting are those that compare counts for the same plan', async () => {
  await understand('L02');
  const { blocking, best } = JSON.parse((await command('compare', 'L02', '--json')).out) as Record<
    'blocking' | 'best',
    { finish: number }
  >;
  const { waiting } = JSON.parse((await command('progress', '--json')).out) as { waiting: object };
  expect(waiting).toEqual({ minutes: blocking.finish - best.finish, kitchens: 1, unknown: 0 });
});

test('a certificate goes to a file, with name, day, and each level’s sentence with its numbers filled in', async () => {
  await understand('L01');
  const file = join(newFolder(), 'mine.txt');
  const { exit, out } = await command('progress', '--certificate', file, '--name', 'Ada \u001b[2JLovelace');
  expect({ exit, out }).toMatchObject({ exit: 0, out: expect.stringContaining('is written') });
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^Ada \\u\{1b\}\[2JLovelace has been .*understood\s+1\s+of\s+its\s+\d+\s+levels\./msu);
  expect(text).toContain(`  ★★★ L01 ${(await levelOf('L01')).title}\n`);
  expect(text).not.toMatch(/\{(?!1b)|…/u);
  expect(text).toContain(String(new Date().getFullYear()));
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('what is there already stays, unless --force is given', async () => {
  await understand('L01');
  const file = fileWith('precious', 'awaiter-certificate.txt');
  const { exit, err } = await command('progress', '--certificate', file);
  expect({ exit, err }).toMatchObject({ exit: 2, err: expect.stringContaining('--force') });
  expect(readFileSync(file, 'utf8')).toBe('precious');
  expect((await command('progress', '--certificate', file, '--force')).exit).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('certificate');
});

test('without a file it is awaiter-certificate.txt in this folder', async () => {
  await understand('L01');
  const [folder, before] = [newFolder(), process.cwd()];
  process.chdir(folder);
  try {
    expect((await command('progress', '--certificate')).exit).toBe(0);
  } finally {
    process.chdir(before);
  }
  expect(existsSync(join(folder, 'awaiter-certificate.txt'))).toBe(true);
});

test('- writes it to standard output, with --ascii in ASCII', async () => {
  await understand('L01');
  const { exit, out } = await command('progress', '--certificate', '-', '--ascii');
  expect(exit).toBe(0);
  expect(out).toMatch(/^ {2}\*\*\* L01/mu);
  expect(out).toMatch(/^[\n -~]+$/u);
});

test('where nothing is understood there is nothing to certify: that falls short', async () => {
  const file = join(newFolder(), 'none.txt');
  const { exit, err } = await command('progress', '--certificate', file);
  expect({ exit, err }).toMatchObject({ exit: 1, err: expect.stringContaining('nothing is understood yet') });
  expect(existsSync(file)).toBe(false);
});

test.each([
  [['--name', 'Ada']],
  [['--certificate', '-', '--name', ' ']],
  [['--export', '-', '--json']],
  [['--certificate', '-', '--export', '-']],
  [['--force']],
  [['--import', 'x', '--force']],
])('%j is no sensible wish', async (args) => {
  const { exit, out } = await command('progress', ...args);
  expect(exit).toBe(2);
  expect(out === '' || 'error' in (JSON.parse(out) as object)).toBe(true);
});
