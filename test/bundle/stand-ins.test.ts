import { existsSync, readFileSync } from 'node:fs';
import * as original from '@alcalzone/ansi-tokenize';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { styledCharsFromTokens, styledCharsToString, tokenize } from '../../bundle/ansi-tokenize.ts';
import sanitizeAnsi from '../../bundle/ink-sanitize-ansi.ts';
import { Segmenter } from '../../bundle/segmenter.ts';
import standInWidth from '../../bundle/string-width.ts';
import originalSanitizeAnsi from '../../node_modules/ink/build/sanitize-ansi.js';
import { NARROW_CHARACTER } from '../../src/tui/frames/narrow.ts';
import { FIXED } from '../support/arbitrary-shift.ts';

const packageFile = (path: string): string =>
  readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');

/** Every character of the first plane that is called narrow. */
const narrow = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((one) =>
  NARROW_CHARACTER.test(one),
);

const styledText = fc
  .array(fc.oneof(fc.constantFrom(...narrow), fc.constantFrom('\n', '👍🏽', '好', 'e\u0301', '⚠️', ...styles())), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

function styles(): readonly string[] {
  return ['1', '2', '22', '36', '39', '0', '38;5;9', '4'].map((code) => `\u001b[${code}m`);
}

describe('what a stand-in is there for is still so', () => {
  test.each([
    ['string-width/index.js', /^const segmenter = new Intl\.Segmenter\(/mu],
    ['@alcalzone/ansi-tokenize/build/tokenize.js', /^const segmenter = new Intl\.Segmenter\(/mu],
    ['es-toolkit/dist/function/debounce.mjs', /const flush = \(\) => \{\s*invoke\(\);\s*\};/u],
    ['ink/build/renderer.js', /import Output from '\.\/output\.js';/u],
    ['ink/build/squash-text-nodes.js', /import sanitizeAnsi from '\.\/sanitize-ansi\.js';/u],
    ['ink/build/ink.js', /import \{ throttle \} from 'es-toolkit\/compat';/u],
    ['yoga-layout/dist/src/index.js', /await loadYoga\(\)/u],
    ['yoga-layout/dist/binaries/yoga-wasm-base64-esm.js', /\.instantiateWasm\)try/u],
  ])('%s', (path, mark) => {
    expect(packageFile(path)).toMatch(mark);
  });

  test('Ink asks for these packages, and there is one of each', () => {
    const { dependencies } = JSON.parse(packageFile('ink/package.json')) as { dependencies: Record<string, string> };
    for (const name of ['string-width', '@alcalzone/ansi-tokenize', 'yoga-layout', 'es-toolkit']) {
      expect(dependencies).toHaveProperty(name);
      expect(existsSync(new URL(`../../node_modules/ink/node_modules/${name}`, import.meta.url))).toBe(false);
    }
  });
});

describe('a stand-in does what it stands for', () => {
  test('every narrow character is one column wide, and no part of another one', () => {
    const whole = new Intl.Segmenter();
    expect(narrow.length).toBeGreaterThan(1_000);
    expect(narrow.filter((one) => stringWidth(one) !== 1)).toEqual([]);
    expect(narrow.filter((one) => [...whole.segment(`a${one}a`)].length !== 3)).toEqual([]);
  });

  test('widths', () => {
    fc.assert(
      fc.property(styledText, (text) => {
        expect(standInWidth(text)).toBe(stringWidth(text));
      }),
      FIXED,
    );
  });

  test('texts without what a terminal should not get', () => {
    const text = fc.oneof(styledText, fc.constantFrom('\u001b[2J', '\u0007', '\u009b1m', 'a\u001b[1m\u0301'));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (parts) => {
        expect(sanitizeAnsi(parts.join(''))).toBe(originalSanitizeAnsi(parts.join('')));
      }),
      FIXED,
    );
  });

  test('segments', () => {
    fc.assert(
      fc.property(styledText, (text) => {
        const parts = (segmenter: Pick<Intl.Segmenter, 'segment'>) =>
          [...segmenter.segment(text)].map((one) => one.segment);
        expect(parts(new Segmenter() as never)).toEqual(parts(new Intl.Segmenter()));
        const found = (segmenter: Pick<Intl.Segmenter, 'segment'>) =>
          Array.from({ length: text.length + 1 }, (_, at) => segmenter.segment(text).containing(at)?.segment);
        expect(found(new Segmenter() as never)).toEqual(found(new Intl.Segmenter()));
      }),
      FIXED,
    );
  });

  test('styled characters, and what is written of them', () => {
    fc.assert(
      fc.property(styledText, (text) => {
        const right = original.styledCharsFromTokens(original.tokenize(text));
        for (const _ of ['made', 'kept']) {
          const characters = styledCharsFromTokens(tokenize(text));
          expect(characters).toEqual(right);
          expect(styledCharsToString(characters)).toBe(original.styledCharsToString(right));
        }
      }),
      FIXED,
    );
  });
});
