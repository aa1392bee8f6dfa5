import { expect, test } from 'vitest';
import type { Measurement } from '../../src/cli/code-runs.ts';
import { finishLines, type Proof, proofLines, unprovenLines } from '../../src/cli/proof-text.ts';
import { paired, predictedLines } from '../../src/code/index.ts';
import { LUNCH, shiftOf } from '../code/program-of.ts';

const { kitchen, log } = shiftOf({
  spec: LUNCH,
  plan: ['start 1.toast', 'do 1.chop', 'collect 1.toast', 'stare 1.water'],
});
const predicted = predictedLines(kitchen, log);

const measured = (lines: typeof predicted, problem: string | null = null): Measurement => ({
  pairs: paired(predicted, lines),
  isTrue: false,
  problem,
  msPerMinute: 20,
});

const proofOf = (javascript: Measurement): Proof => ({ name: 'you', log, javascript, python: null });

test('a line at another minute is marked, one that is missing is named, one too many is told', () => {
  const [started, did, ...rest] = predicted;
  const late = [
    ...(started === undefined ? [] : [started]),
    { minute: 9, text: did?.text ?? '' },
    ...rest.slice(1),
    { minute: 99, text: 'sang' },
  ];
  const text = proofLines(kitchen, proofOf(measured(late))).join('\n');
  expect(text).toMatch(/^started 1\.toast +0:00 +0:00$/mu);
  expect(text).toMatch(/^did 1\.chop +0:08 +0:09 !$/mu);
  expect(text).toMatch(/^collected 1\.toast +0:08 +not printed$/mu);
  expect(text).toContain('JavaScript also printed 1:39 "sang".');
});

test('a program that failed says with what', () => {
  const text = proofLines(kitchen, proofOf(measured([], 'a trace\nReferenceError: chop'))).join('\n');
  expect(text).toContain('JavaScript: "ReferenceError: chop"');
});

test('a language that is not here is left out, and that is said', () => {
  const proofs = [proofOf(measured(predicted))];
  expect(finishLines(kitchen, proofs)).toEqual([
    'finish in minutes     you',
    'predicted             18',
    'JavaScript, measured  18',
  ]);
  expect(unprovenLines(proofs).at(-1)).toMatch(/^No Python from 3\.11/u);
});

test('a finish that never came is no minute', () => {
  expect(finishLines(kitchen, [proofOf(measured([]))]).at(-1)).toBe('JavaScript, measured  never');
});

test('names of any length fit into 80 columns', () => {
  const step = 'x'.repeat(40);
  const { kitchen, log } = shiftOf({
    spec: { dishes: { menu: { steps: { [step]: { minutes: 1 } } } } },
    plan: [`do 1.${step}`],
  });
  const run = { ...measured([]), pairs: paired(predictedLines(kitchen, log), []) };
  const lines = proofLines(kitchen, { name: 'you', log, javascript: run, python: run });
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});
