import { expect, test } from 'vitest';
import { table } from '../../src/cli/table.ts';

test('columns are as wide as their widest cell, numbers stand to the right, and no line ends in blanks', () => {
  const columns = [
    { title: 'level', align: 'left' },
    { title: 'best', align: 'right' },
    { title: '', align: 'left' },
  ] as const;
  expect(
    table(columns, [
      ['L02', '10m', 'proven'],
      ['a long name', '5m'],
    ]),
  ).toEqual(['level        best', 'L02           10m  proven', 'a long name    5m']);
});
