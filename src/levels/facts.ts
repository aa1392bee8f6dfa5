import { LANGUAGES, type Language } from '../model/lesson.ts';

/*
 * Facts are what texts and questions may name in braces: `{best}`, `{best:2 finish}`, `{tray collected 1.pie}`,
 * `{javascript:1 line 2}`. All of them are computed or were printed by a program that was run.
 */

/** The cooks whose shifts are known of every kitchen. */
export const COOKS = ['blocking', 'house', 'best'] as const;
export type Cook = (typeof COOKS)[number];

/** Numbers of an outcome; `served` and `lost` count orders, the last three are the brain's minutes. */
const FIELDS = ['finish', 'waits', 'coins', 'served', 'lost', 'burnt', 'working', 'staring', 'waiting'] as const;
export type Field = (typeof FIELDS)[number];

/** What a minute can be asked of: of a task, `served` and `lost` of an order. */
const EVENTS = ['did', 'started', 'dinged', 'buzzed', 'collected', 'burnt', 'arrived', 'served', 'lost'] as const;
export type EventName = (typeof EVENTS)[number];

/** What is asked of a shift. */
export type Asked =
  | { readonly of: 'goal' }
  | { readonly of: 'field'; readonly field: Field }
  /** The minute of the first such event; `subject` is a task (`1.toast`) or an order (`1`). */
  | { readonly of: 'event'; readonly event: EventName; readonly subject: string }
  /** The tool that this order, from 1, wants in vain where the shift got stuck. */
  | { readonly of: 'lacks'; readonly order: number };

/** What is asked of a program that was run: a printed line's text, its number from 1, or the first number in it; how it ended. */
export type AskedOfPrints =
  | { readonly of: 'line'; readonly line: number }
  | { readonly of: 'where'; readonly text: string }
  | { readonly of: 'number'; readonly text: string }
  /** The exit code, or the error of which the program died. */
  | { readonly of: 'exit' }
  | { readonly of: 'dies' };

/** What is asked of a colleague's luck: with how many combinations of times a program fails, or how many there are. */
export type AskedOfLuck = 'failing' | 'combinations';

export type Fact =
  /** `kitchen`: a part's number from 1, or the name of a kitchen elsewhere. */
  | { readonly kind: 'cook'; readonly cook: Cook; readonly kitchen: number | string; readonly asked: Asked }
  | { readonly kind: 'plan'; readonly plan: string; readonly asked: Asked }
  /** `program`: of the colleague's, from 1. */
  | { readonly kind: 'luck'; readonly program: number; readonly asked: AskedOfLuck }
  /** `card`: a number from 1, puzzles or a colleague's programs before cards; the check's, or the first of the review. */
  | {
      readonly kind: 'printed';
      readonly language: Language;
      readonly card: number | ProgramName;
      readonly asked: AskedOfPrints;
      /** The version without the fault, of a puzzle in which it is marked. Absent: the program as it stands there. */
      readonly mended?: true;
    };

/** Programs that are not counted: the check's, and the first of the review. */
const PROGRAMS = ['check', 'review'] as const;
export type ProgramName = (typeof PROGRAMS)[number];

/** Made when there is a fact: all of Unicode is gone through for it. */
const words = (): RegExp => /^(?<who>[\p{L}\p{N}_-]+)(?::(?<where>[\p{L}\p{N}_-]+))?(?: (?<rest>.+))?$/u;

/**
 * What stands between braces as a fact.
 * @returns `null` where it is none. Whether its names exist is not looked at.
 */
export function parseFact(inner: string): Fact | null {
  const { who = '', where, rest } = words().exec(inner)?.groups ?? {};
  if (isOneOf(LANGUAGES, who)) return printedFact(who, where, rest ?? '');
  if (who === 'luck') return luckFact(where, rest ?? '');
  const asked = parseAsked(rest);
  if (asked === null || who === '') return null;
  if (isOneOf(COOKS, who)) return { kind: 'cook', cook: who, kitchen: kitchenOf(where), asked };
  return where === undefined ? { kind: 'plan', plan: who, asked } : null;
}

function luckFact(where: string | undefined, rest: string): Fact | null {
  const program = kitchenOf(where);
  if (typeof program === 'string' || !isOneOf(['failing', 'combinations'], rest)) return null;
  return { kind: 'luck', program, asked: rest };
}

const kitchenOf = (where: string | undefined): number | string =>
  where === undefined ? 1 : /^\d{1,4}$/.test(where) ? Number(where) : where;

function parseAsked(rest: string | undefined): Asked | null {
  if (rest === undefined) return { of: 'goal' };
  const [word = '', subject, ...more] = rest.split(' ');
  if (more.length > 0) return null;
  if (subject === undefined) return isOneOf(FIELDS, word) ? { of: 'field', field: word } : null;
  if (word === 'lacks') return /^[1-9]\d{0,2}$/.test(subject) ? { of: word, order: Number(subject) } : null;
  return isOneOf(EVENTS, word) ? { of: 'event', event: word, subject } : null;
}

function printedFact(language: Language, where: string | undefined, rest: string): Fact | null {
  const card = where !== undefined && isOneOf(PROGRAMS, where) ? where : kitchenOf(where);
  if (typeof card === 'string' && !isOneOf(PROGRAMS, card)) return null;
  const isMended = rest.startsWith(MENDED);
  const asked = parsePrinted(isMended ? rest.slice(MENDED.length) : rest);
  return asked === null ? null : { kind: 'printed', language, card, asked, ...(isMended ? { mended: true } : {}) };
}

const MENDED = 'mended ';

function parsePrinted(rest: string): AskedOfPrints | null {
  if (rest === 'exit' || rest === 'dies') return { of: rest };
  const [word = '', ...more] = rest.split(' ');
  const text = more.join(' ');
  if (text === '') return null;
  if (word === 'line') return /^[1-9]\d?$/.test(text) ? { of: word, line: Number(text) } : null;
  return word === 'where' || word === 'number' ? { of: word, text } : null;
}

const isOneOf = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  (words as readonly string[]).includes(word);

const IN_BRACES = /\{(?<inner>[^{}]*)\}/gu;

/** Every `{…}` of a text. */
export const bracesIn = (text: string): readonly { readonly whole: string; readonly inner: string }[] =>
  [...text.matchAll(IN_BRACES)].map(({ 0: whole, groups }) => ({ whole, inner: groups?.inner ?? '' }));
