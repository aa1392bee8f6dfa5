import { expect, test } from 'vitest';
import { factValue } from '../../src/levels/fact-value.ts';
import { parseFact } from '../../src/levels/facts.ts';
import { NOBODY_KNOWN } from '../../src/levels/index.ts';
import { logOf, outcomeOf } from '../../src/scoring/index.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { FACT_LEVEL, KNOWN } from '../support/fact-level.ts';
import { marks } from '../support/lessons.ts';

function valueIn(inner: string, known = KNOWN, level = FACT_LEVEL): unknown {
  const fact = parseFact(inner);
  if (fact === null) throw new Error(`${inner} is no fact`);
  return factValue(fact, level, known);
}

const kitchen = FACT_LEVEL.parts[0]?.kitchen;
if (kitchen === undefined) throw new Error('a level without a kitchen');
const { blocking, best } = cooksOf(kitchen);
const slow = outcomeOf(kitchen, logOf(kitchen, FACT_LEVEL.plans[0]?.plan ?? []));

test.each([
  ['blocking', blocking.outcome.finish],
  ['best', best.run?.outcome.finish],
  ['best working', best.run?.outcome.brain.working],
  ['blocking staring', blocking.outcome.brain.staring],
  ['slow', slow.finish],
  ['slow waiting', slow.brain.waiting],
  ['best:cold', 30],
  ['slow started 1.pie', 4],
  ['slow dinged 1.pie', 13],
  ['slow served 1', slow.finish],
  ['javascript line 2', 'done'],
  ['javascript where done', 2],
  ['javascript number pie', 9],
  ['javascript exit', 0],
])('{%s} is %s', (inner, value) => {
  expect(valueIn(inner)).toBe(value);
});

test.each([
  'short',
  'best burnt 1.pie',
  'javascript line 3',
  'javascript where soup',
  'javascript number done',
  'python line 1',
  'javascript dies',
])('{%s} has no value: that shift does not pass, it never happens, or it was not printed', (inner) => {
  expect(valueIn(inner)).toBeNull();
});

test('what a cook does is unknown while the cook is computing; what a worked plan does is known at once', () => {
  expect(valueIn('best', NOBODY_KNOWN)).toBeUndefined();
  expect(valueIn('slow', NOBODY_KNOWN)).toBe(slow.finish);
});

test('a program that died has an exit code, and the error of which it died', () => {
  const cards = FACT_LEVEL.cards.map(({ javascript, ...card }) => {
    const dead = javascript === null ? null : { ...javascript, exit: 1, dies: 'Error: burnt' };
    return { ...card, javascript: dead };
  });
  const level = { ...FACT_LEVEL, cards };
  expect([valueIn('javascript exit', KNOWN, level), valueIn('javascript dies', KNOWN, level)]).toEqual([
    1,
    'Error: burnt',
  ]);
});

test('of a puzzle with a fault both versions can be asked about, and of the first program that is reviewed', () => {
  const level = { ...FACT_LEVEL, puzzles: [marks('a')], review: [marks('b')] };
  const values = ['line 2', 'mended line 2'].flatMap((asked) =>
    [1, 'review'].map((card) => valueIn(`javascript:${card} ${asked}`, KNOWN, level)),
  );
  expect(values).toEqual(['two', 'two', 'three', 'three']);
  expect(valueIn('javascript:2 mended line 1', KNOWN, level)).toBeNull();
});
