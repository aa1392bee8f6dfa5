import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LONG_SEARCH } from '../support/long-search.ts';
import { KEYS } from '../support/terminal.ts';
import { start } from './journey.ts';

test.each([
  ['q', 'q'],
  ['Ctrl-C', KEYS.ctrlC],
])('%s ends the game while the best shift is still being looked for', async (_, key) => {
  const file = join(mkdtempSync(join(tmpdir(), 'awaiter-')), 'rush.json');
  writeFileSync(file, JSON.stringify({ title: 'Rush hour', ...LONG_SEARCH }));
  const game = start(['play', file]);
  await game.see('What now?');
  game.press('+');
  await game.see('a minute takes');
  game.press(key);
  expect(await game.exited()).toEqual({ code: 0, signal: 0 });
});
