import { expect, test } from 'vitest';
import { open } from '../../../src/kitchen/index.ts';
import { branchesOf } from '../../../src/strategies/best/branches.ts';
import { kitchenOf } from '../../support/kitchen-of.ts';

const FAR = 9_000;

test('of the minutes at which food could be put in, only those are tried that are asked for', () => {
  const kitchen = kitchenOf({
    stations: { oven: {} },
    dishes: { pie: { steps: { bake: { at: 'oven', minutes: 3, burns: 2 } } } },
    orders: [{ dish: 'pie' }, { dish: 'pie', at: FAR }],
    goal: 'coins',
  });
  let spent = 0;
  const never = () => false;
  const spend = () => {
    spent += 1;
  };
  const branches = branchesOf(open(kitchen).shift, { spend, isHopeless: never, isMirrored: never });
  const first = [branches.next(), branches.next()];
  expect(first.map(({ value }) => value?.decisions)).toEqual([
    [{ verb: 'start', task: 0 }],
    [
      { verb: 'wait', until: 1 },
      { verb: 'start', task: 0 },
    ],
  ]);
  // A start, then a wait and a start.
  expect(spent).toBe(3);
  expect([...branches].length).toBeGreaterThan(FAR - 3);
});
