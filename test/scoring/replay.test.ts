import { expect, test } from 'vitest';
import { logOf } from '../../src/scoring/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { LUNCH, LUNCH_BLOCKING } from './stage.ts';

const kitchen = kitchenOf(LUNCH);

test('a plan that ends before its shift is played to its end: the log says that it is unfinished', () => {
  expect(logOf(kitchen, LUNCH_BLOCKING.slice(0, 1)).at(-1)).toMatchObject({ type: 'ended', how: 'unfinished' });
});

test('a plan that the rules refuse is a bug of ours, and tells at which decision', () => {
  expect(() => logOf(kitchen, [...LUNCH_BLOCKING.slice(0, 1), 'collect 1.water'])).toThrow('decision 2');
});
