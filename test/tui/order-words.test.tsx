import { expect, test } from 'vitest';
import { KEYS } from '../../src/tui/keys.ts';
import { MESSAGES } from '../../src/words/messages.ts';
import { openGame, type TestGame } from './support/game.tsx';
import { solvingKeys } from './support/orders.ts';
import { BELL, BELL_IN_PYTHON, levelOfPuzzles, puzzleOf } from './support/programs.ts';

const BOTH = puzzleOf({ javascript: BELL, python: BELL_IN_PYTHON });
const open = (puzzle = BOTH): TestGame => openGame({ levels: [levelOfPuzzles(puzzle)] });

test('a wrong order: where it differs first, what the program printed there, and from which line', async () => {
  const game = open();
  await game.sees('In which order');
  const [first = '', second = '', third = ''] = solvingKeys(BOTH, 'javascript', 0);
  await game.press(first, third, second, 'enter');
  await game.sees(
    /Place 2 is the first that differs: line 3 of the program\s+printed\s+“End” there, where you had “Ding”/u,
  );
});

test('after three wrong tries it is offered to run it line by line, and b does', async () => {
  const game = open();
  await game.sees('In which order');
  await game.press('enter', 'r', 'enter');
  expect(await game.sees('r tries again')).not.toContain('line by line');
  await game.press('r', 'enter');
  await game.sees('b shows the run line by line');
  await game.press('b');
  await game.sees('The program is about to run.');
  for (const told of ['Line 1 of the program printed “Start”', 'Line 3 of the program printed “End”']) {
    await game.press(' ');
    await game.sees(told);
  }
});

test('h asks for one hint after the other: a nudge, the idea, and the first line that is printed', async () => {
  const game = open();
  await game.press('h');
  expect(await game.sees('Hint 1 of 3: Listen to the hands.')).not.toContain('Hint 2');
  await game.press('h', 'h');
  await game.sees('Hint 2 of 3: The bell is heard when the hands are empty.');
  await game.sees('Hint 3 of 3: The first line that it prints is “Start”. Line 1 prints it.');
  await game.press('h');
  await game.sees('That was the last hint.');
});

test('a number whose line has its place says so', async () => {
  const game = open();
  await game.sees('In which order');
  await game.press('1', '1');
  await game.sees('That line has its place');
});

test('once it is right, what the level teaches is told, and n goes on', async () => {
  const game = open();
  await game.sees('In which order');
  expect(game.frame()).not.toContain('A bell waits');
  await game.press(...solvingKeys(BOTH, 'javascript', 0), 'enter');
  expect(await game.sees('Right: every line')).toContain('A bell waits until your hands are empty.');
  await game.press('n');
  await game.sees('When it was run, it printed:');
});

test('Tab goes to the other language, where there is one', async () => {
  const game = open();
  await game.sees('JavaScript   Tab: Python');
  await game.press('\t');
  expect(await game.sees('Python   Tab: JavaScript')).toContain('async def main():');
});

test('where there is one language only it is shown, whatever the player likes, and Tab says so', async () => {
  const game = open(puzzleOf({ python: BELL_IN_PYTHON }));
  await game.sees(/Python only\s*$/mu);
  await game.press('\t');
  expect((await game.sees('async def main():')).match(/Python only/gu)).toHaveLength(2);
});

test('the puzzle is kept with its tries, once', async () => {
  const game = open();
  await game.sees('In which order');
  await game.press('enter', 'r', ...solvingKeys(BOTH, 'javascript', 1), 'enter');
  await game.sees('Right:');
  await game.press('r', 'enter', 'r', ...solvingKeys(BOTH, 'javascript', 3), 'enter');
  await game.sees('Right:');
  expect(game.deeds.filter(({ type }) => type === 'puzzle')).toEqual([{ type: 'puzzle', hash: BOTH.hash, tries: 2 }]);
});

test('? shows every key, and no signs of kitchens', async () => {
  const game = open();
  await game.press('?');
  const screen = await game.sees('Keys (any key closes this)');
  for (const { does } of KEYS.order) expect(screen).toContain(does);
  expect(screen).not.toContain(MESSAGES.legend.onRail);
});

test('Esc goes back to the map', async () => {
  const game = open();
  await game.sees('In which order');
  await game.press('escape');
  await game.sees('Test campaign');
});
