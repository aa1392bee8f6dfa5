import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../../src/levels/json.ts';

const piece = fc.constantFrom(
  ...['{', '}', '[', ']', ',', ':', '"', '"a"', '1', '0', '-', '.', 'e', 'true', 'null', ' ', '\n', '\t', '\\', 'u'],
  ...['/', '*', 'é', '\u2028', '\u00a0', '\u0001', '\ud800', '\ufeff'],
);
const texts = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('a text is read if and only if it is plain JSON, and refused with at least one fault', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        texts,
        texts.map((text) => `{"a":${text}}`),
        texts.map((text) => `["${text}"]`),
      ),
      (text) => {
        const read = readJson(text);
        expect(read.ok).toBe(isJson(text));
        if (!read.ok) expect(read.error.length).toBeGreaterThan(0);
      },
    ),
    { seed: 20261, numRuns: 5000 },
  );
});
