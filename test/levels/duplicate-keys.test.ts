import { expect, test } from 'vitest';
import { faultsIn, placeOf } from '../support/level-text.ts';

test('a key that stands twice in one object is a fault at its second place', () => {
  const text = `{
  "dishes": {
    "soup": { "steps": { "boil": { "minutes": 4 }, "boil": { "minutes": 5  } } }
  },
  "orders": [{ "dish": "soup" }],
  "goal": "finish"
}`;
  expect(faultsIn(text)).toEqual([
    {
      ...placeOf(text, '"boil": { "minutes": 5'),
      code: 'duplicate-key',
      message: 'found the key "boil" for the second time, expected it once',
      hint: expect.stringContaining(`line ${placeOf(text, '"boil"').line}`),
    },
  ]);
});
