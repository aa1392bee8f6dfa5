import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../support/command.ts';
import { KEYS } from '../support/terminal.ts';
import { start, take } from './journey.ts';

const FINE = { code: 0 };

test('an author goes from nothing to a level that others watch: new, check, play --watch, share, replay', async () => {
  const file = join(newFolder(), 'soup.json');
  const author = start(['new', file], { columns: 120 });
  for (const [question, answer] of [
    ['called?', ''],
    ['stove cook?', ''],
    ['hands make meanwhile?', ''],
    ['How many guests', '1'],
    ['What counts', ''],
  ] as const) {
    await author.see(question);
    author.press(...answer, KEYS.enter);
  }
  expect(await author.exited()).toMatchObject(FINE);

  const check = start(['check', file]);
  expect(await check.exited()).toMatchObject(FINE);
  await check.see('proven', 'all in order');

  const game = start(['play', file, '--watch', '--reduced-motion']);
  await take(game, 'start soup');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"minutes": 8', '"minutes": 6'));
  await game.see('Saved: 1 of 1 decision kept.', '6m left');
  await take(game, 'do salad', 'wait:', 'collect soup', 'do serve');
  await game.see('★ ★ ★', '7m');
  game.press('x');
  await game.see('Awaiter soup Soup and salad', 'finish 7m, gain 100 %, ★★★', 'awaiter replay aw1-');
  game.press('c');
  await game.see('Sent to the clipboard');
  const sent = /\]52;c;([\w+/=]+)/u.exec(game.raw)?.[1] ?? '';
  expect(Buffer.from(sent, 'base64').toString()).toMatch(/^Awaiter soup .*\n\nawaiter replay aw1-[\w-]+$/su);
  game.press('q');
  expect(await game.exited()).toMatchObject(FINE);

  const share = start(['share', file, '--with-level'], { stateHome: game.stateHome });
  expect(await share.exited()).toMatchObject(FINE);
  await share.see('finish 7m, gain 100 %, ★★★');
  const code = /aw1-[\w-]+/u.exec(share.raw)?.[0] ?? '';

  const friend = start(['replay', code, '--reduced-motion']);
  await friend.see('What the cook of this code decides', 'start soup');
  for (let minute = 1; minute <= 7; minute += 1) friend.press(KEYS.right);
  await friend.see('finish 7m, gain 100 %, ★★★');
  friend.press('n');
  await friend.see('What now?', 'start soup');
  friend.press('q');
  expect(await friend.exited()).toMatchObject(FINE);
});
