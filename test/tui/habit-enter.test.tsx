import { expect, test } from 'vitest';
import { TEA } from './support/asked.ts';
import { openGame, type TestGame } from './support/game.tsx';
import { LUNCH, levelOf } from './support/kitchens.ts';
import { solvingKeys } from './support/orders.ts';
import { BELL, levelOfPuzzles, puzzleOf } from './support/programs.ts';

const NEXT_IS_YOURS = 'Done. The next decision is yours.';
const PUZZLE = puzzleOf({ javascript: BELL });
const SOLVE = solvingKeys(PUZZLE, 'javascript', 0);
const last = SOLVE.at(-1) ?? '';

async function inShift(): Promise<TestGame> {
  const game = openGame({ levels: [levelOf('T1', 'Lunch', LUNCH)] });
  await game.sees('1 start toast');
  return game;
}

test('in a shift an Enter behind the number of a decision decides nothing, and the next Enter does', async () => {
  const game = await inShift();
  await game.press('1', 'enter');
  expect(await game.sees(NEXT_IS_YOURS)).toContain('▸  1 start water');
  await game.press('enter');
  expect(await game.sees('▸  1 do chop')).not.toContain(NEXT_IS_YOURS);
});

test('behind a number that did nothing, or behind an arrow, Enter is meant', async () => {
  const game = await inShift();
  await game.press('9', 'enter');
  await game.sees('▸  1 start water');
  await game.press('1');
  await game.sees('▸  1 do chop');
  await game.press('up', 'enter');
  expect(await game.sees('0:08')).not.toContain(NEXT_IS_YOURS);
});

test('an Enter behind a number does not run a half-placed order, and says so; the next one does', async () => {
  const game = openGame({ levels: [levelOfPuzzles(PUZZLE)] });
  await game.sees('In which order');
  await game.press(last, 'enter');
  const said = await game.sees('Not run yet: 2 lines to go');
  expect(said).not.toContain('Placed');
  expect(said).not.toContain('Not yet.');
  await game.press('enter');
  await game.sees('r tries again');
});

test('behind the number that leaves no line Enter runs the program', async () => {
  const game = openGame({ levels: [levelOfPuzzles(PUZZLE)] });
  await game.sees('In which order');
  await game.press(...SOLVE, 'enter');
  await game.sees('Right:');
});

test('an Enter behind an answer says what comes now', async () => {
  const game = openGame({ levels: [TEA] });
  await game.press('2', 'enter');
  await game.sees('Taken. Now say how sure you are: a number from 1 to 3.');
  await game.press('n', 'n', 'n');
  await game.sees('When is tea printed?');
  await game.press('2', 'enter');
  expect(await game.sees('Taken. Enter again, or n, goes on.')).toContain('You said “at 9”.');
});

test('an Enter behind a number that has led to another screen does nothing there, and the next one does', async () => {
  const game = openGame({ levels: [TEA] });
  await game.press('2', '3', 'enter');
  expect(await game.sees('a number needs no Enter')).toContain('▸  1 start boil');
  await game.press('enter');
  await game.sees('▸  1 do cut');
  await game.press('1', 'w', '1', 'enter');
  expect(await game.sees('a number needs no Enter')).toContain('★ ★ ★');
  await game.press('enter');
  await game.sees('Start, cut, come back');
});
