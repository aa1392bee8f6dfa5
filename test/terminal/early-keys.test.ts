import { expect, test } from 'vitest';
import { KEYS } from '../support/terminal.ts';
import { start } from './journey.ts';

test.each([
  ['a level', ['play', 'L01']],
  ['the level of the day', ['daily']],
  ['the rush', ['rush', '--customers', '1000']],
])('a key pressed while the first frame of %s is drawn does not end up on it', async (_, args) => {
  const game = start(args, { columns: 100 });
  await game.writes('\u001b[?1049h');
  game.press(KEYS.right, KEYS.right);
  await game.see('help');
  game.press('q');
  await game.exited();
  // As a terminal echoes it.
  expect(game.raw).not.toContain('^[[C');
});
