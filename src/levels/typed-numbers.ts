import type { Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { KitchenSpec } from '../model/spec.ts';
import type { ParsedLevel } from './build.ts';
import { factValue } from './fact-value.ts';
import { COOKS, type Cook } from './facts.ts';
import { type PlacedText, placedTexts } from './text-paths.ts';

/*
 * A number that somebody typed into a text goes stale when the kitchen changes; in braces it cannot. Which numbers claim
 * a computed value is a guess:
 * - a number that no field of any of the level's kitchens has, and that a cook's shift comes to, is one;
 * - a number that a kitchen has too ("the oven takes 20 minutes") is one only where words of its clause speak of a whole
 *   shift ("done at 20", "the best is 20").
 * Numbers within a word (L01, chop-2, 2.toast, 3.5) and in braces are never looked at, nor is an answer's text: wrong
 * numbers are what it is for.
 */

/** A number in a text that stands for a value that the game computes. */
export interface TypedNumber {
  /** Where it stands: `story`, `title`… */
  readonly field: string;
  readonly path: PlacedText['path'];
  readonly typed: number;
  /** What should stand there instead, with its braces. */
  readonly braces: string;
}

const LONE_NUMBER = /(?<![\p{L}\p{N}_.,:/{-])\d{1,6}(?![\p{L}\p{N}_{}/]|[.,:-]\p{L}|[.,:-]?\d)/gu;
const CLAUSE_END = /(?<=[.;:!?])\s/u;
const OF_A_SHIFT =
  /\b(best|fastest|quickest|earliest|blocking|blocked|house|star(?:e|es|ed|ing)|finish\w*|done|ready by|total|altogether|in all|overall|at least|at most|sum|record)\b/iu;

export function typedNumbers(level: ParsedLevel, known: (kitchen: Kitchen) => Cooks): readonly TypedNumber[] {
  const claims = claimable(level, known);
  const own = new Set(level.parts.flatMap(({ spec }) => ownNumbers(spec)));
  return placedTexts(level)
    .filter(({ path }) => !isAnswer(path))
    .flatMap(({ path, text }) =>
      text.split(CLAUSE_END).flatMap((clause) =>
        [...clause.matchAll(LONE_NUMBER)].flatMap(({ 0: digits }) => {
          const typed = Number(digits);
          const braces = claims.get(typed);
          if (braces === undefined || (own.has(typed) && !OF_A_SHIFT.test(clause))) return [];
          return [{ field: String(path[0]), path, typed, braces }];
        }),
      ),
    );
}

const isAnswer = (path: PlacedText['path']): boolean => path[1] === 'answers' && path.at(-1) === 'text';

/** Every value that braces could name, with the braces that do; `best` before `house` before `blocking`. */
function claimable(level: ParsedLevel, known: (kitchen: Kitchen) => Cooks): ReadonlyMap<number, string> {
  const claims = new Map<number, string>();
  const claim = (cook: Cook, part: number): void => {
    const value = factValue({ kind: 'cook', cook, kitchen: part, asked: { of: 'goal' } }, level, known);
    if (typeof value === 'number' && !claims.has(value))
      claims.set(value, level.parts.length === 1 ? `{${cook}}` : `{${cook}:${part}}`);
  };
  for (const cook of COOKS.toReversed()) for (const index of level.parts.keys()) claim(cook, index + 1);
  return claims;
}

/** Every number that an author typed into a kitchen, and how many orders, dishes, stations and steps it has. */
function ownNumbers(spec: KitchenSpec): readonly number[] {
  const numbers: number[] = [spec.orders.length, Object.keys(spec.dishes).length];
  for (const { steps } of Object.values(spec.dishes)) numbers.push(Object.keys(steps).length);
  const gather = (value: unknown): void => {
    if (typeof value === 'number') numbers.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather(spec);
  return numbers;
}
