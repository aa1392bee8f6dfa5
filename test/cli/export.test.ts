import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { breakfastFile, command, fileWith, newFolder, planFile } from '../support/command.ts';

const exported = (...args: readonly string[]) => command('export', breakfastFile(), ...args);

test('without a plan the best shift is exported, and the file says so', async () => {
  const { exit, out } = await exported('--to', 'js');
  expect(exit).toBe(0);
  expect(out).toMatch(
    /^\/\/ breakfast, "breakfast": the best shift \(no plan was given\), finished at 0:08, as a program\.$/mu,
  );
  expect(out).toContain("const toast = toaster(4, '1.toast');");
});

test('a plan’s shift, a cook’s, in either language, with other minutes', async () => {
  const mine = await exported('--to', 'python', '--plan', planFile(['do 1.chop', 'stare 1.toast']), '--ms', '250');
  expect(mine.out).toContain('toaster_sync(4, "1.toast")');
  expect(mine.out).toContain('MINUTE = 0.25  # seconds');
  const blocking = await exported('--to', 'js', '--as', 'blocking');
  expect(blocking.out).toContain("toasterSync(4, '1.toast');");
});

test('--out writes a file and says how it is run', async () => {
  const path = join(newFolder(), 'shift.mjs');
  const { exit, out } = await exported('--to', 'js', '--out', path);
  expect({ exit, out }).toEqual({ exit: 0, out: `"${path}" is written. Run it with Node.js: node ${path}\n` });
  expect(readFileSync(path, 'utf8')).toContain(`// Run it with Node.js: node ${path}\n`);
});

test('a file that is there is left as it was, unless --force is given', async () => {
  const path = fileWith('mine', 'shift.py');
  const refused = await exported('--to', 'python', '--out', path);
  expect(refused).toMatchObject({ exit: 2, out: '' });
  expect(refused.err).toContain('is there already and was left as it is. Choose another name, or add --force');
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect((await exported('--to', 'python', '--out', path, '--force')).exit).toBe(0);
  expect(readFileSync(path, 'utf8')).toContain('import asyncio');
});

test('a folder is no file: not even --force replaces it', async () => {
  const folder = newFolder();
  for (const force of [[], ['--force']]) {
    const { exit, err } = await exported('--to', 'js', '--out', folder, ...force);
    expect({ exit, err }).toEqual({ exit: 2, err: `awaiter: "${folder}" is a folder: name a file in it.\n` });
  }
});

test('a file in a file, and a name that is too long, are told as what cannot be written', async () => {
  const inFile = await exported('--to', 'js', '--out', join(fileWith('mine', 'shift.py'), 'shift.mjs'));
  expect(inFile.err).toContain('shift.py" is no folder: nothing can be written into it');
  const tooLong = await exported('--to', 'js', '--out', join(newFolder(), 'x'.repeat(300)));
  expect(tooLong.err).toContain('could not be written (ENAMETOOLONG)');
});

test.runIf(existsSync('/dev/null'))('what is no file is written to, and not replaced', async () => {
  const path = join(newFolder(), 'pipe');
  symlinkSync('/dev/null', path);
  expect((await exported('--to', 'js', '--out', path, '--force')).exit).toBe(0);
  expect(statSync(path).isCharacterDevice()).toBe(true);
});

test.each([
  ['no language', [], '--to'],
  ['an unknown language', ['--to', 'cobol'], 'js, python'],
  ['a plan and a cook', ['--to', 'js', '--as', 'house', '--plan', planFile(['wait'])], '--plan or --as, not both'],
  ['a minute of no time', ['--to', 'js', '--ms', '0'], 'from 1 to'],
  ['an illegal plan', ['--to', 'js', '--plan', planFile(['collect 1.toast'])], 'decision 1'],
])('%s is refused with exit code 2', async (_, args, message) => {
  const { exit, out, err } = await exported(...args);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain(message);
});

test('where no plan passes there is no best shift, and what works is said', async () => {
  const hopeless = {
    dishes: { meal: { steps: { chop: { minutes: 5 } } } },
    orders: [{ dish: 'meal', patience: 1 }],
    goal: 'finish',
  };
  const { exit, err } = await command('export', fileWith(JSON.stringify(hopeless)), '--to', 'js');
  expect(exit).toBe(2);
  expect(err).toContain('What works: --plan FILE, or --as blocking.');
});

test('a shift that serves nobody finishes at no minute', async () => {
  const { out } = await exported('--to', 'js', '--plan', planFile([]));
  expect(out).toMatch(/, which serves nobody, as a program\.$/mu);
});
