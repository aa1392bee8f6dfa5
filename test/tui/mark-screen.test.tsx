import { expect, test } from 'vitest';
import { openGame, type TestGame } from './support/game.tsx';
import { PINNED } from './support/looks.ts';
import { levelOfPuzzles, markOf } from './support/programs.ts';

/** The screen in full, colours and all, once it is known to fill the window and not more. */
function pinned(game: TestGame, columns: number, rows: number): string {
  const lines = game.frame().split('\n');
  expect(lines).toHaveLength(rows);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns);
  return game.raw();
}

test.each(PINNED)('lines to be marked at $columns×$rows $look: marking, wrong, right', async (pin) => {
  const { columns, rows, color, ascii } = pin;
  const game = openGame({ levels: [levelOfPuzzles(markOf())], columns, rows, color, ascii });
  await game.sees('to mark');
  await game.press('j', ' ', 'k', 'h');
  expect(pinned(game, columns, rows)).toMatchSnapshot('marking');
  await game.press('enter');
  await game.sees('Not yet:');
  expect(pinned(game, columns, rows)).toMatchSnapshot('wrong');
  await game.press('r', '1', 'enter');
  await game.sees('Right:');
  expect(pinned(game, columns, rows)).toMatchSnapshot('right');
});
