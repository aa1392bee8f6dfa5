import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { excerptOf } from '../../src/levels/index.ts';

const SCREEN = 80;

/** What stands above the marker. */
function marked(excerpt: string): string {
  const lines = excerpt.split('\n');
  const marker = lines.findIndex((line) => /^\s*\|\s*\^$/.test(line));
  return (lines[marker - 1] ?? '').slice((lines[marker] ?? '').indexOf('^'));
}

test('the marker stands under the column of its line', () => {
  const text = 'one\ntwo\nthree HERE\nfour\nfive';
  expect(marked(excerptOf(text, 3, 7))).toBe('HERE');
  expect(excerptOf(text, 3, 7)).toContain('> 3 | three HERE');
});

test('line numbers are those of the file', () => {
  const text = Array.from({ length: 300 }, (_, index) => `line ${index + 1}`).join('\n');
  expect(excerptOf(text, 250, 1)).toContain('> 250 | line 250');
});

test.each([1, 50, 500, 99_000])('a very long line is cut around column %d and fits the screen', (column) => {
  const line = `${'x'.repeat(column - 1)}HERE${'y'.repeat(100_000)}`;
  const excerpt = excerptOf(line, 1, column);
  expect(marked(excerpt)).toMatch(/^HERE/);
  expect(Math.max(...excerpt.split('\n').map((one) => one.length))).toBeLessThanOrEqual(SCREEN);
});

test('tabs, a byte order mark and Windows line ends do not move the marker', () => {
  expect(marked(excerptOf('\uFEFFone\r\n\t\tHERE\r\nthree', 2, 3))).toBe('HERE');
  expect(marked(excerptOf('\uFEFFHERE', 1, 1))).toBe('HERE');
});

test('nothing in the file can move the cursor or colour the screen', () => {
  const excerpt = excerptOf('"\u001b[2J\u009b31m\u202e"', 1, 1);
  expect(stripVTControlCharacters(excerpt)).toBe(excerpt);
  expect(excerpt.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
});

test('the end of an empty file can be shown', () => {
  expect(excerptOf('', 1, 1)).toContain('> 1 |');
});

test('a character is never cut in two', () => {
  for (let before = 0; before < 4; before += 1) {
    const excerpt = excerptOf(' '.repeat(before) + '🍳'.repeat(60), 1, 90 + before);
    expect(excerpt).toContain('🍳');
    expect(excerpt.isWellFormed()).toBe(true);
  }
});
