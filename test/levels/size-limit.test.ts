import { expect, test } from 'vitest';
import { MOST_BYTES } from '../../src/levels/index.ts';
import { faultsIn, levelOf, levelText } from '../support/level-text.ts';

const padded = (bytes: number): string => levelText().padEnd(bytes, ' ');

test('a level of exactly the largest size is read', () => {
  expect(levelOf(padded(MOST_BYTES)).parts).toHaveLength(1);
});

test('a larger file is not read at all', () => {
  expect(faultsIn(padded(MOST_BYTES + 1))).toEqual([
    expect.objectContaining({ line: 1, column: 1, message: expect.stringContaining('1 MiB') }),
  ]);
});

test('the size is counted in bytes, not in letters', () => {
  const title = 'ü'.repeat(MOST_BYTES / 2);
  expect(title.length).toBeLessThan(MOST_BYTES);
  expect(faultsIn(levelText({ title }))[0]?.message).toContain('1 MiB');
});
