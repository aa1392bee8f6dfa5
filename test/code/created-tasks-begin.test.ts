import { expect, test } from 'vitest';
import { LUNCH, linesIn, textsIn } from './program-of.ts';

const PAUSE = 'await asyncio.sleep(0)';
const pausesOf = (...plan: readonly string[]): number =>
  textsIn('python', { spec: LUNCH, plan }).filter((text) => text === PAUSE).length;

test('in Python a created task begins at the next pause: there is one before the hands are kept', () => {
  expect(textsIn('python', { spec: LUNCH, plan: ['start 1.toast', 'do 1.chop'] }).slice(1)).toEqual([
    PAUSE,
    'chop(8, "1.chop")',
  ]);
});

test('one pause is enough for all that was created', () => {
  expect(pausesOf('start 1.toast', 'start 1.water', 'do 1.chop', 'stare 1.water')).toBe(1);
});

test('a wait is a pause itself', () => {
  expect(pausesOf('start 1.toast', 'wait', 'do 1.chop')).toBe(0);
});

test('a program does not end before what it created has begun', () => {
  expect(textsIn('python', { spec: LUNCH, plan: ['start 1.toast'] }).at(-1)).toBe(PAUSE);
});

test('the pause says what it is for, and the line behind it keeps its minute', () => {
  const lines = linesIn('python', { spec: LUNCH, plan: ['start 1.toast', 'do 1.chop'] });
  expect(lines.map(({ note }) => note)).toEqual(['0:00', 'what was created begins', '0:00']);
});
