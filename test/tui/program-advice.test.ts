import { expect, test } from 'vitest';
import { cooksOf } from '../../src/strategies/index.ts';
import { resultOf } from '../../src/tui/program-result.ts';
import { IN_A_ROW, WRITTEN_TEA } from './support/reports.ts';

test('of a program that is worse than blocking it is said that it wants a change: there is nothing to take back', () => {
  const kitchen = WRITTEN_TEA.parts[0]?.kitchen;
  if (kitchen === undefined) throw new Error('a level without a kitchen');
  const late = { ...IN_A_ROW, plan: ['start 1.boil', 'wait 20', 'collect 1.boil', 'do 1.cut'] };
  const { verdict } = resultOf({ name: null, kitchen }, late, cooksOf(kitchen));
  expect(verdict?.sentence).toBe('15 minutes worse than blocking: change the program and save it.');
});
