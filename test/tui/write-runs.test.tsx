import { expect, test } from 'vitest';
import { FILE, fakeDesk } from './support/desk.ts';
import { openGame, type TestGame } from './support/game.tsx';
import { AT_ONCE, IN_A_ROW, MISTAKEN_LATE, WRITTEN_TEA } from './support/reports.ts';

/** The game with the program opened. */
async function openWrite(desk = fakeDesk(IN_A_ROW)): Promise<TestGame> {
  const game = openGame({ levels: [WRITTEN_TEA], programs: desk });
  await game.press('n', 'n', 'n', 'n');
  await game.sees(FILE);
  return game;
}

test('entering opens the file with the level’s starter, and runs it at once', async () => {
  const desk = fakeDesk(IN_A_ROW);
  const game = await openWrite(desk);
  await game.sees('★ ☆ ☆');
  const { id, parts, write } = WRITTEN_TEA;
  expect(desk.opened).toEqual([[id, 0, parts[0]?.kitchen, write?.starter]]);
  expect(desk.stops).toHaveLength(1);
});

test('a save ends the run that is under way, and the last result stays until there is another', async () => {
  const desk = fakeDesk(IN_A_ROW);
  const game = await openWrite(desk);
  await game.sees('★ ☆ ☆');
  expect(game.frame()).not.toContain('running…');
  desk.save(null);
  expect(await game.sees('running…')).toContain('★ ☆ ☆');
  desk.save(AT_ONCE);
  expect(await game.sees('★ ★ ★')).not.toContain('running…');
  expect(desk.stops.map(({ aborted }) => aborted)).toEqual([true, true, false]);
});

test('r runs it without a save', async () => {
  const desk = fakeDesk(IN_A_ROW);
  const game = await openWrite(desk);
  await game.sees('★ ☆ ☆');
  await game.press('r');
  expect(desk.stops).toHaveLength(2);
});

test('whoever goes away ends the run, and nobody waits for a save any more', async () => {
  const desk = fakeDesk(null);
  const game = await openWrite(desk);
  await game.sees('running…');
  expect(desk.isWatched()).toBe(true);
  await game.press('escape');
  await game.sees('Test campaign');
  expect(desk.isWatched()).toBe(false);
  expect(desk.stops.every(({ aborted }) => aborted)).toBe(true);
});

test('a file that cannot be opened is told, and r tries again', async () => {
  const desk = fakeDesk(IN_A_ROW);
  desk.refuse('The folder is read-only.');
  const game = await openWrite(desk);
  await game.sees('The folder is read-only. r tries again.');
  expect(desk.stops).toEqual([]);
  desk.refuse(null);
  await game.press('r');
  expect(await game.sees('★ ☆ ☆')).not.toContain('read-only');
});

test('b plays the best shift, and Esc comes back to the program', async () => {
  const game = await openWrite();
  await game.sees('b best');
  await game.press('b');
  await game.sees('the best cook');
  await game.press('escape');
  await game.sees(FILE);
});

test('nothing is drawn while nothing runs', async () => {
  const game = await openWrite();
  await game.sees('★ ☆ ☆');
  await game.press();
  const drawn = game.frames().length;
  await game.press();
  expect(game.frames()).toHaveLength(drawn);
});

test('what a program reaches is kept with its kitchen, and the map says it', async () => {
  const desk = fakeDesk(AT_ONCE);
  const game = await openWrite(desk);
  await game.sees('★ ★ ★');
  const hash = WRITTEN_TEA.parts[0]?.hash;
  await game.press();
  expect(game.deeds).toContainEqual({ type: 'program', hash, reached: { stars: 3, goal: 'finish', value: 5 } });
  desk.save(IN_A_ROW);
  await game.sees('★ ☆ ☆');
  await game.press('escape');
  await game.sees('Written: ★★★.');
});

test('what went wrong after the end of the shift is told below the score, which stays', async () => {
  const game = await openWrite(fakeDesk(MISTAKEN_LATE));
  await game.sees('★ ★ ★');
  await game.press('pagedown', 'pagedown', 'pagedown');
  const frame = await game.sees('after it was over this went wrong');
  expect(frame).toContain('tea.mjs:9:3');
});

test('what the program as it is given reaches is told, and kept only once something of it has been changed', async () => {
  const desk = fakeDesk(IN_A_ROW, true);
  const game = await openWrite(desk);
  expect(await game.sees('★ ☆ ☆')).toContain('This is as it was given to you.');
  await game.press();
  expect(game.deeds.map(({ type }) => type)).not.toContain('program');
  desk.save(AT_ONCE);
  expect(await game.sees('★ ★ ★')).not.toContain('This is as it was given to you.');
  await game.press();
  expect(game.deeds.map(({ type }) => type)).toContain('program');
});
