import { expect, test } from 'vitest';
import type { Puzzle } from '../../src/model/lesson.ts';
import { KEYS } from '../../src/tui/keys.ts';
import { openGame, type TestGame } from './support/game.tsx';
import { BELL, levelOfPuzzles, markOf, puzzleOf, TWO_FAULTS } from './support/programs.ts';

const ONE = markOf();
const open = (...puzzles: readonly Puzzle[]): TestGame => openGame({ levels: [levelOfPuzzles(...puzzles)] });

test('the question, and how many lines are still to be marked', async () => {
  const game = open(TWO_FAULTS);
  await game.sees('Which two lines forget to wait?');
  await game.sees('2 lines to mark: Space, or a number.');
  await game.press('1');
  await game.sees('1 line more to mark');
  await game.press('3');
  await game.sees('Enter lets this program run, and the mended one.');
});

test('Enter too early, and a mark too many, say what to do', async () => {
  const game = open(TWO_FAULTS);
  await game.sees('2 lines to mark');
  await game.press('1', 'enter');
  await game.sees('Not yet: 1 line to mark.');
  await game.press('2', '3');
  await game.sees('2 marks, no more.');
});

test('right marks: what both print side by side, what the lines become, and what the level teaches', async () => {
  const game = open(ONE);
  await game.sees('Which line forgets to wait?');
  expect(game.frame()).not.toContain('It prints');
  await game.press('1', 'enter');
  const screen = await game.sees('Right: this is the line that has to change.');
  expect(screen).toMatch(/It prints +Mended, it prints\n +eat +ding\n +ding +eat/u);
  expect(screen).toMatch(/Line 1 becomes:\n +await ring\(5\);/u);
  expect(screen).toContain('A bell waits until your hands are empty.');
  await game.press('enter');
  expect(await game.sees('When it was run, it printed:')).toContain('await ring(5);');
});

test('wrong marks: what both print, but not what has to change before three tries', async () => {
  const game = open(TWO_FAULTS);
  await game.sees('2 lines to mark');
  await game.press('1', '2', 'enter');
  const screen = await game.sees('Not yet: 1 of your 2 marks is right.');
  expect(screen).toMatch(/1 ✓ ring\(5\);\n +2 ✗ console/u);
  expect(screen).toContain('Mended, it prints');
  expect(screen).not.toContain('becomes');
  await game.press('r', '1', '2', 'enter', 'r', '1', '2', 'enter');
  await game.sees('b shows what has to change');
  await game.press('b');
  expect(await game.sees('Line 3 becomes:')).toContain('3 ▸ ring(2);');
});

test('in Python a line is put in: Tab shows it, with marks of its own', async () => {
  const game = open(ONE);
  await game.sees('JavaScript   Tab: Python');
  await game.press('1', '\t');
  await game.sees('1 line to mark');
  await game.press('2', 'enter');
  expect(await game.sees('Right:')).toMatch(/Before line 2 comes:\n +await ring\(5\)/u);
  await game.press('\t');
  await game.sees('Enter lets this program run');
});

test('a program that dies says how it ended beside what it prints', async () => {
  const dying = markOf({ javascript: { ...BELL, prints: [], from: [], exit: 1, dies: 'Error: burnt' } });
  const game = open({ ...dying, python: null });
  await game.sees('to mark');
  await game.press('1', '2', '3', 'enter');
  expect(await game.sees('Mended, it prints')).toMatch(/\(nothing\).*\n.*exit code 1/u);
});

test('the third hint is computed: where what they print differs first', async () => {
  const game = open(ONE);
  await game.sees('to mark');
  await game.press('h', 'h', 'h');
  await game.sees(/Hint 3 of 3: Printed line 1 is the first that differs: “eat”; mended, it is\s+“ding”\./u);
  await game.press('h');
  await game.sees('That was the last hint.');
});

test('it is kept with its tries, once, and the last puzzle finishes the level', async () => {
  const game = open(ONE);
  await game.sees('to mark');
  await game.press('2', 'enter', 'r', '1', 'enter');
  await game.sees('Right:');
  await game.press('r', '1', 'enter');
  await game.sees('Right:');
  expect(game.deeds).toEqual([
    { type: 'puzzle', hash: ONE.hash, tries: 2 },
    { type: 'finished', hash: ONE.hash },
  ]);
});

test('a level may mix both kinds of puzzles', async () => {
  const game = open(puzzleOf({ javascript: BELL }), ONE);
  expect(await game.sees('In which order')).toContain('▸ order');
  await game.press('n');
  const screen = await game.sees('Which line forgets to wait?');
  expect(screen).toContain('▸ mark');
  expect(screen).toContain('2/2: A hasty guest');
});

test('? shows every key', async () => {
  const game = open(ONE);
  await game.press('?');
  const screen = await game.sees('Keys (any key closes this)');
  for (const { does } of KEYS.mark) expect(screen).toContain(does);
});

test('Esc goes back to the map', async () => {
  const game = open(ONE);
  await game.sees('to mark');
  await game.press('escape');
  await game.sees('Test campaign');
});
