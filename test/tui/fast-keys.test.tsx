import { expect, test } from 'vitest';
import { PACES, USUAL_PACE } from '../../src/tui/clock.ts';
import { openGame } from './support/game.tsx';
import { LUNCH, levelOf } from './support/kitchens.ts';

const levels = [levelOf('T1', 'Lunch', LUNCH)];

/** A game in which something cooks, so that minutes can pass. */
async function cooking(reducedMotion = true) {
  const game = openGame({ levels, reducedMotion });
  await game.press('1');
  await game.sees('1 start water');
  return game;
}

test('++ in one piece makes two steps', async () => {
  const game = await cooking();
  await game.press('++');
  await game.sees(`a minute takes ${PACES[USUAL_PACE + 2]} ms.`);
});

test.each(['q', '?'])('W%s in one piece: the second key is a wrong sign of the minute, nothing else', async (key) => {
  const game = await cooking();
  await game.press(`W${key}`);
  await game.sees('A minute, like 12 or 0:12; Esc cancels');
  expect(game.frame()).not.toContain('Keys (any key closes this)');
  await game.press('7', 'enter');
  await game.sees('0:07');
});

test('a decision and b in one piece: b only skips the minutes of the decision', async () => {
  const game = await cooking(false);
  await game.press('2b');
  const screen = await game.sees('What now?');
  expect(screen).toContain('0:08');
  expect(screen).toContain('collect toast');
});

test('a whole shift in one piece, then what stands in the comparison', async () => {
  const game = openGame({ levels });
  await game.sees('1 start toast');
  await game.press('1111w11B');
  await game.sees('the blocking cook');
  await game.press('escape');
  await game.sees('★ ★ ★');
});

test('the plain game takes a piece of text key by key, too', async () => {
  const game = openGame({ levels, plain: true, columns: 200 });
  await game.press('1W7\r');
  await game.sees('0:07 You are free.');
});
