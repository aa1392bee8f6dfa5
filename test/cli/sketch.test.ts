import { expect, test } from 'vitest';
import { drawn, sketchOf } from '../../src/cli/sketch.ts';

const LEVEL = {
  id: 'L01',
  story: ['Once.'],
  check: null,
  parts: [{ hash: 'ab', kitchen: { orders: [1] } }],
  predict: { hash: 'cd', answers: ['at 4'] },
};

function opened() {
  let loads = 0;
  const level = drawn<typeof LEVEL>(JSON.parse(JSON.stringify(sketchOf(LEVEL))), () => {
    loads += 1;
    return LEVEL;
  });
  return { level, loads: () => loads };
}

test('what lists show and progress is kept under is known before the whole is read', () => {
  const { level, loads } = opened();
  expect([level.id, level.check, level.parts[0]?.hash, level.predict.hash]).toEqual(['L01', null, 'ab', 'cd']);
  expect(loads()).toBe(0);
});

test('everything else is that of the whole, the same object every time', () => {
  const { level, loads } = opened();
  expect(level.parts[0]?.kitchen).toBe(LEVEL.parts[0]?.kitchen);
  expect(loads()).toBe(1);
  expect(level).toEqual(LEVEL);
  expect({ ...level }.story).toBe(LEVEL.story);
});
