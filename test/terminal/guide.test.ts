import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileWith, folderWith } from '../support/command.ts';
import { guideFile } from '../support/level-guide.ts';
import { levelOf } from '../support/level-text.ts';
import { KEYS, type TerminalSession } from '../support/terminal.ts';
import { start, take } from './journey.ts';

const play = (name: string): TerminalSession => start(['play', fileWith(guideFile(name), name), '--reduced-motion']);

/** Presses the number that the screen shows before a text. */
async function choose(game: TerminalSession, text: string): Promise<void> {
  const line = new RegExp(`(\\d)\\]?\\s+${text}`, 'u');
  await game.see(line);
  game.press(line.exec(game.text)?.[1] ?? '');
}

test('the complete example of the guide is played from its prediction to its last sentence', async () => {
  const game = play('soup.json');
  await game.see('One guest wants soup and salad.', 'when do you serve?');
  await choose(game, 'at minute 13');
  await choose(game, 'certain');
  await take(game, 'start soup', 'do salad', 'wait:', 'collect soup', 'do serve');
  await game.see('★ ★ ★', 'That is right.', 'The soup dings at 12');
  game.press('n');
  await game.see('Start, work, come back', 'soup at 12');
  game.press('n');
  await game.see('Which line makes the guest wait for nothing?');
  game.press(' ');
  await game.see('Enter lets this program run');
  game.press(KEYS.enter);
  await game.see('Right: this is the line', /served at 19 +served at 12/u);
  game.press('n');
  await game.see('When does it print?');
  await choose(game, 'at 12, as before');
  await game.see('all pots are on when you come in', 'nothing cooks before the line that starts it');
  await game.see('It was run, and printed: soup at 19');
});

test('the texts of the guide’s overlay are shown with --lang', async () => {
  const names = ['soup.json', 'soup.de.json'];
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, guideFile(name)])));
  const game = start(['play', join(folder, 'soup.json'), '--lang', 'de']);
  await game.see('Suppe und Salat', 'Wann servierst du?', 'bei Minute 13');
});

test('the puzzle of the guide is put in order, and its program runs', async () => {
  const game = play('bells.json');
  await choose(game, 'the one that is due first');
  await choose(game, 'a guess');
  const [puzzle] = levelOf(guideFile('bells.json')).puzzles;
  for (const [at, text] of (puzzle?.javascript?.prints ?? []).entries()) {
    await choose(game, text);
    await game.see(new RegExp(`${at + 1}\\. +${text}`, 'u'));
  }
  game.press(KEYS.enter);
  await game.see('Bells ring in the order in which they are due.');
  expect(game.text).not.toContain('✗');
});
