import { REMARK_KINDS } from '../scoring/index.ts';
import { itemsOf, valueAt } from './places.ts';

/** A pointer of `concepts`: which thing of a level, and which of several. */
export interface Where {
  readonly thing: Thing;
  /** From 1; 1 where there is only one. */
  readonly number: number;
  /** Of a card's program, from 1; `null` for the card as a whole. */
  readonly line: number | null;
  /** Of a remark; `null` for everything else. */
  readonly remark: string | null;
}

const SINGLE = ['predict', 'play', 'check', 'aha', 'breaks', 'write'] as const;
/** With the key of the level under which they are listed. */
const LISTED = {
  part: 'parts',
  puzzle: 'puzzles',
  review: 'review',
  card: 'cards',
  statement: 'statements',
  hint: 'hints',
  variant: 'variants',
} as const;

/** What is made of programs. */
const WITH_LINES: readonly string[] = ['card', 'puzzle', 'review'];

type Thing = (typeof SINGLE)[number] | keyof typeof LISTED | 'remark';

const NUMBERED = /^(?<thing>[a-z]+) (?<number>[1-9]\d?)(?: line (?<line>[1-9]\d?))?$/u;

/** @returns `null` where the text is no pointer */
export function parseWhere(text: string): Where | null {
  const remark = /^remark (?<kind>[a-z-]+)$/u.exec(text)?.groups?.kind;
  if (remark !== undefined)
    return REMARK_KINDS.some((kind) => kind === remark) ? { thing: 'remark', number: 1, line: null, remark } : null;
  const single = SINGLE.find((thing) => thing === text);
  if (single !== undefined) return { thing: single, number: 1, line: null, remark: null };
  const { thing, number, line } = NUMBERED.exec(text)?.groups ?? {};
  const listed = (Object.keys(LISTED) as (keyof typeof LISTED)[]).find((one) => one === thing);
  if (listed === undefined || (line !== undefined && !WITH_LINES.includes(listed))) return null;
  return { thing: listed, number: Number(number), line: line === undefined ? null : Number(line), remark: null };
}

/** Whether the level (as it stands in its file) has what the pointer names. Whether a remark comes up is not looked at. */
export function isThere(level: unknown, { thing, number, line }: Where): boolean {
  if (thing === 'remark') return true;
  if (thing === 'play') return valueAt(level, 'puzzles') === undefined;
  if (thing in LISTED) {
    const one = itemsOf(valueAt(level, LISTED[thing as keyof typeof LISTED]))[number - 1];
    return one !== undefined && (line === null || longestProgram(one) >= line);
  }
  return valueAt(level, thing) !== undefined;
}

const longestProgram = (card: unknown): number =>
  Math.max(...['javascript', 'python'].map((language) => itemsOf(valueAt(valueAt(card, language), 'lines')).length));
