import { expect, test } from 'vitest';
import { MOST_NESTING } from '../../src/levels/limits.ts';
import { faultsIn } from '../support/level-text.ts';

test('brackets without end are a fault, not an overflow', () => {
  expect(faultsIn('['.repeat(1_000_000))).toEqual([
    expect.objectContaining({ line: 1, column: MOST_NESTING + 1, message: expect.stringContaining(`${MOST_NESTING}`) }),
  ]);
});

test('brackets in a text do not count', () => {
  const [fault] = faultsIn(`{ "title": "${'['.repeat(MOST_NESTING + 1)}" }`);
  expect(fault?.message).not.toContain('inside one another');
});

test('brackets that are closed again do not count', () => {
  const [fault] = faultsIn(
    `{ "story": [${Array(MOST_NESTING + 1)
      .fill('[]')
      .join(',')}] }`,
  );
  expect(fault?.message).not.toContain('inside one another');
});
