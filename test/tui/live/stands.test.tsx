import { afterEach, expect, test } from 'vitest';
import { MESSAGES } from '../../../src/words/messages.ts';
import { openGame, type TestGame } from '../support/game.tsx';
import { LUNCH, levelOf } from '../support/kitchens.ts';

const level = levelOf('T1', 'Lunch', LUNCH);
let game: TestGame;

afterEach(() => game.leave());

test.each([
  { columns: 80, rows: 24 },
  { columns: 110, rows: 30 },
])('where nothing is coming it is said in full that the clock waits, and why: $columns columns', async (window) => {
  game = openGame({ levels: [level], start: { level, part: 0 }, rush: 60, ...window });
  await game.press(' ');
  expect(game.frame()).toContain(`0:00 ${MESSAGES.live.states.running}`);
  expect(game.frame()).toContain(` ${MESSAGES.live.waitsForYou} `);
  expect(game.frame()).toContain(`${MESSAGES.live.nothingComing} `);
  await game.press('1');
  expect(game.frame()).not.toContain(MESSAGES.live.waitsForYou);
  expect(game.frame()).not.toContain(MESSAGES.live.nothingComing);
});
