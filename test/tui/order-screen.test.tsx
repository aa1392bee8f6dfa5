import { expect, test } from 'vitest';
import { openGame, type TestGame } from './support/game.tsx';
import { PINNED } from './support/looks.ts';
import { solvingKeys } from './support/orders.ts';
import { BELL, BELL_IN_PYTHON, levelOfPuzzles, puzzleOf } from './support/programs.ts';

const PUZZLE = puzzleOf({ javascript: BELL, python: BELL_IN_PYTHON });

/** The screen in full, colours and all, once it is known to fill the window and not more. */
function pinned(game: TestGame, columns: number, rows: number): string {
  const lines = game.frame().split('\n');
  expect(lines).toHaveLength(rows);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns);
  return game.raw();
}

test.each(PINNED)('a puzzle at $columns×$rows $look: arranged, running, wrong, right', async (pin) => {
  const { columns, rows, color, ascii } = pin;
  const game = openGame({ levels: [levelOfPuzzles(PUZZLE)], columns, rows, color, ascii, reducedMotion: false });
  await game.sees('In which order');
  await game.press('j', 'J', '1', 'h');
  expect(pinned(game, columns, rows)).toMatchSnapshot('arranging');
  await game.press('enter', ' ');
  await game.sees('Line 1 of the program printed');
  expect(pinned(game, columns, rows)).toMatchSnapshot('running');
  await game.press('x');
  await game.sees('Not yet.');
  expect(pinned(game, columns, rows)).toMatchSnapshot('wrong');
  await game.press('r', ...solvingKeys(PUZZLE, 'javascript', 1), 'enter', 'x');
  await game.sees('Right:');
  expect(pinned(game, columns, rows)).toMatchSnapshot('right');
});
