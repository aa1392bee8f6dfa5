import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { printable, quoted, shellWord } from '../../src/words/quoted.ts';

test.each([
  ['an escape code', '\u001b[31m', '\\u{1b}[31m'],
  ['a line end', 'a\nb', 'a\\u{a}b'],
  ['a mark that turns the direction of writing', 'a\u202Eb', 'a\\u{202e}b'],
  ['a second-set control character', 'a\u009bb', 'a\\u{9b}b'],
])('%s is shown, not sent', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});

test('letters of any script and emoji stay as they are', () => {
  expect(quoted('crème 面 🍳')).toBe('"crème 面 🍳"');
});

test('what is longer than 80 characters is cut to 80', () => {
  expect(Array.from(quoted('🍳'.repeat(81)))).toHaveLength(82);
  expect(quoted('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`);
  expect(quoted('x'.repeat(81))).toBe(`"${'x'.repeat(79)}…"`);
});

test.each([
  'soup.json',
  'my soup.json',
  "it's.json",
  '$(date) `x`.json',
  'a"b\\c!.json',
  '*.json',
  '~/x',
  '-x',
  'süß/a.json',
])('a shell takes %s for one word, and for the same', (path) => {
  expect(spawnSync('bash', ['-c', `printf %s ${shellWord(path)}`], { encoding: 'utf8' }).stdout).toBe(path);
});
