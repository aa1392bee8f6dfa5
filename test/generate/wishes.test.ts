import { expect, test } from 'vitest';
import { generateLevel } from '../../src/generate/index.ts';
import { STATIONS } from '../../src/generate/larder.ts';
import { MOST_STATIONS } from '../../src/generate/wish.ts';

test('with a shared till somebody is in a hurry: else who stands still earns all the coins, too', () => {
  const level = generateLevel('till', { difficulty: 2, features: ['variables'] });
  if (!level.ok) throw new Error(JSON.stringify(level.error));
  expect(JSON.stringify(level.value.file)).toMatch(/"(?:tip|patience|closes)":/u);
});

test('a level has as many orders and stations as were wished for', () => {
  for (const [orders, stations] of [
    [1, 1],
    [2, 4],
    [1, MOST_STATIONS],
  ] as const) {
    const level = generateLevel('wishes', { orders, stations, features: [] });
    if (!level.ok) throw new Error(JSON.stringify(level.error));
    expect(level.value.file.orders).toHaveLength(orders);
    expect(Object.keys(level.value.file.stations ?? {}).filter((name) => STATIONS.includes(name))).toHaveLength(
      stations,
    );
  }
});
