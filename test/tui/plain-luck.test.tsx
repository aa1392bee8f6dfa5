import { expect, test } from 'vitest';
import { failingTimes } from '../../src/strategies/index.ts';
import { RICE, RICE_LUCK } from './support/luck.ts';
import { after, openPlain } from './support/plain.ts';

const { times, programs } = RICE_LUCK;
const [work, claim, next] = [1, 2, 3].map((nth) => String(times.length + nth));
const [worst = []] = programs[0] === undefined ? [] : failingTimes(RICE_LUCK, programs[0]);
/** The number of a time as often as it takes to get to the times with which the colleague fails. */
const breaking = times.flatMap(({ usual, from, to }, nth) => {
  const steps = ((worst[nth] ?? usual) - usual + (to - from + 1)) % (to - from + 1);
  return Array.from({ length: steps }, () => String(nth + 1));
});

test('the program, the times and what can be done are said, each with its number', async () => {
  const game = openPlain([RICE]);
  await game.sees('A colleague works by the book');
  const screen = game.frame();
  expect(screen).toContain('line 2: await mins(2);');
  expect(screen).toContain('1: rice.warm takes 2 minutes (1 to 5)');
  expect(screen).toContain(`${work}: let the colleague work`);
  expect(screen).toContain(`${next}: the next program: “looks last”`);
});

test('bad times are found, the shift is told minute by minute, and a rightful claim ends it', async () => {
  const game = openPlain([RICE]);
  await game.sees('A colleague works by the book');
  await game.press(...breaking, work ?? '');
  const told = await game.sees('That is lost.');
  expect(told).toMatch(/\d:\d\d: rice reads\./u);
  expect(told).toMatch(/\d:\d\d: (?:rice|beans) overwrites\./u);
  await game.press(next ?? '', claim ?? '');
  await game.sees('“looks last” cannot fail');
  await game.sees('The lesson: Mend the gap');
  expect(game.deeds.map(({ type }) => type)).toEqual(['puzzle', 'finished']);
});

test('with the usual times nothing is lost, and it is said what to do next', async () => {
  const game = openPlain([RICE]);
  await game.sees('A colleague works by the book');
  await game.press(work ?? '');
  await game.sees('nothing is lost with these times');
  expect(after(game.frame(), 'nothing is lost')).toContain('First make “as it is” fail');
});

test('the way to the next program is told by its number, and then where that differs', async () => {
  const game = openPlain([RICE]);
  await game.sees('A colleague works by the book');
  await game.press(...breaking, work ?? '');
  await game.sees(`${next} turns to the next way to mend it`);
  await game.press(next ?? '');
  await game.sees('It differs from “as it is” in line 3.');
});

test('hints, the other language, the usual times, and a number that nothing has', async () => {
  const game = openPlain([RICE]);
  await game.sees('A colleague works by the book');
  await game.press('h');
  await game.sees('Hint 1 of 3: A nudge.');
  await game.press('t');
  await game.sees('in Python.');
  await game.press('1', 'r');
  await game.sees('rice.warm takes 3 minutes now.');
  expect(after(game.frame(), 'takes 3 minutes now.')).toContain('rice.warm takes 2 minutes');
  await game.press('9');
  expect(after(game.frame(), 'n goes on.')).not.toContain('undefined');
});

test('of a program that mends it is said by which number it is trusted', async () => {
  const game = openPlain([RICE]);
  await game.sees('A colleague works by the book');
  await game.press(...breaking, work ?? '', next ?? '', work ?? '');
  await game.sees(`Make this one fail, or claim with ${claim} that it cannot.`);
});
