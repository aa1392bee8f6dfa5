/*
 * Stands in the bundle for `@alcalzone/ansi-tokenize`, with which Ink takes apart every text of every frame. Most are the
 * same as in the frame before: what was made of them is kept. Narrow texts need no segmenter.
 */
import { ansiCodesToString, getEndCode } from '../node_modules/@alcalzone/ansi-tokenize/build/ansiCodes.js';
import { diffAnsiCodes } from '../node_modules/@alcalzone/ansi-tokenize/build/diff.js';
import { reduceAnsiCodesIncremental } from '../node_modules/@alcalzone/ansi-tokenize/build/reduce.js';
import type { StyledChar } from '../node_modules/@alcalzone/ansi-tokenize/build/styledChars.js';
import type * as Original from '../node_modules/@alcalzone/ansi-tokenize/build/tokenize.js';
import type { AnsiCode, Token } from '../node_modules/@alcalzone/ansi-tokenize/build/tokenize.js';
import { areNarrowLines } from '../src/tui/frames/narrow.ts';
import { remembering } from '../src/tui/frames/remembering.ts';

const styled = new WeakMap<Token[], StyledChar[]>();

export function tokenize(text: string, endChar?: number): Token[] {
  if (endChar !== undefined || !areNarrowLines(text)) {
    const original = require('../node_modules/@alcalzone/ansi-tokenize/build/tokenize.js') as typeof Original;
    return original.tokenize(text, endChar);
  }
  return narrowTokens(text);
}

const narrowTokens = remembering((text): Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== '\u001b') {
      tokens.push({ type: 'char', value: text[at] as string, fullWidth: false });
      continue;
    }
    const end = text.indexOf('m', at);
    const code = text.slice(at, end + 1);
    tokens.push({ type: 'ansi', code, endCode: getEndCode(code) });
    at = end;
  }
  return tokens;
});

/** Characters of one style share it: whether two have the same is then seen at a glance. */
export function styledCharsFromTokens(tokens: Token[]): StyledChar[] {
  const known = styled.get(tokens);
  if (known !== undefined) return known;
  let styles: AnsiCode[] = [];
  const characters: StyledChar[] = [];
  for (const token of tokens) {
    if (token.type === 'ansi') styles = reduceAnsiCodesIncremental(styles, [token]);
    else if (token.type === 'char') characters.push({ ...token, styles });
  }
  styled.set(tokens, characters);
  return characters;
}

/** More than there are pairs of looks. */
const MOST_KEPT = 2_000;

/** The texts that lead from a style to another, by the codes of both: a game has some dozens. */
const changes = new Map<string, string>();
const names = new WeakMap<AnsiCode[], string>();

export function styledCharsToString(characters: readonly StyledChar[]): string {
  let text = '';
  let styles: AnsiCode[] = NO_STYLES;
  for (const character of characters) {
    // Every empty cell of Ink has an empty list of its own.
    const own = character.styles.length === 0 ? NO_STYLES : character.styles;
    if (own !== styles) text += change(styles, own);
    text += character.value;
    styles = own;
  }
  return text + change(styles, NO_STYLES);
}

const NO_STYLES: AnsiCode[] = [];

function change(from: AnsiCode[], to: AnsiCode[]): string {
  if (from === to) return '';
  const name = `${nameOf(from)} ${nameOf(to)}`;
  const known = changes.get(name);
  if (known !== undefined) return known;
  if (changes.size >= MOST_KEPT) changes.clear();
  const made = ansiCodesToString(diffAnsiCodes(from, to));
  changes.set(name, made);
  return made;
}

function nameOf(styles: AnsiCode[]): string {
  const known = names.get(styles);
  if (known !== undefined) return known;
  const name = styles.map(({ code }) => code).join('');
  names.set(styles, name);
  return name;
}
