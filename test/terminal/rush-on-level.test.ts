import { expect, test } from 'vitest';
import { fileWith } from '../support/command.ts';
import { BUNDLE, KEYS } from '../support/terminal.ts';
import { start } from './journey.ts';

/** A guest comes by and by: so the clock has something to wait for. */
const LEVEL = {
  title: 'Soup, live',
  story: ['A pot.'],
  aha: 'Start it early.',
  stations: { stove: {} },
  dishes: { soup: { steps: { boil: { at: 'stove', minutes: 3 } } } },
  orders: [{ dish: 'soup' }],
  goal: 'finish',
};

test('a level is played in a rush: minutes pass without a key, and the comparison says that it was one', async () => {
  const game = start(['play', fileWith(JSON.stringify(LEVEL)), '--rush', '--seconds-per-minute', '0.1']);
  await game.see('0:00 ready');
  game.press('1');
  await game.see('DING boil', 'collect boil');
  game.press(/(\d) collect boil/u.exec(game.text)?.[1] ?? '');
  await game.see('rush, up to 0.1 s a minute', 'you');
  game.press(KEYS.ctrlC);
  expect((await game.exited()).code).toBe(0);
});

test('a rush that was stopped for the shell is paused when the game goes on', async () => {
  const level = { ...LEVEL, dishes: { soup: { steps: { boil: { at: 'stove', minutes: 600 } } } } };
  const shell = start(['--norc', '--noprofile'], { program: 'bash', env: { PS1: '$ ' } });
  await shell.see('$');
  shell.press(`${process.execPath} ${BUNDLE} play ${fileWith(JSON.stringify(level))} --rush\r`);
  await shell.see('0:00 ready');
  shell.press('1');
  await shell.see('0:01 1 s');
  shell.press('\u001a');
  await shell.see('Stopped');
  shell.press('fg\r');
  await shell.see(/0:\d\d paused/u, 'Paused: the clock stands');
  shell.press(KEYS.ctrlC);
  await shell.see(/^\$ *$/mu);
  shell.press('exit\r');
  expect((await shell.exited()).code).toBe(0);
});
