import { expect, test } from 'vitest';
import type { Card } from '../../src/model/lesson.ts';
import { openGame, type TestGame } from './support/game.tsx';
import { BELL, BELL_IN_PYTHON, levelOfPuzzles, puzzleOf } from './support/programs.ts';

const CARDS: readonly Card[] = [
  { title: 'The first card', javascript: BELL, python: BELL_IN_PYTHON },
  { title: 'The second card', javascript: { ...BELL, prints: [], from: [] }, python: null },
];

async function open(): Promise<TestGame> {
  const game = openGame({ levels: [{ ...levelOfPuzzles(puzzleOf({ javascript: BELL })), cards: CARDS }] });
  await game.sees('In which order');
  await game.press('n');
  await game.sees('The first card (1 of 2)');
  return game;
}

test('the arrows turn to the next card and back, and stay among those that there are', async () => {
  const game = await open();
  await game.press('right', 'right');
  await game.sees('The second card (2 of 2)');
  await game.press('left', 'left');
  await game.sees('The first card (1 of 2)');
});

test('each printed line has the number of the line that printed it', async () => {
  const game = await open();
  BELL.prints.forEach((text, nth) => {
    expect(game.frame()).toMatch(new RegExp(`line ${BELL.from[nth]}  ${text}`, 'u'));
  });
});

test('a program that printed nothing says so', async () => {
  const game = await open();
  await game.press('right');
  await game.sees('it printed nothing.');
});

test('a program that did not end well says with which exit code, and of which error', async () => {
  const dead = { title: 'Dead', javascript: { ...BELL, exit: 1, dies: 'Error: burnt' }, python: null };
  const mute = { title: 'Mute', javascript: { ...BELL, exit: 13 }, python: null };
  const game = openGame({ levels: [{ ...levelOfPuzzles(puzzleOf({ javascript: BELL })), cards: [dead, mute] }] });
  await game.press('n');
  expect(await game.sees('It ended with exit code 1:')).toContain('Error: burnt');
  await game.press('right');
  await game.sees('It ended with exit code 13.');
});

test('the language that was chosen stays, and a card that has it not says which one it has', async () => {
  const game = await open();
  await game.press('\t');
  await game.sees('Python   Tab: JavaScript');
  await game.press('right');
  await game.sees(/JavaScript only\s*$/mu);
  await game.press('left');
  await game.sees('Python   Tab: JavaScript');
  expect(game.deeds).toContainEqual({ type: 'language', language: 'python' });
});

test('Esc goes back to the map', async () => {
  const game = await open();
  await game.press('escape');
  await game.sees('Test campaign');
});
