import { expect, test } from 'vitest';
import { NOT_YET } from '../../src/levels/index.ts';
import { BREAKFAST, command, fileWith, planFile } from '../support/command.ts';

const file = fileWith(JSON.stringify({ ...BREAKFAST, title: '{best} or {blocking}?' }));

test.each([
  ['compare', file],
  ['simulate', file, '--plan', planFile([])],
  ['export', file, '--to', 'js'],
])('awaiter %s gives the best away in no title', async (...args) => {
  const { out } = await command(...args);
  expect(out).toContain(`${NOT_YET} or ${NOT_YET}?`);
  expect(out).not.toContain('{best}');
});
