import { expect, test } from 'vitest';
import { factValue } from '../../src/levels/fact-value.ts';
import { parseFact } from '../../src/levels/facts.ts';
import { NOBODY_KNOWN } from '../../src/levels/index.ts';
import { levelOf, levelText } from '../support/level-text.ts';

const dish = (first: string, second: string) => ({
  steps: {
    prep: { minutes: 2, takes: [first] },
    cook: { minutes: 6, after: ['prep'], takes: [second], returns: [first, second] },
  },
});

const level = levelOf(
  levelText({
    tools: { pan: 1, lid: 1 },
    dishes: { stew: dish('pan', 'lid'), rice: dish('lid', 'pan') },
    orders: [{ dish: 'stew' }, { dish: 'rice' }],
    plans: {
      knot: { plan: ['do 1.prep', 'do 2.prep'] },
      turns: { plan: ['do 1.prep', 'do 1.cook', 'do 2.prep', 'do 2.cook'] },
    },
  }),
);

function valueIn(inner: string): unknown {
  const fact = parseFact(inner);
  if (fact === null) throw new Error(`${inner} is no fact`);
  return factValue(fact, level, NOBODY_KNOWN);
}

test('a worked plan that ends stuck can be asked which tool an order lacks', () => {
  expect(['knot lacks 1', 'knot lacks 2'].map(valueIn)).toEqual(['lid', 'pan']);
});

test('where the shift does not get stuck, or where there is no such order, it has no value', () => {
  expect(['turns lacks 1', 'knot lacks 3'].map(valueIn)).toEqual([null, null]);
});

test.each(['knot lacks', 'knot lacks pan', 'knot lacks 0', 'knot lacks 1.prep'])('{%s} is no fact', (inner) => {
  expect(parseFact(inner)).toBeNull();
});
