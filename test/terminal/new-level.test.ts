import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../support/command.ts';
import { levelOf } from '../support/level-text.ts';
import { BUNDLE, KEYS } from '../support/terminal.ts';
import { start } from './journey.ts';

const ENTER = KEYS.enter;

test('awaiter new asks a few questions, again where an answer will not do, and writes the level', async () => {
  const folder = newFolder();
  const author = start(['new'], { folder });
  await author.see('What is the level called? [');
  author.press('Monday', ENTER);
  await author.see('What does the stove cook?');
  author.press('fried rice', ENTER);
  await author.see('What do your hands make meanwhile?');
  author.press('fried rice', ENTER);
  await author.see('"fried-rice", which cooks already', /meanwhile\?.*meanwhile\?/su);
  author.press('tea, salad', ENTER);
  await author.see('How many guests');
  author.press('many', ENTER);
  await author.see('a whole number of orders', /guests.*guests/su);
  author.press(ENTER);
  await author.see('What counts: finish, waits, coins?');
  author.press('waits', ENTER);
  await author.see('Into which file? [monday.json]');
  author.press(ENTER);
  await author.see('"monday.json" is written', 'awaiter play monday.json --watch');
  expect((await author.exited()).code).toBe(0);
  const { title, parts } = levelOf(readFileSync(join(folder, 'monday.json'), 'utf8'));
  expect({ title, goal: parts[0]?.kitchen.goal }).toEqual({ title: 'Monday', goal: 'waits' });
  expect(Object.keys(parts[0]?.spec.dishes.menu?.steps ?? {})).toEqual(['fried-rice', 'tea', 'salad', 'serve']);
});

test.each([
  ['Ctrl-C', KEYS.ctrlC],
  ['Ctrl-D', '\u0004'],
])('%s while it asks leaves nothing behind', async (_, key) => {
  const folder = newFolder();
  const author = start(['new', 'mine.json'], { folder });
  await author.see('What is the level called?');
  author.press('Monday', ENTER);
  await author.see('What does the stove cook?');
  author.press(key);
  expect((await author.exited()).code).toBe(2);
  expect(author.text).toContain('nothing was written');
  expect(readdirSync(folder)).toEqual([]);
});

test('Ctrl-Z and fg lead back to the question', async () => {
  const shell = start(['--norc', '--noprofile', '-i'], { program: 'bash', folder: newFolder() });
  shell.press(`"${process.execPath}" "${BUNDLE}" new mine.json`, ENTER);
  await shell.see('What is the level called?');
  shell.press('\u001a');
  await shell.see('Stopped');
  shell.press('fg', ENTER);
  await shell.see(/called\?.*called\?/su);
  shell.press('Monday', ENTER);
  await shell.see('What does the stove cook?');
});

test('answers that are typed ahead are taken in their order', async () => {
  const folder = newFolder();
  const author = start(['new'], { folder });
  author.press('Monday', ENTER, 'rice', ENTER, 'tea', ENTER, '1', ENTER, 'waits', ENTER, 'mine', ENTER);
  await author.see('"mine.json" is written');
  const { title, parts } = levelOf(readFileSync(join(folder, 'mine.json'), 'utf8'));
  expect({ title, goal: parts[0]?.kitchen.goal }).toEqual({ title: 'Monday', goal: 'waits' });
});

test('what is given is not asked', async () => {
  const folder = newFolder();
  const author = start(['new', 'mine', '--title', 'Mine', '--cooks', 'soup', '--hands', 'tea', '--orders', '1'], {
    folder,
  });
  await author.see('What counts');
  expect(author.text).not.toContain('called');
  author.press(ENTER);
  expect((await author.exited()).code).toBe(0);
  expect(readdirSync(folder)).toContain('mine.json');
});
