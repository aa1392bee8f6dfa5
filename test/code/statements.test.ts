import { expect, test } from 'vitest';
import { statementsOf } from '../../src/code/index.ts';
import { LUNCH, type Shift, shiftOf } from './program-of.ts';

const BUSY: Shift = {
  spec: LUNCH,
  plan: ['start 1.toast', 'start 1.water', 'do 1.chop', 'collect 1.toast', 'wait', 'collect 1.water'],
};
const IDLE: Shift = {
  spec: LUNCH,
  plan: ['start 1.toast', 'start 1.water', 'wait 3', 'wait', 'wait', 'collect 1.water', 'do 1.chop', 'collect 1.toast'],
};

const decisionsOf = (shift: Shift, together: boolean): readonly (readonly number[])[] => {
  const { kitchen, log } = shiftOf(shift);
  return statementsOf(kitchen, log, together).map(({ decisions }) => decisions);
};

test('every decision has its statement, and none has two', () => {
  for (const shift of [BUSY, IDLE])
    for (const together of [true, false]) {
      const all = shift.plan.map((_, position) => position);
      expect(decisionsOf(shift, together).flat()).toEqual(all);
    }
});

test('a wait and the collect that it leads to are one statement', () => {
  expect(decisionsOf(BUSY, false)).toEqual([[0], [1], [2], [3], [4, 5]]);
});

test('in a file, waits in a row are one statement with what the last of them leads to', () => {
  expect(decisionsOf(IDLE, true)).toEqual([[0], [1], [2, 3, 4, 5], [6], [7]]);
});

test('for a lens each of the waits stands for itself', () => {
  expect(decisionsOf(IDLE, false)).toEqual([[0], [1], [2], [3], [4, 5], [6], [7]]);
});

test('in a file, collects with nothing but waits between them are one statement', () => {
  expect(decisionsOf(BUSY, true)).toEqual([[0], [1], [2], [3, 4, 5]]);
});

test('the minute of a statement that waits is the one at which the waiting is over, of any other when it begins', () => {
  const { kitchen, log } = shiftOf(BUSY);
  expect(statementsOf(kitchen, log, false).map(({ minute }) => minute)).toEqual([0, 0, 0, 8, 10]);
});

test('of a shift that still runs the last wait has its statement, with what ended it', () => {
  const { kitchen, log } = shiftOf({ spec: LUNCH, plan: ['start 1.toast', 'wait'] });
  expect(statementsOf(kitchen, log, false).at(-1)).toMatchObject({ deed: { kind: 'ding' }, minute: 4 });
});
