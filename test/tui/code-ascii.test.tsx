import { expect, test } from 'vitest';
import { openGame } from './support/game.tsx';
import { solvingKeys } from './support/orders.ts';
import { BELL, levelOfPuzzles, puzzleOf } from './support/programs.ts';

const isAscii = (text: string): boolean => [...text].every((sign) => sign === '\n' || (sign >= ' ' && sign <= '~'));

test('with an ASCII theme every sign of order and code is ASCII, authors’ own included', async () => {
  const program = {
    lines: [...BELL.lines, "await ring('Crème – brûlée');"],
    prints: ['Start', '“Énd”', 'Ding'],
    from: [1, 3, 2],
  };
  const puzzle = puzzleOf({ javascript: program });
  const game = openGame({ levels: [levelOfPuzzles(puzzle)], ascii: true, reducedMotion: false });
  await game.sees('In which order');
  await game.press('h', 'h', 'h', 'enter', ' ', 'x');
  await game.sees('Not yet.');
  await game.press('r', ...solvingKeys(puzzle, 'javascript', 1), 'enter', 'x');
  await game.sees('Right:');
  await game.press('n');
  await game.sees('& here others may get a turn');
  await game.press('?');
  await game.sees('Keys');
  game.leave();
  expect(game.frames().filter((frame) => !isAscii(frame))).toEqual([]);
});
