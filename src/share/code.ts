import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { MOST_BYTES } from '../levels/index.ts';
import type { Decision, Plan } from '../model/decision.ts';
import type { Part } from '../model/level.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { numberBytes, type Reader, readBytes, readNumber, readRest } from './bytes.ts';
import { moveBytes, readMoves } from './moves.ts';

/*
 * A code is `aw1-` and base64url without padding of: the body's length, the body, and four bytes of checksum over both and
 * the version. The body is the kitchen's hash, the level's id, the decisions, and the level's text, deflated, where the code
 * has it.
 */

export const CODE_VERSION = 1;
const BEGINNING = /(?<![\w-])aw(?<version>\d{1,9})-/gu;
const SIGNS = /[\w\-\s]*/uy;
/** Beginnings of codes in one text that are looked at. */
const MOST_TRIED = 20;
/** What mail programs and shells put where they break a line, and what begins a line that is quoted. */
const LINE_END = /[=\\]?\r?\n[\s>|]*/gu;
const INVISIBLE = /\p{Cf}/gu;
/** Characters that a code has at most. Whatever is longer was not made by us. */
const LONGEST_CODE = 1_000_000;

const HASH_BYTES = 8;
const CHECKSUM_BYTES = 4;
const LONGEST_ID = 60;

/** What a code is made of. */
export interface Shareable {
  readonly id: string;
  readonly part: Pick<Part, 'kitchen' | 'hash'>;
  /** A plan that can be played in this kitchen. */
  readonly plan: Plan;
  /** The text of the level's file, to go into the code; `null`: whoever gets the code has the level. */
  readonly level: string | null;
}

/** What a code says. Nothing of it has been held against a kitchen yet. */
export interface Shared {
  /** Identifies the kitchen, 16 hexadecimal digits. */
  readonly hash: string;
  /** What the level was called where the code was made: to name it where its kitchen is not known. */
  readonly id: string;
  readonly moves: readonly Decision[];
  /** The text of the level's file, not yet read; `null` where the code has none. */
  readonly level: string | null;
}

export type CodeFault =
  | { readonly code: 'no-code' }
  | { readonly code: 'other-version'; readonly version: number }
  /** In characters; `null` where so little is left that nobody can tell. */
  | { readonly code: 'cut-short'; readonly has: number; readonly needs: number | null }
  | { readonly code: 'checksum' }
  /** The checksum is right, and what it is about makes no sense: no Awaiter has made it. */
  | { readonly code: 'foreign' };

/** @returns `null` where plan or level are too large for a code */
export function codeOf({ id, part, plan, level }: Shareable): string | null {
  const moves = moveBytes(part.kitchen, plan);
  if (moves === null) return null;
  const name = Buffer.from(id.slice(0, LONGEST_ID).toWellFormed());
  const body = Buffer.concat([
    Buffer.from(part.hash, 'hex'),
    Buffer.from([...numberBytes(name.length), ...name, ...moves]),
    ...(level === null ? [] : [deflateRawSync(tight(level), { level: 9 })]),
  ]);
  const framed = Buffer.concat([Buffer.from(numberBytes(body.length)), body]);
  const code = `${PREFIX}${Buffer.concat([framed, checksumOf(framed)]).toString('base64url')}`;
  return code.length > LONGEST_CODE ? null : code;
}

const PREFIX = `aw${CODE_VERSION}-`;

/** JSON without the blanks between its signs, everything else as it was. */
const tight = (json: string): string => json.replace(/("(?:[^"\\]|\\.)*")|\s+/gu, '$1');

const checksumOf = (framed: Uint8Array): Buffer =>
  createHash('sha256').update(PREFIX).update(framed).digest().subarray(0, CHECKSUM_BYTES);

/**
 * Reads the first code of a text that is whole. There may be words before and behind it, and it may be broken into lines, as
 * mail programs break and quote them.
 * @param text at most 1 MiB
 * @returns what the code says; where no code is whole, what is wrong with the one that is the nearest to it
 */
export function readCode(text: string): Result<Shared, CodeFault> {
  const plain = text.replace(INVISIBLE, '').replace(LINE_END, '\n');
  let nearest: CodeFault = { code: 'no-code' };
  for (const { index, 0: beginning, groups } of [...plain.matchAll(BEGINNING)].slice(0, MOST_TRIED)) {
    SIGNS.lastIndex = index + beginning.length;
    const [signs = ''] = SIGNS.exec(plain) ?? [];
    const read = readSigns(Number(groups?.version), signs.replace(/\s+/gu, '').slice(0, LONGEST_CODE));
    if (read.ok) return read;
    if (isNearer(read.error, nearest)) nearest = read.error;
  }
  return fail(nearest);
}

/** From what is hardly a code to what all but is one. */
const NEARNESS: readonly CodeFault['code'][] = ['no-code', 'other-version', 'cut-short', 'checksum', 'foreign'];

function isNearer(one: CodeFault, other: CodeFault): boolean {
  if (one.code === 'cut-short' && other.code === 'cut-short') return one.has > other.has;
  return NEARNESS.indexOf(one.code) > NEARNESS.indexOf(other.code);
}

function readSigns(version: number, signs: string): Result<Shared, CodeFault> {
  if (version !== CODE_VERSION) return fail({ code: 'other-version', version });
  const reader: Reader = { bytes: Buffer.from(signs, 'base64url'), at: 0 };
  const length = readNumber(reader);
  const has = PREFIX.length + signs.length;
  if (length === null)
    return fail(reader.at < reader.bytes.length ? { code: 'checksum' } : { code: 'cut-short', has, needs: null });
  const end = reader.at + length + CHECKSUM_BYTES;
  const needs = signsFor(end);
  if (needs > signs.length) return fail({ code: 'cut-short', has, needs: PREFIX.length + needs });
  const body = readBytes(reader, length);
  const checksum = readBytes(reader, CHECKSUM_BYTES);
  const framed = reader.bytes.subarray(0, end - CHECKSUM_BYTES);
  // Bits that no byte needs are zero in a code: a last sign that was changed is seen, too.
  const isTrue = Buffer.from(reader.bytes.subarray(0, end)).toString('base64url') === signs.slice(0, needs);
  if (body === null || checksum === null || !isTrue || !checksumOf(framed).equals(checksum))
    return fail({ code: 'checksum' });
  const shared = readBody({ bytes: body, at: 0 });
  return shared === null ? fail({ code: 'foreign' }) : ok(shared);
}

/** Signs of base64url for so many bytes. */
const signsFor = (bytes: number): number => Math.ceil((bytes * 4) / 3);

function readBody(reader: Reader): Shared | null {
  const hash = readBytes(reader, HASH_BYTES);
  const idLength = readNumber(reader);
  const id = idLength === null ? null : readBytes(reader, idLength);
  const moves = id === null ? null : readMoves(reader);
  if (hash === null || id === null || moves === null) return null;
  const level = inflated(readRest(reader));
  if (level === undefined) return null;
  return { hash: Buffer.from(hash).toString('hex'), id: Buffer.from(id).toString(), moves, level };
}

/** @returns `null` for no bytes, `undefined` for bytes that are no text of a level */
function inflated(bytes: Uint8Array): string | null | undefined {
  if (bytes.length === 0) return null;
  try {
    const text = inflateRawSync(bytes, { maxOutputLength: MOST_BYTES });
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return undefined;
  }
}
