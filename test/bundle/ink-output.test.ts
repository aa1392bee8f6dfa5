import { Chalk } from 'chalk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import StandIn from '../../bundle/ink-output.ts';
import Original from '../../node_modules/ink/build/output.js';
import { rowOf } from '../../src/tui/frames/row.ts';
import { FIXED } from '../support/arbitrary-shift.ts';

const WIDTH = 12;
const HEIGHT = 4;

/** What Ink's components transform with: a style that ends within another one goes on behind it. */
const { bold, cyan, dim } = new Chalk({ level: 1 });
const transformer = fc.constantFrom(bold, cyan, (line: string, nth: number) => nth + line);
const piece = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('a', ' ', '│', '██', dim('dim')) },
  fc.constantFrom('\n', '🍳', '\u001b[7m', '\u001b[27m'),
);
const bounds = (most: number) => fc.option(fc.tuple(fc.nat(most), fc.nat(most)), { nil: [undefined, undefined] });
/** Ink gives both bounds of a side, or none. */
const clip = fc.tuple(bounds(WIDTH), bounds(HEIGHT)).map(([[x1, x2], [y1, y2]]) => ({ x1, x2, y1, y2 }));
const write = fc.record({
  x: fc.integer({ min: -2, max: WIDTH }),
  y: fc.integer({ min: -1, max: HEIGHT }),
  text: fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
  transformers: fc.array(transformer, { maxLength: 2 }),
  clips: fc.array(clip, { maxLength: 2 }),
});

/** A frame with all of these on it. */
function frameOf(
  output: StandIn | Original,
  writes: readonly (typeof write extends fc.Arbitrary<infer One> ? One : never)[],
) {
  for (const { x, y, text, transformers, clips } of writes) {
    for (const one of clips) output.clip(one);
    output.write(x, y, text, { transformers });
    for (const _ of clips) output.unclip();
  }
  return output.get();
}

/** What is seen of a row: its codes may be others. A wide one is known by its text. */
function seen(line: string): unknown {
  const { text, cells } = rowOf(line);
  if (cells === null) return text;
  const all = [...cells.characters].map((character, x) => `${character}${cells.styles[x]}`);
  return all.slice(0, all.findLastIndex((cell) => cell !== ' 0') + 1);
}

test('what Ink draws cell by cell is seen alike where texts stand side by side', () => {
  fc.assert(
    fc.property(fc.array(write, { maxLength: 4 }), (writes) => {
      const [made, right] = [StandIn, Original].map((Output) =>
        frameOf(new Output({ width: WIDTH, height: HEIGHT }), writes),
      );
      expect(made?.height).toBe(right?.height);
      expect(made?.output.split('\n').map(seen)).toEqual(right?.output.split('\n').map(seen));
    }),
    { ...FIXED, numRuns: 500 },
  );
});

test('a row of narrow texts is those texts: nothing is taken apart', () => {
  const output = new StandIn({ width: WIDTH, height: 1 });
  for (const [x, text] of [
    [6, 'b'],
    [1, '\u001b[0m\u001b[2ma\u001b[22m'],
  ] as const)
    output.write(x, 0, text, { transformers: [] });
  expect(output.get().output).toBe(' \u001b[0m\u001b[2ma\u001b[22m    b');
});
