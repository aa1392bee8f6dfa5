import type { Path } from '../kitchen/index.ts';
import { factsOf, parseComputation } from './computed.ts';
import { type Document, nodeAt } from './document.ts';
import { bracesIn, COOKS, type Fact, parseFact } from './facts.ts';
import { printable, quoted, type Spot } from './fault.ts';
import { didYouMean } from './nearest.ts';
import type { Place } from './places.ts';
import { placedTexts } from './text-paths.ts';

type Words = Omit<Spot, 'offset'>;

/** What a fact of a level may name. */
export interface Scope {
  readonly parts: number;
  readonly elsewhere: readonly string[];
  readonly plans: readonly string[];
  /** A colleague's, where the level is about their luck. */
  readonly programs: number;
  /** Puzzles, a colleague's programs and cards together. */
  readonly cards: number;
  readonly hasCheck: boolean;
  readonly hasReview: boolean;
}

/** Braces in the texts of a level, of a variant or of an overlay that name nothing. */
export const textSpots = (document: Document, { path, value }: Place, scope: Scope): readonly Spot[] =>
  placedTexts(value).flatMap((placed) =>
    bracesIn(placed.text).flatMap(({ whole, inner }) => {
      const words = wrongFact(whole, inner, scope);
      const at = [...path, ...placed.path];
      return words === null ? [] : [{ offset: offsetWithin(document, at, whole), ...words }];
    }),
  );

/** What is wrong with a computation of a question, `null` where nothing is. */
export function wrongComputation(text: string, scope: Scope): Words | null {
  const computation = parseComputation(text);
  if (computation === null) {
    const message = `found ${quoted(text)}, expected a fact in braces like "{best}", or a comparison of two like "{best:3} < 2 * {best:2}"`;
    return { code: 'unknown-fact', message, hint: null };
  }
  const expected = factsOf(computation)
    .map((fact) => missing(fact, scope))
    .find((one) => one !== null);
  return expected === undefined
    ? null
    : { code: 'unknown-fact', message: `found ${quoted(text)}, expected ${expected}`, hint: null };
}

const AVAILABLE = COOKS.map((cook) => `{${cook}}`).join(', ');

function wrongFact(whole: string, inner: string, scope: Scope): Words | null {
  const fact = parseFact(inner);
  if (fact === null) {
    const message = `found ${quoted(whole)} in a text, expected a fact: ${AVAILABLE}, the name of a plan, perhaps with what is asked of it`;
    return {
      code: 'unknown-fact',
      message,
      hint: didYouMean(inner.split(/[ :]/u)[0] ?? '', [...COOKS, ...scope.plans]),
    };
  }
  const expected = missing(fact, scope);
  if (expected === null) return null;
  const hint = fact.kind === 'plan' ? didYouMean(fact.plan, [...COOKS, ...scope.plans]) : null;
  return { code: 'unknown-fact', message: `found ${quoted(whole)}, expected ${expected}`, hint };
}

/** What was expected in the place of a name that is not there, `null` where all is well. */
function missing(fact: Fact, { parts, elsewhere, plans, programs, cards, hasCheck, hasReview }: Scope): string | null {
  if (fact.kind === 'plan') {
    return plans.includes(fact.plan)
      ? null
      : `one of ${[AVAILABLE, ...plans.map((plan) => `{${printable(plan)}}`)].join(', ')}`;
  }
  if (fact.kind === 'cook') {
    const { kitchen } = fact;
    if (typeof kitchen === 'string')
      return elsewhere.includes(kitchen) ? null : 'the name of a kitchen in "elsewhere" after the colon';
    if (kitchen >= 1 && kitchen <= parts) return null;
    if (programs > 0) return 'no cook: in a level of luck a colleague works';
    if (parts === 0) return 'no cook: a level of puzzles has no shift';
    return parts === 1 ? `{${fact.cook}}: this level has one part` : `a part from 1 to ${parts} after the colon`;
  }
  if (fact.kind === 'luck') {
    if (programs === 0) return 'a level of luck: this one has none';
    return fact.program >= 1 && fact.program <= programs ? null : `a program from 1 to ${programs} after the colon`;
  }
  if (fact.card === 'check') return hasCheck ? null : 'a check with a card';
  if (fact.card === 'review') return hasReview ? null : 'a review';
  return fact.card >= 1 && fact.card <= cards ? null : `a card from 1 to ${cards}, puzzles counted first`;
}

/** Where a piece of a text stands; the text's start where it is written with backslashes. */
function offsetWithin({ text, tree }: Document, path: Path, piece: string): number {
  const node = nodeAt(tree, path);
  if (node === undefined) return tree.offset;
  return node.offset + Math.max(text.slice(node.offset, node.offset + node.length).indexOf(piece), 0);
}
