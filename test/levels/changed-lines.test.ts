import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween, linesToMark } from '../../src/levels/index.ts';
import { FIXED } from '../support/arbitrary-shift.ts';

const lines = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

test.each([
  ['nothing', 'a b c', 'a b c', []],
  ['a line that becomes another', 'a b c', 'a x c', [1]],
  ['a line that becomes two', 'a b c', 'a x y c', [1]],
  ['a line that goes', 'a b c', 'a c', [1]],
  ['lines that stand together', 'a b c d', 'a x y d', [1, 2]],
  ['lines that stand apart', 'a b c', 'x b y', [0, 2]],
  ['a line put in: it is the line before which it stands', 'a b', 'a x b', [1]],
  ['lines put in at the start', 'a b', 'x y a b', [0]],
  ['a line put in at the end: it is the last one', 'a b', 'a b x', [1]],
  ['a line that has moved: where it goes, and where it comes', 'a b c', 'b c a', [0, 2]],
])('to be marked: %s', (_, program, mended, marked) => {
  expect(linesToMark(lines(program), lines(mended))).toEqual(marked);
});

test('indentation is part of a line: in Python it is what a line means', () => {
  expect(linesToMark(['  a'], ['    a'])).toEqual([0]);
});

const program = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 8 });

test('whoever makes the changes from the last to the first has the mended program', () => {
  fc.assert(
    fc.property(program, program, (before, mended) => {
      const made = changesBetween(before, mended).reduceRight<readonly string[]>(
        (all, { at, out, becomes }) => [...all.slice(0, at), ...becomes, ...all.slice(at + out)],
        before,
      );
      expect(made).toEqual(mended);
    }),
    FIXED,
  );
});

test('a line is to be marked wherever there is a change, and only in the program', () => {
  fc.assert(
    fc.property(program, program, (before, mended) => {
      const marked = linesToMark(before, mended);
      expect(marked.length > 0).toBe(before.join() !== mended.join());
      expect(new Set(marked).size).toBe(marked.length);
      expect(marked.every((at) => before[at] !== undefined)).toBe(true);
    }),
    FIXED,
  );
});
