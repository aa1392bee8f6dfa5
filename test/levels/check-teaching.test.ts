import { expect, test } from 'vitest';
import { checkLevel } from '../../src/levels/index.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { levelOf } from '../support/level-text.ts';
import { BURNT, DELEGATED, GREEDY, HELD_BACK_LATER, STARED } from '../support/teaching-kitchens.ts';

const found = (spec: KitchenSpec) => checkLevel(levelOf(JSON.stringify(spec)), cooksOf);

const note = (code: string, ...words: readonly string[]) =>
  expect.objectContaining({
    ...{ code, severity: 'note', part: 1, path: ['goal'] },
    message: expect.stringMatching(words.join('.*')),
  });

test.each<[string, KitchenSpec, ReturnType<typeof note>]>([
  ['the greedy house is the best', GREEDY, note('greedy-is-best', 'three stars need no thought')],
  ['waiting on purpose pays', HELD_BACK_LATER, note('holding-back-pays')],
  ['the first wrong decision', HELD_BACK_LATER, note('wrong-turn', 'minute 2', 'decision 2: start 1.roast')],
  ['the house burns something', BURNT, note('naive-cook-ruins', 'the greedy house burns 1 food')],
  ['the house loses an order', STARED, note('naive-cook-ruins', 'the greedy house loses 1 order')],
])('that %s is a note', (_, spec, finding) => {
  expect(found(spec)).toContainEqual(finding);
});

test('a house that is worse than standing still is a note', () => {
  // It begins with what it takes a station longest to do, and both guests wait for that.
  const spec: KitchenSpec = {
    stations: { oven: {} },
    dishes: {
      bun: { steps: { bake: { at: 'oven', minutes: 2 } } },
      ham: { steps: { roast: { at: 'oven', minutes: 10 } } },
    },
    orders: [{ dish: 'bun' }, { dish: 'ham' }],
    goal: 'waits',
  };
  expect(found(spec)).toContainEqual(note('greedy-is-worse', 'by 8 minutes'));
});

test('of a best that is not proven nothing is said that is true of the best alone', () => {
  const unproven = (kitchen: Kitchen) => {
    const { best, ...others } = cooksOf(kitchen);
    return { ...others, best: { ...best, proven: false, bound: 0 } };
  };
  for (const spec of [GREEDY, HELD_BACK_LATER]) {
    const codes = checkLevel(levelOf(JSON.stringify(spec)), unproven).map(({ code }) => code);
    expect(codes).toEqual(['best-not-proven']);
  }
});

test('nothing is said of a greedy house where even the blocking cook is the best', () => {
  const hands: KitchenSpec = { ...GREEDY, stations: {}, dishes: { lunch: { steps: { chop: { minutes: 4 } } } } };
  expect(found(hands).map(({ code }) => code)).toEqual(['blocking-is-best']);
});

test('a kitchen of one’s own to think about has no note but its wrong turn', () => {
  expect(found(DELEGATED).map(({ code }) => code)).toEqual(['wrong-turn']);
});
