import { expect, test } from 'vitest';
import { plotted } from '../../src/words/plot.ts';

const PAPER = { columns: 4, rows: 2, most: 8, span: 4, ascii: false };

test('the largest value reaches the top, what is not 0 can be seen, and what is still to come is empty', () => {
  expect(plotted([8, 0.01, 4], PAPER)).toEqual(['█   ', '█▁█ ']);
});

test('of several values of a column the largest is shown, so that no peak is lost', () => {
  expect(plotted([0, 8, 0, 0, 4, 0, 0, 0], { ...PAPER, span: 8 })).toEqual(['█   ', '█ █ ']);
});

test('in ASCII the same picture has fewer steps', () => {
  expect(plotted([8, 0.01, 4, 6], { ...PAPER, ascii: true })).toEqual(['#  :', '#.##']);
});
