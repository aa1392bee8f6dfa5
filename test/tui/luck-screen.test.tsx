import { expect, test } from 'vitest';
import { openGame, type TestGame } from './support/game.tsx';
import { PINNED } from './support/looks.ts';
import { breakingKeys, RICE, RICE_LUCK } from './support/luck.ts';

/** The screen in full, colours and all, once it is known to fill the window and not more. */
function pinned(game: TestGame, columns: number, rows: number): string {
  const lines = game.frame().split('\n');
  expect(lines).toHaveLength(rows);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns);
  return game.raw();
}

test.each(PINNED)('bad luck at $columns×$rows $look: chosen, lost, claimed', async (pin) => {
  const { columns, rows, color, ascii } = pin;
  const game = openGame({ levels: [RICE], columns, rows, color, ascii, reducedMotion: false });
  await game.sees('You are the bad luck');
  await game.press('h');
  expect(pinned(game, columns, rows)).toMatchSnapshot('chosen');
  await game.press(...breakingKeys(RICE_LUCK), 'enter');
  await game.sees('Any key shows the end');
  await game.sees('0:02');
  await game.press('x');
  await game.sees('writes over');
  expect(pinned(game, columns, rows)).toMatchSnapshot('lost');
  await game.press('m', 'c');
  await game.sees('cannot fail');
  expect(pinned(game, columns, rows)).toMatchSnapshot('claimed');
});
