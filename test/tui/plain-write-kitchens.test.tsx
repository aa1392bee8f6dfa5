import { expect, test } from 'vitest';
import { writing } from '../support/lessons.ts';
import { FILE, fakeDesk } from './support/desk.ts';
import { after, openPlain } from './support/plain.ts';
import { AT_ONCE, FAULTY, IN_A_ROW } from './support/reports.ts';
import { deskOfTwo, TWO_KITCHENS } from './support/two-kitchens.ts';

const END = 'b says what the best cook did.';

test('what it came to in each kitchen, then in detail in the one where it came off worst', async () => {
  const game = openPlain([TWO_KITCHENS], { programs: fakeDesk(IN_A_ROW) });
  await game.press('n', 'n', 'n', 'n');
  expect(after(await game.sees(END), FILE)).toMatchInlineSnapshot(`
    "
    0 of 3 stars.
    In each kitchen; the fewest stars count.
      1: the kitchen that you played: 8 minutes, 1 of 3 stars
      2: impatient: failed, lost #1, 0 of 3 stars
    In detail, impatient:
    Your program: failed.
    The best is proven: no plan does better than 9 minutes.
    Not this time: lost #1. Change the program and save it.
    0:10 #1 was lost after waiting 10 minutes. The best plan finished it at 0:09.
    0:00 you waited for 9 minutes: cut could be done. The best plan did that.
    It printed:
      tea at 8
    Numbers 1 and 2: what it came to in that kitchen.
    Save the file, or press r, and it is run. n goes on, l says it again, b says what the best cook did.
    Your choice:"
  `);
});

test('a number tells of another kitchen, and b of its best shift', async () => {
  const game = openPlain([TWO_KITCHENS], { programs: fakeDesk(IN_A_ROW) });
  await game.press('n', 'n', 'n', 'n');
  await game.sees(END);
  await game.press('1');
  expect(after(await game.sees('Your program: 8 minutes.'), 'In detail, ')).toContain('the kitchen that you played:');
  await game.press('b');
  expect(after(await game.sees('What the best cook did.'), 'What the best cook did.')).toContain('0:05');
});

test('a fault in one kitchen is told, and nothing is kept', async () => {
  const game = openPlain([TWO_KITCHENS], { programs: deskOfTwo(FAULTY, AT_ONCE) });
  await game.press('n', 'n', 'n', 'n');
  const told = after(await game.sees(END), FILE);
  expect(told).toContain('2: impatient: stopped, at 0:05');
  expect(told).toContain('There is no step “slice”.');
  expect(game.deeds.map(({ type }) => type)).not.toContain('program');
});

test('what all kitchens are fine with is kept by the program’s own hash', async () => {
  const game = openPlain([TWO_KITCHENS], { programs: fakeDesk(AT_ONCE) });
  await game.press('n', 'n', 'n', 'n');
  await game.sees('3 of 3 stars.');
  await game.press();
  const reached = { stars: 3, goal: 'finish', value: 5 };
  expect(game.deeds).toContainEqual({ type: 'program', hash: 'both', reached });
});

test('what the program as it is given reaches is not kept', async () => {
  const game = openPlain([TWO_KITCHENS], { programs: fakeDesk(AT_ONCE, true) });
  await game.press('n', 'n', 'n', 'n');
  await game.sees('3 of 3 stars.');
  await game.press();
  expect(game.deeds.map(({ type }) => type)).not.toContain('program');
});

test('a program with a fault is to be mended', async () => {
  const write = writing({ kitchens: ['impatient'], starter: ['// tea'], mends: true });
  const game = openPlain([{ ...TWO_KITCHENS, write }], { programs: fakeDesk(null) });
  await game.press('n', 'n', 'n', 'n');
  await game.sees('Now mend it: this program runs the kitchen, and there is a fault in it.');
});
