import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { MOST_BYTES } from '../../src/levels/index.ts';
import { codeOf, planOfMoves, readCode } from '../../src/share/index.ts';
import { bodyOf, framed } from '../support/framed.ts';
import { levelOf, levelText } from '../support/level-text.ts';

const [part] = levelOf(levelText()).parts;
if (part === undefined) throw new Error('a level without a kitchen');
const PLAN = ['start 1.pie', 'do 1.chop', 'wait 9', 'wait', 'collect 1.pie', 'do 1.serve'];
const CODE = String(codeOf({ id: 'lunch', part, plan: PLAN, level: null }));
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PREFIX = CODE.indexOf('-') + 1;

const faultOf = (text: string): string | null => {
  const shared = readCode(text);
  return shared.ok ? null : shared.error.code;
};

test('wherever a code is cut, that is said, with how much is there of how much', () => {
  for (let has = PREFIX; has < CODE.length; has += 1) {
    const shared = readCode(CODE.slice(0, has));
    // The first sign of two holds too little to say how long the code is.
    const needs = has < PREFIX + 2 ? null : CODE.length;
    expect(shared).toEqual({ ok: false, error: { code: 'cut-short', has, needs } });
  }
});

test('whichever character becomes another one, it is noticed', () => {
  for (let at = PREFIX; at < CODE.length; at += 1)
    for (const sign of ALPHABET)
      if (sign !== CODE[at])
        expect(faultOf(CODE.slice(0, at) + sign + CODE.slice(at + 1))).toMatch(/checksum|cut-short/u);
});

test('a text without a code is none, and a code of another version says which', () => {
  for (const text of ['', 'L02', 'start 1.pie', 'aw-x', '{"version":1}']) expect(faultOf(text)).toBe('no-code');
  expect(readCode(CODE.replace('aw1', 'aw7'))).toEqual({ ok: false, error: { code: 'other-version', version: 7 } });
});

test('bytes that are no shift are foreign, however right their checksum is', () => {
  const body = bodyOf(CODE);
  expect(faultOf(framed(body))).toBeNull();
  for (let end = 0; end < body.length; end += 1) expect(faultOf(framed(body.subarray(0, end)))).toBe('foreign');
  expect(faultOf(framed(Buffer.concat([body, Buffer.from('no level')])))).toBe('foreign');
});

test('a level that would unpack to more than a level file may have is not unpacked', () => {
  const packed = (bytes: number) => framed(Buffer.concat([bodyOf(CODE), deflateRawSync(Buffer.alloc(bytes, 32))]));
  expect(faultOf(packed(MOST_BYTES))).toBeNull();
  expect(faultOf(packed(MOST_BYTES + 1))).toBe('foreign');
  expect(faultOf(packed(8 * MOST_BYTES))).toBe('foreign');
});

test('a decision about a task that the kitchen does not have is told by its number', () => {
  const shared = readCode(CODE);
  const moves = shared.ok ? shared.value.moves : [];
  expect(planOfMoves(part.kitchen, moves)).toEqual({ ok: true, value: PLAN });
  expect(planOfMoves({ ...part.kitchen, tasks: part.kitchen.tasks.slice(0, 2) }, moves)).toEqual({
    ok: false,
    error: PLAN.indexOf('do 1.serve') + 1,
  });
});

test('a plan that is too long for a code gets none', () => {
  const most = 20_000;
  expect(codeOf({ id: '', part, plan: Array.from({ length: most }, () => 'wait'), level: null })).not.toBeNull();
  expect(codeOf({ id: '', part, plan: Array.from({ length: most + 1 }, () => 'wait'), level: null })).toBeNull();
});
