import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { progressStore } from '../../src/cli/io-progress.ts';
import { parseLevel } from '../../src/levels/index.ts';
import { BREAKFAST, breakfastFile, child, command, fileWith, newFolder, planFile } from '../support/command.ts';

const PLAN = ['start 1.toast', 'do 1.chop', 'collect 1.toast'];
const TEXT = JSON.stringify(BREAKFAST);
const before = process.env.XDG_STATE_HOME;

beforeEach(() => {
  process.env.XDG_STATE_HOME = newFolder();
});
afterEach(() => {
  if (before === undefined) delete process.env.XDG_STATE_HOME;
  else process.env.XDG_STATE_HOME = before;
});

/** Keeps a plan as the best of breakfast. */
async function keep(plan: readonly string[]): Promise<void> {
  const level = parseLevel(TEXT, 'breakfast');
  const hash = level.ok ? String(level.value.parts[0]?.hash) : '';
  await progressStore().record({ type: 'shift', hash, reached: { stars: 3, goal: 'finish', value: 8, plan } });
}

const codeIn = (out: string): string => /aw1-[\w-]+/u.exec(out)?.[0] ?? 'none';

test('a card of three lines, and the command that replays the shift', async () => {
  const { exit, out } = await command('share', breakfastFile(), '--plan', planFile(PLAN));
  expect(exit).toBe(0);
  const lines = out.split('\n');
  expect(lines.slice(0, 4)).toEqual(['Awaiter breakfast breakfast', '▂▂▂▂▁▁▁▁', 'finish 8m, gain 100 %, ★★★', '']);
  expect(lines[4]).toMatch(/^awaiter replay aw1-[\w-]+$/u);
});

test('what is printed for people can be replayed as it is: from a file, and from standard input', async () => {
  const level = breakfastFile();
  const { out } = await command('share', level, '--plan', planFile(PLAN));
  const told = await command('replay', fileWith(out, 'from-a-chat.txt'), '--level', level);
  expect(told.exit).toBe(0);
  expect(told.out).toContain('toast dings at the toaster');
  expect(told.out).toContain('finish 8m, gain 100 %, ★★★\nThe best is proven: no plan does better than 8m.\n');
  expect(await child(['replay', '-', '--level', level], { input: out })).toEqual(told);
});

test('without a plan the best one is shared that is kept, and where none is, that is said', async () => {
  const level = breakfastFile();
  const none = await command('share', level);
  expect(none).toMatchObject({ exit: 2, out: '' });
  expect(none.err).toContain(`no plan of yours is kept for "breakfast": play it (awaiter play ${level})`);
  await keep(PLAN);
  expect((await command('share', level)).out).toBe((await command('share', level, '--plan', planFile(PLAN))).out);
});

test('a plan that is kept and not legal any more is not shared', async () => {
  await keep(['collect 1.toast']);
  const { exit, err } = await command('share', breakfastFile());
  expect(exit).toBe(2);
  expect(err).toContain('your best plan, as it is kept: decision 1, "collect 1.toast", is not possible at 0:00');
});

test('--with-level makes a code that nothing else is needed for', async () => {
  const { out } = await command('share', breakfastFile(), '--plan', planFile(PLAN), '--with-level');
  const { exit, out: told } = await command('replay', codeIn(out), '--json');
  expect(exit).toBe(0);
  expect(JSON.parse(told)).toMatchObject({ level: 'breakfast', part: 1, stars: 3, gain: 1, finish: 8, plan: PLAN });
});

test('a long code stands alone, to be kept in a file', async () => {
  const { out } = await command('share', 'L28', '--plan', planFile([]), '--with-level');
  expect(out).toContain('This code is long. Keep it in a file: awaiter replay FILE');
  expect((await command('replay', fileWith(out, 'code.txt'), '--json')).exit).toBe(0);
});

test('a level from standard input is read once: it cannot go into a code', async () => {
  const { exit, err } = await child(['share', '-', '--plan', planFile(PLAN), '--with-level'], { input: TEXT });
  expect(exit).toBe(2);
  expect(err).toContain('put it into a file');
});

test('the code of the best plan of L10 is shorter than 60 characters', async () => {
  const best = JSON.parse((await command('compare', 'L10', '--json')).out) as { best: { plan: readonly string[] } };
  const { out } = await command('share', 'L10', '--plan', planFile(best.best.plan), '--json');
  expect((JSON.parse(out) as { code: string }).code.length).toBeLessThan(60);
});

test('--json has code, card, score and plan; --ascii a card in plain characters', async () => {
  const { out } = await command('share', breakfastFile(), '--plan', planFile(PLAN), '--json', '--ascii');
  expect(JSON.parse(out)).toMatchObject({
    code: expect.stringMatching(/^aw1-/u),
    card: ['Awaiter breakfast breakfast', '22221111', 'finish 8m, gain 100 %, ***'],
    ...{ level: 'breakfast', part: 1, gain: 1, stars: 3, plan: PLAN },
  });
});

test('--part chooses the part, and the card says which it is', async () => {
  const { goal, ...kitchen } = BREAKFAST;
  const parts = ['one', 'two'].map((label, nth) => ({ label, goal, ...kitchen, closes: 60 + nth }));
  const level = fileWith(JSON.stringify({ title: 'Two', parts }), 'two.json');
  const { out } = await command('share', level, '--part', '2', '--plan', planFile(PLAN), '--with-level');
  expect(out).toContain('Awaiter two Two, part 2 of 2\n');
  expect(JSON.parse((await command('replay', codeIn(out), '--json')).out)).toMatchObject({ part: 2 });
});

test('a level of puzzles has nothing to share', async () => {
  const { exit, err } = await command('share', join('levels', '1-bell-rail', 'L08.json'));
  expect(exit).toBe(2);
  expect(err).toContain('there is no kitchen and no plan');
});
