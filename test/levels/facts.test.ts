import { expect, test } from 'vitest';
import { bracesIn, parseFact } from '../../src/levels/facts.ts';

const goal = { of: 'goal' };

test.each([
  ['best', { kind: 'cook', cook: 'best', kitchen: 1, asked: goal }],
  ['house:2', { kind: 'cook', cook: 'house', kitchen: 2, asked: goal }],
  ['blocking:cold', { kind: 'cook', cook: 'blocking', kitchen: 'cold', asked: goal }],
  ['best finish', { kind: 'cook', cook: 'best', kitchen: 1, asked: { of: 'field', field: 'finish' } }],
  ['best:2 waiting', { kind: 'cook', cook: 'best', kitchen: 2, asked: { of: 'field', field: 'waiting' } }],
  [
    'best collected 1.pie',
    { kind: 'cook', cook: 'best', kitchen: 1, asked: { of: 'event', event: 'collected', subject: '1.pie' } },
  ],
  ['tray', { kind: 'plan', plan: 'tray', asked: goal }],
  ['tray served 2', { kind: 'plan', plan: 'tray', asked: { of: 'event', event: 'served', subject: '2' } }],
  ['javascript:1 line 2', { kind: 'printed', language: 'javascript', card: 1, asked: { of: 'line', line: 2 } }],
  [
    'python:check where the egg',
    { kind: 'printed', language: 'python', card: 'check', asked: { of: 'where', text: 'the egg' } },
  ],
  [
    'javascript number done',
    { kind: 'printed', language: 'javascript', card: 1, asked: { of: 'number', text: 'done' } },
  ],
  ['javascript:2 exit', { kind: 'printed', language: 'javascript', card: 2, asked: { of: 'exit' } }],
  ['python:check dies', { kind: 'printed', language: 'python', card: 'check', asked: { of: 'dies' } }],
  [
    'javascript:review line 1',
    { kind: 'printed', language: 'javascript', card: 'review', asked: { of: 'line', line: 1 } },
  ],
  [
    'python:2 mended number the egg',
    { kind: 'printed', language: 'python', card: 2, asked: { of: 'number', text: 'the egg' }, mended: true },
  ],
])('{%s} is a fact', (inner, fact) => {
  expect(parseFact(inner)).toEqual(fact);
});

test.each([
  '',
  ' best',
  'best  finish',
  'best ready',
  'best finish now',
  'best baked 1.pie',
  'best:',
  'tray:2',
  'javascript',
  'javascript:1',
  'javascript:pie line 1',
  'javascript:1 line 0',
  'javascript:1 line two',
  'javascript:1 prints',
  'javascript:1 mended',
  'javascript:cards line 1',
])('{%s} is none', (inner) => {
  expect(parseFact(inner)).toBeNull();
});

test('every pair of braces in a text is found, with what is in it', () => {
  expect(bracesIn('{best} of {house:2}, {}').map(({ whole, inner }) => [whole, inner])).toEqual([
    ['{best}', 'best'],
    ['{house:2}', 'house:2'],
    ['{}', ''],
  ]);
});
