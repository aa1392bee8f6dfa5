import { expect, test } from 'vitest';
import type { TerminalSession } from '../support/terminal.ts';
import { skipPrediction, start } from './journey.ts';

/** Timers that repeat go off only when the test says so: whoever has none running at that moment stands still. */
const TICKS_ON_SIGNAL = `
  const running = new Map();
  globalThis.setInterval = (tick) => {
    const timer = {};
    running.set(timer, tick);
    return timer;
  };
  globalThis.clearInterval = (timer) => running.delete(timer);
  process.on('SIGUSR2', () => {
    for (const tick of [...running.values()]) tick();
  });
`;
const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(TICKS_ON_SIGNAL)}` };
const tick = (game: TerminalSession) => process.kill(game.pid, 'SIGUSR2');

test('below 80×24 the clock stands while minutes pass, and at 80×24 it goes on from there', async () => {
  const game = start(['play', 'L01'], { env });
  await skipPrediction(game);
  game.press('1');
  await game.see('do clean');
  game.press('1');
  await game.see('Busy', '0:00  blocking');
  tick(game);
  await game.see('Busy', '0:01  blocking');
  game.resize(79, 24);
  await game.see('Make the window 80x24 (it is 79x24).');
  tick(game);
  // A key that is answered comes after the tick.
  game.press('q');
  await game.see('q again leaves');
  game.press('x');
  await game.see('Make the window 80x24');
  game.resize(80, 24);
  await game.see('Busy', 'blocking');
  expect(game.text).toContain('0:01  blocking');
  tick(game);
  await game.see('Busy', '0:02  blocking');
});
