import { expect, test } from 'vitest';
import { MOST_LUCK_MINUTES } from '../../src/levels/limits.ts';
import { faultsIn, levelOf, placeOf } from '../support/level-text.ts';
import { luckCode, luckFile, luckKitchen, luckText } from '../support/luck-level.ts';

/** The message of the only fault, which must stand at this piece of the text. */
function faultAt(text: string, piece: string): string {
  expect(faultsIn(text)).toEqual([expect.objectContaining(placeOf(text, piece))]);
  return faultsIn(text)[0]?.message ?? '';
}

const program = (title: string, changed: object = {}) => ({ title, ...luckKitchen(true), ...luckCode(), ...changed });
const withTimes = (...times: readonly object[]): string => luckText({ luck: luckFile({ times }) });
const withPrograms = (...programs: readonly object[]): string => luckText({ luck: luckFile({ programs }) });

test('the usual minutes of a time are those of the kitchens', () => {
  expect(levelOf(luckText()).luck?.times).toEqual([
    { dish: 'rice', step: 'warm', from: 1, to: 5, usual: 2 },
    { dish: 'beans', step: 'fetch', from: 1, to: 4, usual: 4 },
  ]);
});

test('a time names a station step of every kitchen, and the nearest is told', () => {
  const text = withTimes({ step: 'rice.worm', from: 1, to: 5 });
  expect(faultAt(text, '"rice.worm"')).toContain(
    'a step with a station that every program’s kitchen has'.replace('’', "'"),
  );
  expect(faultsIn(text)[0]?.hint).toContain('rice.warm');
});

test('a step without its dish is told where it stands', () => {
  expect(faultAt(withTimes({ step: 'warm', from: 1, to: 5 }), '"warm",')).toContain('a dish and one of its steps');
});

test.each([
  ['from the most to the fewest', { from: 5, to: 1 }, '1\n', 'more minutes than in "from"'],
  ['that no digit can say', { from: 1, to: MOST_LUCK_MINUTES + 1 }, '10\n', 'a whole number of minutes'],
])('a range %s is told where it stands', (_, range, piece, message) => {
  expect(faultAt(withTimes({ step: 'rice.warm', ...range }), piece)).toContain(message);
});

test('usual minutes outside of the range are told where the kitchen says them', () => {
  const text = withTimes({ step: 'beans.fetch', from: 1, to: 3 });
  const messages = faultsIn(text).map(({ message }) => message);
  expect(messages).toEqual(Array.from(messages, () => 'found 4, expected minutes from 1 to 3, as in "times"'));
  expect(messages).toHaveLength(2);
});

test('the same step takes the same minutes in every program', () => {
  const other = program('other', luckKitchen(true, { first: 3, second: 4 }));
  expect(faultAt(withPrograms(program('one'), other), '3,\n')).toBe('found 3, expected 2, as in the first program');
});

test('a program that does not show a time is told at its lines', () => {
  const text = withPrograms(program('one'), program('two', luckCode(['mins(2); mins({beans.fetch});'])));
  expect(faultsIn(text)).toEqual([
    expect.objectContaining({ message: expect.stringContaining('found no {rice.warm}') }),
  ]);
});

test('faults of a program’s kitchen are told with their place', () => {
  const text = withPrograms(program('one'), program('two', { orders: [{ dish: 'pasta' }] }));
  expect(faultAt(text, '"pasta"')).toContain('pasta');
});

test('more combinations than can be tried are refused', () => {
  const times = ['rice.warm', 'beans.fetch', 'rice.fetch'].map((step) => ({ step, from: 0, to: 9 }));
  const told = faultsIn(withTimes(...times)).map(({ message }) => message);
  expect(told).toContainEqual(expect.stringContaining('combinations'));
});

test('a step is chosen once', () => {
  const time = { step: 'rice.warm', from: 1, to: 5 };
  expect(faultsIn(withTimes(time, time)).map(({ message }) => message)).toContainEqual(
    expect.stringContaining('each step once'),
  );
});

test('facts of luck name programs that are there', () => {
  expect(faultAt(luckText({ aha: '{luck:3 failing}' }), '{luck:3')).toContain('a program from 1 to 2');
  expect(levelOf(luckText({ aha: '{luck:2 failing} of {luck combinations}' })).aha).toContain('{luck:2 failing}');
});

test('a level without luck has no facts of it, and one of luck has no cooks', () => {
  const kitchen = { ...luckKitchen(true), aha: '{luck:1 failing}' };
  expect(faultAt(JSON.stringify(kitchen), '{luck')).toContain('a level of luck');
  expect(faultAt(luckText({ aha: '{best}' }), '{best')).toContain('no cook');
});
