import { beforeEach, expect, test } from 'vitest';
import { progressFile, progressStore } from '../../src/cli/io-progress.ts';
import { readLevel } from '../../src/cli/level-source.ts';
import type { Part } from '../../src/model/level.ts';
import { command, newFolder } from '../support/command.ts';
import { packFolder, SUPPER } from '../support/pack-folder.ts';

beforeEach(() => {
  process.env.XDG_STATE_HOME = newFolder();
});

const partsOf = async (name: string): Promise<readonly Part[]> => {
  const level = await readLevel(name);
  if (!level.ok) throw new Error(level.error.message);
  return level.value.parts;
};

const win = async (stars: number, ...parts: readonly Part[]): Promise<void> => {
  const store = progressStore(progressFile());
  for (const { hash, kitchen } of parts)
    await store.record({ type: 'shift', hash, reached: { stars, goal: kitchen.goal, value: 10, plan: ['wait'] } });
};

test('the levels stand under their chapters with id, stars and title', async () => {
  await win(2, ...(await partsOf('L02')));
  const { exit, out } = await command('list');
  expect(exit).toBe(0);
  expect(out).toMatch(/^ {2}L01 {2}☆☆☆ {2}\S/mu);
  expect(out).toMatch(/^ {2}L02 {2}★★☆ {2}Toast, water, vegetables\b/mu);
  expect(out).toMatch(/^2 of \d+ stars\./mu);
});

test('a level with parts has the stars of its worst part', async () => {
  const [first, second] = await partsOf('L05');
  if (first === undefined || second === undefined) throw new Error('L05 has two parts');
  await win(3, first);
  expect((await command('list')).out).toMatch(/L05 {2}☆☆☆/u);
  await win(1, second);
  expect((await command('list')).out).toMatch(/L05 {2}★☆☆/u);
});

test('--json has the same, with each part', async () => {
  await win(3, ...(await partsOf('L02')));
  const { exit, out } = await command('list', '--json');
  expect(exit).toBe(0);
  const { chapters } = JSON.parse(out) as { chapters: { levels: { id: string }[] }[] };
  const level = chapters.flatMap(({ levels }) => levels).find(({ id }) => id === 'L02');
  expect(level).toMatchObject({ stars: 3, parts: [{ label: null, goal: 'finish', stars: 3, value: 10 }] });
});

test('a fact in a title, which no cook has found out yet, is an ellipsis', async () => {
  const pack = packFolder({ 'B2.json': { ...SUPPER, title: '{blocking} to {best}' } });
  expect((await command('list', pack)).out).toContain('… to …');
  expect((await command('list', pack, '--json')).out).toContain('"title": "… to …"');
});

test('--ascii prints stars that every terminal has', async () => {
  const { out } = await command('list', '--ascii');
  expect(out).toMatch(/L02 {2}---/u);
  expect(out).toMatch(/^[\n -~]+$/u);
});

test.each([
  ['understood', true, 3, /L01 .* {2}understood$/mu],
  ['not yet, and what is missing', true, 2, /L01 .* {2}not yet: shift$/mu],
  ['to come back', false, 3, /L01 .* {2}will come back$/mu],
])('a level that is %s says so in words, and nothing where nothing was done', async (_, right, stars, line) => {
  const level = await readLevel('L01');
  if (!level.ok) throw new Error(level.error.message);
  const { predict, check, parts } = level.value;
  await win(stars, ...parts);
  const store = progressStore(progressFile());
  const answer = { type: 'answer', variant: false, answer: 0, confidence: 'certain' } as const;
  await store.record({ ...answer, hash: String(predict?.hash), right });
  await store.record({ ...answer, hash: String(check?.hash), confidence: null, right: true });
  const { out } = await command('list');
  expect(out).toMatch(line);
  expect(out).toMatch(/L03 .*[^ ]$/mu);
  const { chapters } = JSON.parse((await command('list', '--json')).out) as {
    chapters: { levels: { id: string; understanding: object }[] }[];
  };
  expect(chapters[0]?.levels[0]?.understanding).toEqual({
    ...{ begun: true, understood: right && stars === 3, predict: right ? 'right' : 'owed', check: 'right' },
    review: null,
  });
});

test('every line fits a screen of 80 columns, whatever is missing of a level', async () => {
  const { chapters } = JSON.parse((await command('list', '--json')).out) as {
    chapters: { levels: { id: string }[] }[];
  };
  for (const { id } of chapters.flatMap(({ levels }) => levels)) await win(1, ...(await partsOf(id)));
  const { out } = await command('list');
  expect(out).toContain('not yet: prediction, shift, check');
  expect(Math.max(...out.split('\n').map((line) => Array.from(line).length))).toBeLessThanOrEqual(80);
});

test('a level of puzzles has the stars of its worst puzzle', async () => {
  const level = await readLevel('L04');
  if (!level.ok) throw new Error(level.error.message);
  const store = progressStore(progressFile());
  for (const { hash } of level.value.puzzles) {
    expect((await command('list')).out).toMatch(/L04 {2}☆☆☆/u);
    await store.record({ type: 'puzzle', hash, tries: 2 });
  }
  const { out } = await command('list');
  expect(out).toMatch(/L04 {2}★★☆ .*not yet: .*order/u);
  const { chapters } = JSON.parse((await command('list', '--json')).out) as { chapters: { levels: object[] }[] };
  const stars = level.value.puzzles.map(({ title }) => ({ title, stars: 2 }));
  expect(chapters[1]?.levels[0]).toMatchObject({ id: 'L04', stars: 2, parts: [], puzzles: stars });
});

test('of a level of luck its stars are told, and what is missing is called luck', async () => {
  const level = await readLevel('L29');
  const hash = level.ok ? level.value.luck?.hash : undefined;
  await progressStore(progressFile()).record({ type: 'puzzle', hash: hash ?? '', tries: 2 });
  const { out } = await command('list');
  expect(out).toMatch(/L29 {2}★★☆ .*: prediction, luck, check$/mu);
  const json = JSON.parse((await command('list', '--json')).out) as { chapters: { levels: object[] }[] };
  expect(json.chapters.flatMap(({ levels }) => levels)).toContainEqual(
    expect.objectContaining({ id: 'L29', luck: { stars: 2 } }),
  );
});
