import { expect, test } from 'vitest';
import { checkLevel, fillTexts, NOBODY_KNOWN } from '../../src/levels/index.ts';
import { combinationsOf, cooksOf, failingTimes } from '../../src/strategies/index.ts';
import { levelOf } from '../support/level-text.ts';
import { LUCK, luckCode, luckFile, luckKitchen, luckText } from '../support/luck-level.ts';

/** What is found in a level with these programs. */
const found = (...programs: readonly object[]) =>
  checkLevel(levelOf(luckText({ luck: luckFile({ programs }) })), cooksOf).map(
    ({ code, severity }) => `${severity} ${code}`,
  );

const bad = { title: 'bad', ...luckKitchen(false), ...luckCode() };
const good = { title: 'good', ...luckKitchen(true), ...luckCode() };

test('a program that can fail, and another that cannot: nothing is found', () => {
  expect(found(bad, good)).toEqual([]);
  expect(found(bad, bad, good)).toEqual([]);
});

test('a first program that never fails is an error', () => {
  expect(found(good, good)).toEqual(['error luck-never-fails']);
});

test('programs that can all fail are an error: nothing mends it', () => {
  expect(found(bad, bad)).toEqual(['error luck-not-mended']);
});

test('a program that fails with the usual times is an error', () => {
  const usually = luckKitchen(false, { first: 5, second: 1 });
  expect(found({ ...bad, ...usually }, { ...good, ...luckKitchen(true, { first: 5, second: 1 }) })).toEqual([
    'error luck-usually-fails',
  ]);
});

test('an order that is not served with some of the times is an error', () => {
  const orders = [
    { dish: 'rice', patience: 4 },
    { dish: 'beans', at: 2 },
  ];
  expect(found(bad, { ...good, orders })).toEqual(['error luck-not-served']);
});

test('texts may say with how many combinations a program fails, and how many there are', () => {
  const level = levelOf(luckText({ aha: '{luck:1 failing} of {luck combinations}, {luck:2 failing}' }));
  const [own, mended] = LUCK.programs.map((program) => failingTimes(LUCK, program).length);
  expect(fillTexts(level, NOBODY_KNOWN).aha).toBe(`${own} of ${combinationsOf(LUCK)}, ${mended}`);
});
