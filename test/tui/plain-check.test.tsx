import { expect, test } from 'vitest';
import { TEA } from './support/asked.ts';
import { after, openPlain } from './support/plain.ts';

async function asked() {
  const game = openPlain([TEA]);
  await game.press('n', 'n', 'n');
  await game.sees('When is tea printed?');
  return game;
}

test('the question comes with its program, which says neither what it printed nor where turns are before the answer', async () => {
  const game = await asked();
  const screen = after(await game.sees('A question to end with.'), 'A question to end with.');
  expect(screen).toContain('line 2: hold(9);');
  expect(screen).toContain('  1: at 5\n  2: at 9\n');
  expect(screen).not.toMatch(/prints tea|may get a turn/u);
});

test('an answer is replied to, then comes what was printed, where kitchen and code differ, and what one may read', async () => {
  const game = await asked();
  await game.press('1');
  const reply = after(await game.sees('You may read'), 'l says the question again.');
  expect(reply).toContain('You said “at 5”. It is “at 9”.\nIn a kitchen with two cooks that would be right. Here you');
  expect(reply).toContain(
    '  line 4 prints tea at 9\nWhere kitchen and code differ: Tea gets cold, results do not.\nYou may read: “Async means later.”',
  );
  expect(game.deeds).toMatchObject([{ type: 'answer', hash: TEA.check?.hash, answer: 0, right: false }]);
});

test('another number is another answer', async () => {
  const game = await asked();
  await game.press('1', '2');
  await game.sees('You said “at 9”. That is right.');
  expect(game.deeds).toMatchObject([{ right: false }, { right: true }]);
});
