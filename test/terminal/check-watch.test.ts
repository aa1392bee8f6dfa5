import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BREAKFAST, folderWith, LAUNCHER } from '../support/command.ts';
import { KEYS, TerminalSession } from '../support/terminal.ts';

const FAULTY = { ...BREAKFAST, goal: 'win' };

/** `check --watch` of a folder's one level, or of the folder. */
function watching(...which: readonly string[]) {
  const folder = folderWith({ 'soup.json': BREAKFAST });
  const game = new TerminalSession([LAUNCHER, 'check', '--watch', join(folder, ...which)], {
    columns: 100,
    program: process.execPath,
  });
  onTestFinished(() => game.close());
  return { folder, game, file: join(folder, 'soup.json') };
}

test('a level is checked again at each save, also by rename and after it was gone; Ctrl-C leaves with 0', async () => {
  const { folder, game, file } = watching('soup.json');
  await game.see('all in order', 'Ctrl-C ends');
  writeFileSync(join(folder, 'new'), JSON.stringify(FAULTY));
  renameSync(join(folder, 'new'), file);
  await game.see('found "win"', '1 with errors', 'Ctrl-C ends');
  rmSync(file);
  await game.see('there is no file', 'Ctrl-C ends');
  expect(game.text).not.toContain('found "win"');
  writeFileSync(file, JSON.stringify(BREAKFAST));
  await game.see('all in order', 'Ctrl-C ends');
  game.press(KEYS.ctrlC);
  expect((await game.exited()).code).toBe(0);
  expect(game.isFullScreen).toBe(false);
});

test('in a folder that is watched, a level that is new is checked, too', async () => {
  const { folder, game } = watching();
  await game.see('1 file checked', 'Ctrl-C ends');
  writeFileSync(join(folder, 'second.json'), JSON.stringify(BREAKFAST));
  await game.see('2 files checked, all in order', 'Ctrl-C ends');
});
