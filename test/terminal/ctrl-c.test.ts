import { expect, test } from 'vitest';
import { KEYS } from '../support/terminal.ts';
import { skipPrediction, start } from './journey.ts';

test('Ctrl-C in the middle of an animation leaves at once, and the terminal is as it was', async () => {
  const game = start(['play', 'L01']);
  await skipPrediction(game);
  expect(game.isFullScreen).toBe(true);
  // At the slowest pace a quarter of an hour takes seconds: there is time to be in the middle of it.
  game.press('-', '-', '1');
  await game.see('20m left');
  game.press('1');
  await game.see('Busy', /0:(0[1-9]|1[0-4])/u);
  game.press(KEYS.ctrlC);
  expect((await game.exited()).code).toBe(0);
  expect(game.isFullScreen).toBe(false);
  expect(game.text.trim()).toBe('');
  const lastOf = (code: string) => game.raw.lastIndexOf(code);
  expect(lastOf('\u001b[?25h'), 'the cursor is shown again').toBeGreaterThan(lastOf('\u001b[?25l'));
});
