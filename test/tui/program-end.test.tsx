import { expect, test } from 'vitest';
import type { Check } from '../../src/model/lesson.ts';
import { TEA } from './support/asked.ts';
import { openGame } from './support/game.tsx';
import { solvingKeys } from './support/orders.ts';
import { openPlain } from './support/plain.ts';
import { BELL, levelOfPuzzles, puzzleOf } from './support/programs.ts';

const DEAD = { ...BELL, exit: 1, dies: 'Error: burnt' };
const TOLD = /It ended with exit code 1: Error:\s+burnt/u;

test('a puzzle that is put in order tells how its program ended, once the order is right', async () => {
  const puzzle = puzzleOf({ javascript: DEAD });
  const game = openGame({ levels: [levelOfPuzzles(puzzle)] });
  await game.sees('In which order');
  await game.press('enter');
  expect(await game.sees('r tries again')).not.toContain('exit code');
  await game.press('r', ...solvingKeys(puzzle, 'javascript', 1), 'enter');
  expect(await game.sees('Right: every line lies where it belongs.')).toMatch(TOLD);
});

test('in lines it is told with what the program printed', async () => {
  const game = openPlain([levelOfPuzzles(puzzleOf({ javascript: DEAD }))]);
  await game.press(...solvingKeys(puzzleOf({ javascript: DEAD }), 'javascript', 0), 'enter');
  await game.sees('It ended with exit code 1:\nError: burnt\n');
});

test('a question at the end tells it with the answer', async () => {
  const check: Check = { ...(TEA.check as Check), card: { title: 'Dead', javascript: DEAD, python: null } };
  const game = openGame({ levels: [{ ...TEA, check }], columns: 140 });
  await game.press('n', 'n', 'n', '1');
  await game.sees(TOLD);
});
