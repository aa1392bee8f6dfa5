import { expect, test } from 'vitest';
import { faultsIn, placeOf } from '../support/level-text.ts';

const TEXT = `{
  "stations": { "oven": {}, "hob": { "slots": 1 } },
  "tools": { "pan": 1 },
  "stock": { "egg": 2 },
  "dishes": {
    "omelette": {
      "steps": {
        "whisk": { "minutes": 2, "uses": "egg" },
        "bake": { "at": "oven", "minutes": 5, "after": ["whisk"], "takes": ["pan"], "returns": ["pan"] }
      }
    }
  },
  "orders": [{ "dish": "omelette" }],
  "goal": "finish"
}`;

test.each([
  ['step', '["whisk"]', '["wisk"]', '"wisk"', 'whisk'],
  ['step in a choice', '["whisk"]', '[["bake", "whsik"]]', '"whsik"', 'whisk'],
  ['station', '"at": "oven"', '"at": "ovne"', '"ovne"', 'oven'],
  ['dish', '{ "dish": "omelette" }', '{ "dish": "omlette" }', '"omlette"', 'omelette'],
  ['tool', '"takes": ["pan"]', '"takes": ["pann"]', '"pann"', 'pan'],
  ['stock item', '"uses": "egg"', '"uses": "eggs"', '"eggs"', 'egg'],
  ['key of a step', '"minutes": 2', '"minuts": 2', '"minuts"', 'minutes'],
  ['key of a station', '"slots"', '"slot"', '"slot"', 'slots'],
  ['key of the level', '"stock"', '"stok"', '"stok"', 'stock'],
  ['goal', '"finish"', '"finsh"', '"finsh"', 'finish'],
  ['"never"', '"minutes": 5', '"minutes": "nevr"', '"nevr"', 'never'],
  ['name in capitals', '"at": "oven"', '"at": "OVEN"', '"OVEN"', 'oven'],
])('a misspelt %s is told where it stands, with the nearest name', (_, right, wrong, piece, nearest) => {
  const text = TEXT.replace(right, wrong);
  expect(faultsIn(text)).toContainEqual(
    expect.objectContaining({
      ...placeOf(text, piece),
      message: expect.stringContaining(piece),
      hint: expect.stringContaining(`"${nearest}"`),
    }),
  );
});

test('a name that is near to none is not guessed at', () => {
  const [fault] = faultsIn(TEXT.replace('"at": "oven"', '"at": "submarine"'));
  expect(fault?.hint).not.toContain('did you mean');
  expect(fault?.message).toContain('"oven", "hob"');
});

test('a misspelt key is one fault: that its right form is missing is not told as well', () => {
  expect(faultsIn(TEXT.replace('"minutes": 2', '"minuts": 2'))).toHaveLength(1);
});

test('a misspelt section is one fault: its names are not all called unknown', () => {
  expect(faultsIn(TEXT.replace('"stations"', '"statons"'))).toHaveLength(1);
});
