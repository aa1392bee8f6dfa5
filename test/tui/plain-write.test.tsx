import { expect, test } from 'vitest';
import type { Cooks } from '../../src/model/best.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { after, shiftOf } from '../support/lesson-level.ts';
import { TEA } from './support/asked.ts';
import { FILE, fakeDesk } from './support/desk.ts';
import { openPlain, playTea, after as saidAfter } from './support/plain.ts';
import { AT_ONCE, FAULTY, IN_A_ROW, MISTAKEN_LATE, WRITTEN_TEA } from './support/reports.ts';

const KITCHEN = WRITTEN_TEA.parts[0]?.kitchen as Kitchen;
const OPENED = `Open this file in your editor. Every save is run.\n  ${FILE}\n`;

test('it comes last: where the file is, then what it came to', async () => {
  const game = openPlain([WRITTEN_TEA], { programs: fakeDesk(IN_A_ROW) });
  await game.press('n', 'n', 'n', 'n');
  await game.sees('Now write it: a program of your own runs the kitchen.');
  const told = saidAfter(await game.sees('1 of 3 stars.'), OPENED);
  expect(told).toMatchInlineSnapshot(`
    "1 of 3 stars.
    Your program: 8 minutes.
    The best is proven: no plan does better than 5 minutes.
    You took away 0 % of the waiting that could be taken away (0 of 3 minutes).
    0:00 you waited for 5 minutes: cut could be done. The best plan did that.
    It printed:
      tea at 8
    Save the file, or press r, and it is run. n goes on, l says it again, b says what the best cook did.
    Your choice:"
  `);
});

test('every save is told, and so is a run that is asked for with r', async () => {
  const desk = fakeDesk(IN_A_ROW);
  const game = openPlain([WRITTEN_TEA], { programs: desk });
  await game.press('n', 'n', 'n', 'n');
  await game.sees('1 of 3 stars.');
  desk.save(AT_ONCE);
  await game.sees('3 of 3 stars.');
  await game.press('r');
  expect(game.frame().split('3 of 3 stars.')).toHaveLength(3);
  await game.press();
  const reached = { stars: 3, goal: 'finish', value: 5 };
  expect(game.deeds).toContainEqual({ type: 'program', hash: WRITTEN_TEA.parts[0]?.hash, reached });
});

test('a fault is told with its place, the lines around it, and how far the shift came', async () => {
  const game = openPlain([WRITTEN_TEA], { programs: fakeDesk(FAULTY) });
  await game.press('n', 'n', 'n', 'n');
  const told = saidAfter(await game.sees('The shift had come to 0:05.'), OPENED);
  expect(told).toMatchInlineSnapshot(`
    "There is no step “slice”. Did you mean “cut”?
    tea.mjs:6:11
        5 |     await order.start('boil');
      > 6 |     order.do('slice');
          |           ^
        7 |   }
    The shift had come to 0:05.
    Save the file, or press r, and it is run. n goes on, l says it again, b says what the best cook did.
    Your choice:"
  `);
});

test('a file that cannot be opened is told, and r tries again', async () => {
  const desk = fakeDesk(IN_A_ROW);
  desk.refuse('The folder is read-only.');
  const game = openPlain([WRITTEN_TEA], { programs: desk });
  await game.press('n', 'n', 'n', 'n');
  await game.sees('The folder is read-only.\nr tries again.');
  desk.refuse(null);
  await game.press('r');
  await game.sees('1 of 3 stars.');
});

test('l says file and result again, b what the best cook did', async () => {
  const game = openPlain([WRITTEN_TEA], { programs: fakeDesk(IN_A_ROW) });
  await game.press('n', 'n', 'n', 'n');
  await game.sees('1 of 3 stars.');
  await game.press('l');
  expect(game.frame().split(OPENED)).toHaveLength(3);
  expect(game.frame().split('1 of 3 stars.')).toHaveLength(3);
  await game.press('b');
  await game.sees('What the best cook did.');
});

test('while a cook is still being looked for, the stars wait', async () => {
  const found = Promise.withResolvers<Cooks>();
  const game = openPlain([WRITTEN_TEA], { programs: fakeDesk(AT_ONCE), cooks: () => found.promise });
  await game.press('n', 'n', 'n', 'n');
  expect(await game.sees('The best shift is still being looked for.')).not.toContain('3 of 3 stars.');
  found.resolve(cooksOf(KITCHEN));
  await game.sees('3 of 3 stars.');
});

test('w opens it at its code', async () => {
  const game = openPlain([WRITTEN_TEA], { programs: fakeDesk(null) });
  await game.press('n', 'n', 'w');
  await game.sees(FILE);
});

test('w opens it behind a level’s number, and is told where there is none', async () => {
  const begun = after(shiftOf(WRITTEN_TEA, 1));
  const game = openPlain([WRITTEN_TEA, { ...TEA, id: 'T2' }], { progress: begun, programs: fakeDesk(null) });
  await game.press('2', 'w');
  await game.sees('There is nothing to write here.');
  await game.press('1', 'w');
  await game.sees(FILE);
});

test('l behind a level’s number says how many stars the program has', async () => {
  const reached = { stars: 2, goal: 'finish', value: 6 } as const;
  const hash = String(WRITTEN_TEA.parts[0]?.hash);
  const game = openPlain([WRITTEN_TEA], { progress: after({ type: 'program', hash, reached }) });
  await game.press('1', 'l');
  await game.sees('Written: 2 of 3 stars.');
});

test('after a shift w opens it, and Esc goes back to the shift', async () => {
  const desk = fakeDesk(null);
  const game = openPlain([WRITTEN_TEA], { programs: desk });
  await game.press('n');
  await playTea(game);
  await game.sees('w: now write it');
  await game.press('w');
  await game.sees(FILE);
  expect(desk.isWatched()).toBe(true);
  await game.press('escape');
  await game.sees(/r: play it again[\s\S]*r: play it again/u);
  expect(desk.isWatched()).toBe(false);
});

test('what went wrong after the end of the shift is said behind the score, which stays', async () => {
  const game = openPlain([WRITTEN_TEA], { programs: fakeDesk(MISTAKEN_LATE) });
  await game.press('n', 'n', 'n', 'n');
  await game.sees('3 of 3 stars');
  await game.sees('after it was over this went wrong: ReferenceError: tae is not defined');
});
