import { expect, test, vi } from 'vitest';
import { FILE, fakeDesk } from './support/desk.ts';
import { openGame, type TestGame } from './support/game.tsx';
import { LUNCH, levelOf } from './support/kitchens.ts';
import { WRITTEN_TEA } from './support/reports.ts';

const LUNCH_LEVEL = levelOf('T1', 'Lunch', LUNCH);
const DOTS = /[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/gu;

/** The signs of a spinner that have been seen so far before or behind a text. */
const signsBeside = (game: TestGame, text: RegExp): ReadonlySet<string> =>
  new Set(game.frames().flatMap((frame) => frame.match(text)?.[0].match(DOTS) ?? []));

const turns = (game: TestGame, text: RegExp): Promise<void> =>
  vi.waitFor(() => expect(signsBeside(game, text).size).toBeGreaterThan(2), { timeout: 5_000 });

test('while a decision is played what works on its own spins with its minutes', async () => {
  const game = openGame({ levels: [LUNCH_LEVEL], reducedMotion: false });
  await game.press('1', '2');
  await turns(game, /toaster +. toast/u);
  game.leave();
});

test('in a film it spins as well', async () => {
  const game = openGame({ levels: [LUNCH_LEVEL], reducedMotion: false });
  await game.press('b');
  await game.sees('the blocking cook');
  await turns(game, /toaster +. toast/u);
  game.leave();
});

test('in a rush what works on its own spins between the minutes, too', async () => {
  const game = openGame({ levels: [LUNCH_LEVEL], reducedMotion: false, rush: 10 });
  await game.press('1');
  await game.sees('0:00 10 s');
  await turns(game, /toaster +. toast/u);
  expect(game.frame()).toContain('0:00');
  game.leave();
});

test('while a program runs, it is seen that something goes on', async () => {
  const game = openGame({ levels: [WRITTEN_TEA], programs: fakeDesk(null), reducedMotion: false });
  await game.press('n', 'n', 'n', 'n');
  await game.sees(FILE);
  await turns(game, /. running…/u);
  game.leave();
});
