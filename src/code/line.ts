import type { Kitchen } from '../model/kitchen.ts';
import { clock } from './clock.ts';
import type { Statement } from './statement.ts';

/** One line of a program, without indentation and comment. */
export interface Line {
  readonly text: string;
  /** What a comment behind it says: the minute, and what there is to say. Empty for nothing. */
  readonly note: string;
  /** Index of the statement that it belongs to. */
  readonly statement: number;
  /** Whether it awaits: there others may get their turn. */
  readonly swaps: boolean;
}

/** A statement's lines as texts alone; those with a note of their own bring it. */
export type Written = readonly (string | { readonly text: string; readonly note: string })[];

/** Makes lines of a statement's texts: the minute stands behind the first that brings no note. */
export function linesOf(kitchen: Kitchen, statement: Statement, index: number, written: Written): readonly Line[] {
  const first = written.findIndex((one) => typeof one === 'string');
  return written.map((one, at) => {
    const { text, note } =
      typeof one === 'string' ? { text: one, note: at === first ? noteOf(kitchen, statement) : '' } : one;
    return { text, note, statement: index, swaps: /\bawait\b/u.test(text) };
  });
}

function noteOf(kitchen: Kitchen, { deed, minute }: Statement): string {
  const why = reasonOf(kitchen, deed);
  return why === '' ? clock(minute) : `${clock(minute)} ${why}`;
}

function reasonOf(kitchen: Kitchen, deed: Statement['deed']): string {
  if (deed.kind === 'stare' && !deed.dings) return 'it buzzes';
  if (deed.kind === 'lost') return `no ${kitchen.stock[deed.item]?.name} is left: order ${deed.order + 1} is lost`;
  if (deed.kind !== 'until' || deed.why === null) return '';
  if (deed.why.type === 'arrived') return `order ${deed.why.order + 1} arrives`;
  if (deed.why.type === 'lost') return `order ${deed.why.order + 1} leaves`;
  return deed.why.type === 'ended' && deed.why.how === 'closed' ? 'closing time' : 'the alarm';
}
