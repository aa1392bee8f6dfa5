import { expect, test } from 'vitest';
import { faultsIn, levelText } from '../support/level-text.ts';

const choice = { lunch: { steps: { pie: { minutes: 1, after: [[]] } } } };

test.each([
  ['dish', { dishes: {} }, 'dishes by name'],
  ['order', { orders: [] }, 'orders'],
  ['step of a dish', { dishes: { lunch: { steps: {} } } }, 'steps by name'],
  ['alternative of a choice', { dishes: choice }, 'step names'],
])('there is at least one %s', (_, change, expected) => {
  expect(faultsIn(levelText(change))[0]?.message).toContain(expected);
});
