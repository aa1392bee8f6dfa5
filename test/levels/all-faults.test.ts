import { expect, test } from 'vitest';
import { faultsIn, placeOf } from '../support/level-text.ts';

const TEXT = `{
  "stations": { "oven": { "slotz": 1 } },
  "dishes": {
    "pie": {
      "steps": {
        "dough": { "minutes": "5", "after": ["filing"] },
        "filling": { "minutes": 3, "takes": ["bowl"] },
        "bake": { "at": "ofen", "minutes": 20, "burns": 0 },
        "knot": { "minutes": 1, "after": ["tie"] },
        "tie": { "minutes": 1, "after": ["knot"] }
      }
    }
  },
  "orders": [{ "dish": "pi" }, { "at": 3 }],
  "goal": "win"
}`;

test('all faults of a file are told in one go, in its order: of keys, values, names and cycles', () => {
  const wrong = [
    '"slotz"',
    '"5"',
    '"filing"',
    '"bowl"',
    '"ofen"',
    '0 }',
    '"after": ["tie"]',
    '"pi"',
    '{ "at": 3',
    '"win"',
  ];
  expect(faultsIn(TEXT).map(({ line, column }) => ({ line, column }))).toEqual(
    wrong.map((piece) => placeOf(TEXT, piece)),
  );
});

test('a number in quotes is told how to be written', () => {
  expect(faultsIn(TEXT)).toContainEqual(expect.objectContaining({ hint: 'write 5 without quotes' }));
});

test('fields that do not belong to their kind of step are told at their key', () => {
  const text = `{ "dishes": { "a": { "steps": { "s": { "minutes": 2, "burns": 3 } } } }, "orders": [{ "dish": "a" }], "goal": "waits" }`;
  expect(faultsIn(text)).toEqual([expect.objectContaining(placeOf(text, '"burns"'))]);
});

test('a missing key is told at the object that lacks it', () => {
  const text = `{ "dishes": { "a": { "steps": { "s": {  } } } }, "orders": [{ "dish": "a" }], "goal": "waits" }`;
  expect(faultsIn(text)).toEqual([
    {
      ...placeOf(text, '{  }'),
      message: expect.stringContaining('"minutes" is missing'),
      code: 'missing-key',
      hint: null,
    },
  ]);
});
