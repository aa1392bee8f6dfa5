import { expect, test } from 'vitest';
import { EACH_LANGUAGE } from '../cards/level.ts';
import { fileIn, LUNCH, type Shift } from './program-of.ts';

const simple: Shift = {
  spec: LUNCH,
  plan: ['start 1.water', 'start 1.toast', 'do 1.chop', 'collect 1.toast', 'wait', 'collect 1.water'],
};

test('a simple shift is a short file', () => {
  expect(fileIn('javascript', simple).split('\n').length).toBeLessThan(60);
});

test.each(EACH_LANGUAGE)('%s: helpers that nothing calls are not there', (language) => {
  const file = fileIn(language, simple);
  const functions = [...file.matchAll(/(?:function|def) (\w+)\(/gu)].map((found) => String(found[1]));
  expect(functions.length).toBeGreaterThan(5);
  expect(functions.filter((name) => file.split(new RegExp(`\\b${name}\\b`, 'u')).length < 3)).toEqual([]);
});

test.each(EACH_LANGUAGE)('%s: a duration is in the file once, where the work is called', (language) => {
  const numbers = fileIn(language, simple)
    .split('\n')
    .filter((line) => /1\.water/u.test(line) && /\b10\b/u.test(line));
  expect(numbers).toHaveLength(1);
});

test('each order’s required tasks are what it misses', () => {
  const spec: Shift['spec'] = {
    stations: {},
    dishes: { meal: { steps: { a: { minutes: 1 }, b: { minutes: 1 }, c: { minutes: 1, after: [['a', 'b']] } } } },
  };
  expect(fileIn('javascript', { spec, plan: ['do 1.a', 'do 1.c'] })).toContain("{ 1: new Set(['1.c']) }");
});

test('names that are hard to quote are quoted', () => {
  const file = fileIn('javascript', {
    ...simple,
    spec: { ...LUNCH, dishes: { odd: { steps: { "it's\\": { minutes: 1 } } } } },
    plan: ["do 1.it's\\"],
  });
  expect(file).toContain(String.raw`itS(1, '1.it\'s\\');`);
});

test.each(EACH_LANGUAGE)('%s: a shift that ends while the hands are busy says when and why', (language) => {
  const file = fileIn(language, { spec: { ...LUNCH, closes: 5 }, plan: ['do 1.chop'] });
  expect(file).toMatch(/LAST = 5;? {1,2}(?:\/\/|#) the minute at which the shift ends: closing time/u);
});
