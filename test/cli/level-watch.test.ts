import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { levelWatch } from '../../src/cli/level-watch.ts';
import type { LevelNews } from '../../src/model/watched-level.ts';
import { fileWith } from '../support/command.ts';
import { levelText } from '../support/level-text.ts';

const wordOf = (news: LevelNews): string => (news.type === 'level' ? news.level.title : news.message);

/** A level file, what was told of it, and what waits until a text was told last. */
function watched(language: string | null = null) {
  const path = fileWith(levelText(), 'mine.json');
  const told: string[] = [];
  const stop = levelWatch(path, 'mine', language)((news) => told.push(wordOf(news)));
  const hears = (text: string): Promise<void> =>
    vi.waitFor(() => expect(told.at(-1)).toContain(text), { timeout: 5000 });
  return { path, told, stop, hears };
}

test('every save is told: the level as it is now, or its first fault with line and column', async () => {
  const { path, stop, hears } = watched();
  writeFileSync(path, levelText({ title: 'Supper' }));
  await hears('Supper');
  writeFileSync(path, levelText({ goal: 'finisch', closes: 0 }));
  await hears('(and 1 more)');
  writeFileSync(path, '{');
  await hears('1:2: ');
  writeFileSync(path, levelText({ title: 'Breakfast' }));
  await hears('Breakfast');
  stop();
});

test('a file that is deleted is told, and one that is put in its place is read', async () => {
  const { path, stop, hears } = watched();
  rmSync(path);
  await hears('there is no file');
  writeFileSync(`${path}.new`, levelText({ title: 'Anew' }));
  renameSync(`${path}.new`, path);
  await hears('Anew');
  stop();
});

test('texts in the language of the game are watched, too', async () => {
  const { path, stop, hears } = watched('de');
  writeFileSync(path.replace('.json', '.de.json'), JSON.stringify({ title: 'Mittagessen' }));
  await hears('Mittagessen');
  stop();
});
