import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportDesk } from '../../src/cli/export-desk.ts';
import type { ExportedShift } from '../../src/model/program.ts';
import { logOf } from '../../src/scoring/index.ts';
import { BREAKFAST, breakfastFile, command, newFolder, planFile } from '../support/command.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

const PLAN = ['start 1.toast', 'do 1.chop', 'collect 1.toast'];
const kitchen = kitchenOf({ ...BREAKFAST, goal: 'finish' });
const SHIFT: ExportedShift = {
  ...{ id: 'L02', title: 'Breakfast', part: 0, parts: 1 },
  ...{ kitchen, log: logOf(kitchen, PLAN), language: 'javascript' },
};

/** A program without what its first comment says. */
const programOf = (text: string): string => text.replace(/^(?:(?:\/\/|#) .*\n)+/u, '');

test.each([
  ['javascript', 'js', 'L02.shift.mjs', 'node L02.shift.mjs'],
  ['python', 'python', 'L02.shift.py', 'python3 L02.shift.py'],
] as const)('a shift in %s is the program that the command line exports', async (language, to, name, run) => {
  const folder = newFolder();
  const file = join(folder, name);
  const exported = await exportDesk(folder)({ ...SHIFT, language });
  expect(exported).toEqual({ ok: true, value: { file, command: run } });
  const { out } = await command('export', breakfastFile(), '--to', to, '--plan', planFile(PLAN));
  expect(programOf(readFileSync(file, 'utf8'))).toBe(programOf(out));
});

test('the file says whose shift it is and how it is run', async () => {
  const folder = newFolder();
  await exportDesk(folder)(SHIFT);
  const text = readFileSync(join(folder, 'L02.shift.mjs'), 'utf8');
  expect(text).toContain('// L02, "Breakfast": your shift, finished at 0:08, as a program.\n');
  expect(text).toContain('// Run it with Node.js: node L02.shift.mjs\n');
});

test('what is there is never overwritten: the next file has a number', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'L02.shift.mjs'), 'mine');
  const names = ['L02.shift-2.mjs', 'L02.shift-3.mjs'];
  for (const name of names) {
    expect(await exportDesk(folder)(SHIFT)).toMatchObject({ value: { command: `node ${name}` } });
  }
  expect(readFileSync(join(folder, 'L02.shift.mjs'), 'utf8')).toBe('mine');
  expect(readdirSync(folder).toSorted()).toEqual([...names, 'L02.shift.mjs'].toSorted());
});

test('another part, and an id that is no file name, have names of their own', async () => {
  const folder = newFolder();
  await exportDesk(folder)({ ...SHIFT, part: 1, parts: 2 });
  await exportDesk(folder)({ ...SHIFT, id: 'a/b c' });
  expect(readdirSync(folder).toSorted()).toEqual(['L02-2.shift.mjs', 'a-b-c.shift.mjs'].toSorted());
  expect(readFileSync(join(folder, 'L02-2.shift.mjs'), 'utf8')).toContain('"Breakfast", part 2: your shift');
});

test('a folder that is not there is a sentence and no crash', async () => {
  const exported = await exportDesk(join(newFolder(), 'gone'))(SHIFT);
  expect(exported).toMatchObject({ ok: false, error: expect.stringContaining('there is no folder') });
});

test.skipIf(process.getuid?.() === 0)('a folder in which nobody may write is a sentence and no crash', async () => {
  const folder = newFolder();
  chmodSync(folder, 0o500);
  expect(await exportDesk(folder)(SHIFT)).toMatchObject({
    error: expect.stringContaining('may not be written by you'),
  });
});
