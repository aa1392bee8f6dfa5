import { expect, test } from 'vitest';
import { type Lane, segmentsOf, type Timeline, timelineOf } from '../../src/scoring/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { LUNCH, LUNCH_BEST, LUNCH_BLOCKING, logOf } from './stage.ts';

const kitchen = kitchenOf(LUNCH);
const of = (plan: readonly string[], until: number): Timeline => timelineOf(kitchen, logOf(kitchen, plan), until);
const told = (lane: Lane | undefined): readonly string[] =>
  (lane?.stretches ?? []).map(({ from, to, kind, task }) => `${from}-${to} ${kind} ${kitchen.tasks[task]?.name ?? ''}`);

test('the blocking cook stares, stares and chops', () => {
  const { brain, stations } = of(LUNCH_BLOCKING, 22);
  expect(told(brain)).toEqual(['0-4 staring toast', '4-14 staring water', '14-22 working chop']);
  expect(stations.map(told)).toEqual([['0-4 cooking toast'], ['4-14 cooking water']]);
});

test('the best cook chops meanwhile, and toast stands on the rail', () => {
  const { brain, stations } = of(LUNCH_BEST, 10);
  expect(told(brain)).toEqual(['0-8 working chop', '8-10 waiting ']);
  expect(stations.map(told)).toEqual([['0-4 cooking toast', '4-8 ready toast'], ['0-10 cooking water']]);
});

test('on one axis the shorter shift is followed by nothing', () => {
  const { segments } = segmentsOf(kitchen, of(LUNCH_BEST, 22).brain, 60, 22);
  expect(segments.map(({ columns, kind, label }) => [columns, kind, label])).toEqual([
    [8, 'working', 'chop'],
    [2, 'waiting', ''],
    [12, null, ''],
  ]);
});

test('dings and the served order are marked', () => {
  const { brain, stations } = of(LUNCH_BEST, 10);
  expect(brain.marks.map(({ minute, kind }) => [minute, kind])).toEqual([[10, 'served']]);
  expect(stations.flatMap(({ marks }) => marks.map(({ minute, kind }) => [minute, kind]))).toEqual([
    [4, 'dinged'],
    [10, 'dinged'],
  ]);
});

test('minutes after the one asked for are not seen', () => {
  const { brain, stations } = of(LUNCH_BEST, 5);
  expect(told(brain)).toEqual(['0-5 working chop']);
  expect(stations.map(told)).toEqual([['0-4 cooking toast', '4-5 ready toast'], ['0-5 cooking water']]);
});
