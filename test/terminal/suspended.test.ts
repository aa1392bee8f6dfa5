import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../support/command.ts';
import { BUNDLE, KEYS } from '../support/terminal.ts';
import { start } from './journey.ts';

const CTRL_L = '\u000c';
const CTRL_Z = '\u001a';

test('Ctrl-Z stops the game for the shell; after it, after a stop from outside and at Ctrl-L all is drawn anew', async () => {
  const notes = join(newFolder(), 'notes');
  const shell = start(['--norc', '--noprofile'], { program: 'bash', env: { PS1: '$ ' } });
  await shell.see('$');
  shell.press(`(echo $(tty) $BASHPID > ${notes}; exec ${process.execPath} ${BUNDLE} play L01 --reduced-motion)\r`);
  await shell.see('n skip');
  const before = shell.text;
  const [terminal = '', pid = ''] = readFileSync(notes, 'utf8').trim().split(' ');

  shell.press(CTRL_Z);
  await shell.see('Stopped');
  expect(shell.isFullScreen).toBe(false);
  shell.press('fg\r');
  await shell.see('n skip');
  expect(shell.text).toBe(before);

  writeFileSync(terminal, '\rSomebody writes to all of you.\n');
  await shell.see('Somebody writes');
  shell.press(CTRL_L);
  await shell.seeNoMore('Somebody writes');
  await shell.see('n skip');
  expect(shell.text).toBe(before);

  process.kill(Number(pid), 'SIGTSTP');
  await shell.see('Stopped');
  shell.press('fg\r');
  await shell.seeNoMore('Stopped');
  await shell.see('n skip');
  expect(shell.text).toBe(before);

  // Its keys are its own again: nothing else shows them.
  shell.press('n');
  await shell.see('What now?');
  shell.press(KEYS.ctrlC);
  await shell.see(/^\$ *$/mu);
  shell.press('exit\r');
  expect((await shell.exited()).code).toBe(0);
});

test('where nobody could let it go on, Ctrl-Z stops nothing', async () => {
  const game = start(['play', 'L01', '--reduced-motion']);
  await game.see('n skip');
  game.press(CTRL_Z, 'n');
  await game.see('What now?');
});
