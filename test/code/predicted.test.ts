import { expect, test } from 'vitest';
import { isAsPredicted, measuredLines, paired, predictedLines } from '../../src/code/index.ts';
import { LUNCH, shiftOf } from './program-of.ts';

const LINES = [
  { minute: 0, text: 'started 1.toast' },
  { minute: 8, text: 'did 1.chop' },
  { minute: 8, text: 'collected 1.toast' },
];

const isTrue = (measured: typeof LINES): boolean => isAsPredicted(paired(LINES, measured));

test('what the brain does is printed, nothing else', () => {
  const { kitchen, log } = shiftOf({ spec: LUNCH, plan: ['start 1.toast', 'do 1.chop', 'collect 1.toast'] });
  expect(predictedLines(kitchen, log)).toEqual(LINES);
});

test('printed lines are read back with their minutes', () => {
  expect(measuredLines('0:00 started 1.toast\n1:05 served 1\r\noops\n')).toEqual([
    { minute: 0, text: 'started 1.toast' },
    { minute: 65, text: 'served 1' },
    { minute: -1, text: 'oops' },
  ]);
});

test('things of the same minute may swap', () => {
  const [first, second, third] = LINES as [(typeof LINES)[0], (typeof LINES)[0], (typeof LINES)[0]];
  expect(isTrue([first, third, second])).toBe(true);
});

test('another minute, a line too few and a line too many are not as predicted', () => {
  expect(isTrue(LINES.with(1, { minute: 7, text: 'did 1.chop' }))).toBe(false);
  expect(isTrue(LINES.slice(1))).toBe(false);
  expect(isTrue([...LINES, { minute: 9, text: 'served 1' }])).toBe(false);
});
