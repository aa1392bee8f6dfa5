import { expect, test } from 'vitest';
import { after, openPlain } from './support/plain.ts';
import { BELL, BELL_IN_PYTHON, levelOfPuzzles, puzzleOf } from './support/programs.ts';

const open = () => openPlain([levelOfPuzzles(puzzleOf({ javascript: BELL, python: BELL_IN_PYTHON }))]);

test('each digit places its line, and the prompt says the numbers so far', async () => {
  const game = open();
  await game.press('2', '1');
  await game.sees('Your order: 21');
  await game.sees(/Place 1: \w+\nPlace 2: \w+\n/u);
});

test.each(['backspace', 'u'])('%s takes the last one back', async (key) => {
  const game = open();
  await game.press('2', '1', key);
  expect((await game.sees('Your order: 2')).trimEnd()).toMatch(/Your order: 2$/u);
});

test('a line that has its place, and a number that no line has, are said', async () => {
  const game = open();
  await game.press('2', '2');
  await game.sees('That line has its place');
  await game.press('7');
  await game.sees('Type a number from 1 to 3.');
  await game.sees('Your order: 2');
});

test('Enter before every line has its place lets nothing run', async () => {
  const game = open();
  await game.press('2', 'enter');
  expect(await game.sees('2 lines to go')).not.toContain('prints Start:');
});

test('h gives one hint after the other, the last of them the first line that is printed', async () => {
  const game = open();
  await game.press('h');
  expect(await game.sees('Hint 1 of 3: Listen to the hands.')).not.toContain('Hint 2');
  await game.press('h', 'h');
  await game.sees('Hint 3 of 3: The first line that it prints is “Start”. Line 1 prints it.');
  await game.press('h');
  await game.sees('That was the last hint.');
});

test('t says the puzzle in the other language, which is kept', async () => {
  const game = open();
  await game.press('t');
  expect(after(await game.sees('in Python.'), 'in Python.')).toContain('line 1: async def main():');
  expect(game.deeds).toEqual([{ type: 'language', language: 'python' }]);
});
