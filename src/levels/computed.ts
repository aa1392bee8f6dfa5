import type { Kitchen } from '../model/kitchen.ts';
import type { FactValue, Question } from '../model/lesson.ts';
import type { Level } from '../model/level.ts';
import { factValue, type Known, kitchenNamed, type Value } from './fact-value.ts';
import { bracesIn, type Fact, parseFact } from './facts.ts';

/*
 * What a question computes: a fact, or a comparison of two terms, each of them a fact or a whole number, a fact perhaps
 * several times: `{best}`, `{tray finish} = {best finish}`, `{best:3} < 2 * {best:2}`.
 */

interface Term {
  readonly times: number;
  readonly fact: Fact | number;
}

export type Computation =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'comparison'; readonly left: Term; readonly sign: Sign; readonly right: Term };

const SIGNS = {
  '<': (a: Value, b: Value) => a !== null && b !== null && a < b,
  '>': (a: Value, b: Value) => a !== null && b !== null && a > b,
  '<=': (a: Value, b: Value) => a !== null && b !== null && a <= b,
  '>=': (a: Value, b: Value) => a !== null && b !== null && a >= b,
  '=': (a: Value, b: Value) => a === b,
} as const;
type Sign = keyof typeof SIGNS;

const COMPARISON = /^(?<left>[^<>=]+?) *(?<sign><=|>=|<|>|=) *(?<right>[^<>=]+)$/u;
const TERM = /^(?:(?<times>\d{1,4}) *\* *)?(?:\{(?<inner>[^{}]+)\}|(?<digits>\d{1,6}))$/u;

/** @returns `null` where the text is no such computation */
export function parseComputation(text: string): Computation | null {
  const groups = COMPARISON.exec(text.trim())?.groups;
  if (groups === undefined) {
    const [brace] = bracesIn(text);
    const fact = brace === undefined || brace.whole !== text.trim() ? null : parseFact(brace.inner);
    return fact === null ? null : { kind: 'fact', fact };
  }
  const left = parseTerm(groups.left ?? '');
  const right = parseTerm(groups.right ?? '');
  return left === null || right === null ? null : { kind: 'comparison', left, sign: groups.sign as Sign, right };
}

function parseTerm(text: string): Term | null {
  const { times = '1', inner, digits } = TERM.exec(text.trim())?.groups ?? {};
  if (digits !== undefined) return { times: Number(times), fact: Number(digits) };
  const fact = inner === undefined ? null : parseFact(inner);
  return fact === null ? null : { times: Number(times), fact };
}

/** The facts that a computation names. */
export const factsOf = (computation: Computation): readonly Fact[] =>
  computation.kind === 'fact'
    ? [computation.fact]
    : [computation.left, computation.right].flatMap(({ fact }) => (typeof fact === 'number' ? [] : [fact]));

/** @returns `undefined` while the cooks that it needs are not known, `null` where there is no value */
export function computedValue(text: string, level: Level, known: Known): FactValue | null | undefined {
  const computation = parseComputation(text);
  if (computation === null) return null;
  if (computation.kind === 'fact') return factValue(computation.fact, level, known);
  const left = termValue(computation.left, level, known);
  const right = termValue(computation.right, level, known);
  return left === undefined || right === undefined ? undefined : SIGNS[computation.sign](left, right);
}

function termValue({ times, fact }: Term, level: Level, known: Known): Value | undefined {
  const value = typeof fact === 'number' ? fact : factValue(fact, level, known);
  return typeof value === 'number' ? times * value : value;
}

/**
 * Which answers are right: those whose values are the computed ones. In a level that was checked it is exactly one.
 * @returns their indices, `undefined` while the cooks that are needed are not known
 */
export function rightAnswers(
  { computed, answers }: Question,
  level: Level,
  known: Known,
): readonly number[] | undefined {
  const values = computed.map((text) => computedValue(text, level, known));
  if (values.includes(undefined)) return undefined;
  return answers.flatMap(({ is }, index) => (is.every((one, at) => one === values[at]) ? [index] : []));
}

/** The kitchens whose cooks must be known before it is known which answer is right. */
export const kitchensAskedAbout = (question: Question, level: Level): readonly Kitchen[] =>
  factsAsked(question).flatMap((fact) => (fact.kind === 'cook' ? (kitchenNamed(level, fact.kitchen) ?? []) : []));

const factsAsked = ({ computed }: Question): readonly Fact[] =>
  computed.flatMap((text) => {
    const computation = parseComputation(text);
    return computation === null ? [] : factsOf(computation);
  });

/** The part or puzzle, from 0, after which a question can be talked about: the last one that its facts are about. */
export const partAskedAbout = (question: Question, level: Level): number =>
  Math.max(0, ...factsAsked(question).map((fact) => partOf(fact, level)));

function partOf(fact: Fact, { parts, puzzles, plans }: Level): number {
  switch (fact.kind) {
    case 'cook':
      return typeof fact.kitchen === 'number' ? fact.kitchen - 1 : 0;
    case 'plan': {
      const worked = plans.find(({ name }) => name === fact.plan);
      return Math.max(
        0,
        parts.findIndex(({ kitchen }) => kitchen === worked?.kitchen),
      );
    }
    case 'luck':
      return 0;
    case 'printed':
      return typeof fact.card === 'number' ? Math.min(fact.card, Math.max(1, puzzles.length)) - 1 : 0;
  }
}
