import { expect, test } from 'vitest';
import { wrapped } from '../../src/cli/wrap.ts';

test('a text is broken between words, at 80 characters and not before', () => {
  const word = 'x'.repeat(39);
  expect(wrapped(`${word} ${word}y`, '  ')).toEqual([`${word} ${word}y`]);
  expect(wrapped(`${word} ${word}yz`, '  ')).toEqual([word, `  ${word}yz`]);
});

test('a word that is too long stays whole', () => {
  expect(wrapped(`a ${'x'.repeat(90)} b`, '')).toEqual(['a', 'x'.repeat(90), 'b']);
});
