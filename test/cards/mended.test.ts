import { expect, test } from 'vitest';
import { programsIn } from '../../src/cards/index.ts';

const program = (line: string) => ({ lines: [line], prints: [], from: [] });
const mark = (line: string) => ({
  ...{ title: line, ask: 'Which line?', javascript: program(line) },
  mended: { javascript: program(`await ${line}`) },
});

test('mended programs and those of a review are run and recorded like every other', () => {
  const found = programsIn({
    puzzles: [{ title: 'order', javascript: program('a()') }, mark('b()')],
    review: [mark('c()')],
  });
  expect(found.map(({ where, path, program: { lines } }) => [where, path.join('.'), lines[0]])).toEqual([
    ['puzzle 1', 'puzzles.0.javascript', 'a()'],
    ['puzzle 2', 'puzzles.1.javascript', 'b()'],
    ['puzzle 2 mended', 'puzzles.1.mended.javascript', 'await b()'],
    ['review 1', 'review.0.javascript', 'c()'],
    ['review 1 mended', 'review.0.mended.javascript', 'await c()'],
  ]);
});
