import { expect, test } from 'vitest';
import { TEA } from './support/asked.ts';
import { HANDS_ONLY, levelOf } from './support/kitchens.ts';
import { after, openPlain, playTea } from './support/plain.ts';

test.each([
  ['p', 'Before you play, a prediction.'],
  ['c', 'The same as code.'],
  ['e', 'A question to end with.'],
])('%s after a shift opens the beat, and Esc goes back to the comparison', async (key, heading) => {
  const game = openPlain([TEA]);
  await game.press('n');
  await playTea(game);
  await game.press(key);
  await game.sees(heading);
  await game.press('escape');
  await game.sees(/3 of 3 stars\.[\s\S]*3 of 3 stars\./u);
  expect(after(game.frame(), heading)).toContain('n goes on: the same as code');
});

test('a beat that the level does not have is said to be missing, and not offered', async () => {
  const game = openPlain([levelOf('T4', 'Hands', HANDS_ONLY)]);
  await game.press('1', '1');
  expect(await game.sees('of 3 stars')).not.toContain('c: the code.');
  await game.press('c');
  await game.sees('There is no code here.');
});

test('after three shifts in a row that got no better, the shifts of both cooks are offered; t tells them', async () => {
  const game = openPlain([TEA]);
  await game.press('n');
  for (let shift = 1; shift <= 4; shift += 1) {
    // Staring at the kettle.
    await game.press('1', '2', '1');
    await game.sees(new RegExp(`(?:1 of 3 stars\\.[\\s\\S]*){${shift}}`, 'u'));
    expect(game.frame().includes('t walks you through')).toBe(shift === 4);
    if (shift < 4) await game.press('r');
  }
  await game.press('t');
  await game.sees(/What the blocking cook did\.[\s\S]*What the best cook did\./u);
});

test('the level is finished with its last part only', async () => {
  const game = openPlain([levelOf('T4', 'Hands', HANDS_ONLY, { ...HANDS_ONLY, goal: 'waits' })]);
  await game.press('1', '1');
  await game.sees('stars for this part');
  expect(game.deeds.map(({ type }) => type)).toEqual(['shift']);
  await game.press('n', '1', '1');
  await game.sees('of 3 stars.');
  expect(game.deeds.map(({ type }) => type).toSorted()).toEqual(['finished', 'shift', 'shift']);
});
