import { expect, test } from 'vitest';
import { solvingKeys } from './support/orders.ts';
import { openPlain } from './support/plain.ts';
import { BELL, levelOfPuzzles, puzzleOf } from './support/programs.ts';

const PUZZLE = puzzleOf({ javascript: BELL });
const LEVEL = levelOfPuzzles(PUZZLE);
const [start = '', end = '', ding = ''] = solvingKeys(PUZZLE, 'javascript', 0);

test('the program comes as numbered lines, then the lines that it prints, mixed', async () => {
  const screen = await openPlain([LEVEL]).sees('The lines, mixed:');
  expect(screen).toContain("  line 1: console.log('Start');\n  line 2: setTimeout");
  for (const [number, text] of [start, end, ding].map((digit, at) => [digit, BELL.prints[at]])) {
    expect(screen).toContain(`  ${number}: ${text}\n`);
  }
});

test('when it runs, each line tells which line printed it and whether the player had it there', async () => {
  const game = openPlain([LEVEL]);
  await game.press(start, ding, end, 'enter');
  await game.sees('  line 1 prints Start: right, you had it there');
  await game.sees('  line 3 prints End: there you had Ding');
  await game.sees('  line 2 prints Ding: there you had End');
  await game.sees('Not yet: r tries again');
  expect(game.deeds).toEqual([]);
});

test('r mixes the lines anew, and the try that is right is kept with its number', async () => {
  const game = openPlain([LEVEL]);
  await game.press(start, ding, end, 'enter', 'r', ...solvingKeys(PUZZLE, 'javascript', 1), 'enter');
  await game.sees('Right: every line lies where it belongs.');
  expect(game.deeds).toEqual([
    { type: 'puzzle', hash: PUZZLE.hash, tries: 2 },
    { type: 'finished', hash: PUZZLE.hash },
  ]);
});

test('the lesson comes once the order is right, and Enter goes on to the code', async () => {
  const game = openPlain([LEVEL]);
  expect(await game.sees('The lines, mixed:')).not.toContain('The lesson');
  await game.press(start, end, ding, 'enter');
  await game.sees('The lesson: A bell waits until your hands are empty.');
  await game.press('enter');
  await game.sees('The same as code.');
});

test('the level is finished with its last puzzle only', async () => {
  const game = openPlain([levelOfPuzzles(PUZZLE, { ...PUZZLE, hash: 'fedcba9876543210' })]);
  await game.press(start, end, ding, 'enter');
  await game.sees('Right: every line');
  expect(game.deeds).toEqual([{ type: 'puzzle', hash: PUZZLE.hash, tries: 1 }]);
  expect(game.frame()).not.toContain('The lesson');
});
