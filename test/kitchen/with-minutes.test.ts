import { expect, test } from 'vitest';
import { withMinutes } from '../../src/kitchen/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { luckKitchen } from '../support/luck-level.ts';

test('other minutes for a step make the kitchen that its author would have written with them', () => {
  const spec = (first: number) => kitchenOf(luckKitchen(false, { first, second: 4 }) as never);
  expect(withMinutes(spec(2), [{ dish: 'rice', step: 'warm', minutes: 5 }])).toEqual(spec(5));
});

test('a step of the same name in another dish keeps its minutes', () => {
  const changed = withMinutes(kitchenOf(luckKitchen(false) as never), [{ dish: 'rice', step: 'warm', minutes: 5 }]);
  expect(changed.tasks.filter(({ step }) => step === 'warm').map(({ minutes }) => minutes)).toEqual([5, 2]);
});
