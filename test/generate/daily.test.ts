import { expect, test } from 'vitest';
import { dailyLevel } from '../../src/generate/index.ts';

test('a date has one level, and every date has its own', () => {
  const monday = dailyLevel('2026-11-30', 1);
  expect(dailyLevel('2026-11-30', 1)).toEqual(monday);
  const week = dailyLevel('2026-12-07', 1);
  expect(week.file).not.toEqual(monday.file);
  expect(week.id).not.toBe(monday.id);
});

test('the week begins with its easiest level', () => {
  expect(dailyLevel('2026-11-30', 1).difficulty).toBeLessThan(dailyLevel('2026-12-05', 6).difficulty);
});
