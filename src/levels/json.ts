import { createScanner, type Node, type ParseError, parseTree, type SyntaxKind } from 'jsonc-parser';
import { fail, ok, type Result } from '../model/result.ts';
import type { Document } from './document.ts';
import { quoted, type Spot } from './fault.ts';
import { MOST_BYTES, MOST_FAULTS, MOST_NESTING } from './limits.ts';
import { syntaxSpots } from './syntax.ts';

/*
 * Plain JSON with positions. Its size and nesting are looked at first, token by token: the parser itself is recursive.
 */

/** A text that is JSON, and what is wrong with it all the same: keys that stand there twice. */
export interface Json {
  readonly document: Document;
  readonly spots: readonly Spot[];
}

/**
 * @param most bytes of UTF-8
 * @returns the value with its tree, or why it is not JSON: every syntax error, one a line
 */
export function readJson(text: string, most = MOST_BYTES): Result<Json, readonly Spot[]> {
  const tooMuch = tooLarge(text, most) ?? tooDeep(text);
  if (tooMuch !== null) return fail([tooMuch]);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  if (tree === undefined || errors.length > 0) return fail(syntaxSpots(text, errors));
  return ok({ document: { text, tree, value: JSON.parse(text) }, spots: keySpots(text, tree).slice(0, MOST_FAULTS) });
}

const MEBIBYTE = 1024 * 1024;

function tooLarge(text: string, most: number): Spot | null {
  const bytes = text.length > most ? text.length : new TextEncoder().encode(text).length;
  if (bytes <= most) return null;
  return {
    offset: 0,
    code: 'too-large',
    message: `found a file of more than ${most / MEBIBYTE} MiB, expected at most ${most} bytes`,
    hint: 'a level is a few hundred bytes: is this the right file?',
  };
}

/** Numbers of jsonc-parser's `SyntaxKind`, which is a const enum and so has no values at run time. */
const OPENS: readonly SyntaxKind[] = [1, 3];
const CLOSES: readonly SyntaxKind[] = [2, 4];
const END: SyntaxKind = 17;

function tooDeep(text: string): Spot | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
    if (CLOSES.includes(token)) depth -= 1;
    if (!OPENS.includes(token)) continue;
    depth += 1;
    if (depth <= MOST_NESTING) continue;
    const message = `found more than ${MOST_NESTING} lists and objects inside one another, expected at most ${MOST_NESTING}`;
    return { offset: scanner.getTokenOffset(), code: 'too-deep', message, hint: null };
  }
  return null;
}

/** Keys that stand twice in one object, and the one key that the language itself keeps. */
function keySpots(text: string, node: Node): readonly Spot[] {
  const spots: Spot[] = [];
  const seen = new Map<string, number>();
  for (const child of node.children ?? []) {
    const key: unknown = node.type === 'object' ? child.children?.[0]?.value : undefined;
    if (typeof key === 'string') {
      const first = seen.get(key);
      if (first !== undefined) spots.push(twice(text, key, first, child.offset));
      else seen.set(key, child.offset);
      if (key === '__proto__') spots.push({ offset: child.offset, ...RESERVED });
    }
    const value = node.type === 'object' ? child.children?.[1] : child;
    if (value !== undefined) for (const spot of keySpots(text, value)) spots.push(spot);
  }
  return spots;
}

const RESERVED: Omit<Spot, 'offset'> = {
  code: 'reserved-key',
  message: 'found the key "__proto__", expected any other name: this one cannot be used',
  hint: 'choose another name',
};

function twice(text: string, key: string, first: number, offset: number): Spot {
  const line = text.slice(0, first).split(/\r\n|\n|\r/).length;
  return {
    offset,
    code: 'duplicate-key',
    message: `found the key ${quoted(key)} for the second time, expected it once`,
    hint: `it stands in line ${line} already: take one of the two away, or rename it`,
  };
}
