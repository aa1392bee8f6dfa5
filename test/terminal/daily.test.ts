import { test } from 'vitest';
import { command } from '../support/command.ts';
import { start } from './journey.ts';

test('the level of a day is played, and says which day it is', async () => {
  const date = '2026-11-30';
  const { story } = JSON.parse((await command('daily', '--json', '--date', date)).out);
  const game = start(['daily', '--date', date]);
  await game.see(date, String(story[0]), 'What now?');
});
