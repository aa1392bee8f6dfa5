import { type Path, type PlanFault, playOut, prepare } from '../kitchen/index.ts';
import { fail, type Result } from '../model/result.ts';
import type { KitchenSpec } from '../model/spec.ts';
import { factsOf, parseComputation } from './computed.ts';
import { type Document, nodeAt, valueOffset } from './document.ts';
import { bracesIn, COOKS, type Fact, parseFact } from './facts.ts';
import { quoted, type Spot } from './fault.ts';
import { didYouMean } from './nearest.ts';
import { itemsOf, namesOf, type Place, playedKitchens, valueAt } from './places.ts';
import { isThere, parseWhere } from './pointers.ts';
import { placedTexts } from './text-paths.ts';

type Words = Omit<Spot, 'offset'>;

/**
 * What is wrong in the lesson of a level or of one of its variants: facts and pointers that name nothing, answers that
 * do not fit their question, worked plans that cannot be played. Looks at whatever has the right shape.
 * @param hasKitchens its kitchens have no faults, so that plans can be played
 */
export function lessonSpots(document: Document, place: Place, hasKitchens: boolean): readonly Spot[] {
  const scope = scopeOf(place);
  return [
    ...textSpots(document, place, scope),
    ...['predict', 'check'].flatMap((key) => questionSpots(document, place, key, scope)),
    ...(hasKitchens ? planSpots(document, place) : []),
    ...pointerSpots(document, place),
  ];
}

/** What a fact of a level may name. */
interface Scope {
  readonly parts: number;
  readonly elsewhere: readonly string[];
  readonly plans: readonly string[];
  /** Puzzles and cards together. */
  readonly cards: number;
  readonly hasCheck: boolean;
}

function scopeOf(place: Place): Scope {
  const { value } = place;
  return {
    parts: playedKitchens(place).length,
    elsewhere: namesOf(valueAt(value, 'elsewhere')),
    plans: namesOf(valueAt(value, 'plans')),
    cards: itemsOf(valueAt(value, 'puzzles')).length + itemsOf(valueAt(value, 'cards')).length,
    hasCheck: valueAt(valueAt(value, 'check'), 'card') !== undefined,
  };
}

const textSpots = (document: Document, { path, value }: Place, scope: Scope): readonly Spot[] =>
  placedTexts(value).flatMap((placed) =>
    bracesIn(placed.text).flatMap(({ whole, inner }) => {
      const words = wrongFact(whole, inner, scope);
      const at = [...path, ...placed.path];
      return words === null ? [] : [{ offset: offsetWithin(document, at, whole), ...words }];
    }),
  );

const AVAILABLE = COOKS.map((cook) => `{${cook}}`).join(', ');

function wrongFact(whole: string, inner: string, scope: Scope): Words | null {
  const fact = parseFact(inner);
  if (fact === null) {
    const message = `found ${quoted(whole)} in a text, expected a fact: ${AVAILABLE}, the name of a plan, perhaps with what is asked of it`;
    return { message, hint: didYouMean(inner.split(/[ :]/u)[0] ?? '', [...COOKS, ...scope.plans]) };
  }
  const expected = missing(fact, scope);
  if (expected === null) return null;
  const hint = fact.kind === 'plan' ? didYouMean(fact.plan, [...COOKS, ...scope.plans]) : null;
  return { message: `found ${quoted(whole)}, expected ${expected}`, hint };
}

/** What was expected in the place of a name that is not there, `null` where all is well. */
function missing(fact: Fact, { parts, elsewhere, plans, cards, hasCheck }: Scope): string | null {
  if (fact.kind === 'plan') {
    return plans.includes(fact.plan) ? null : `one of ${[AVAILABLE, ...plans.map((plan) => `{${plan}}`)].join(', ')}`;
  }
  if (fact.kind === 'cook') {
    const { kitchen } = fact;
    if (typeof kitchen === 'string')
      return elsewhere.includes(kitchen) ? null : 'the name of a kitchen in "elsewhere" after the colon';
    if (kitchen >= 1 && kitchen <= parts) return null;
    if (parts === 0) return 'no cook: a level of puzzles has no shift';
    return parts === 1 ? `{${fact.cook}}: this level has one part` : `a part from 1 to ${parts} after the colon`;
  }
  if (fact.card === 'check') return hasCheck ? null : 'a check with a card';
  return fact.card >= 1 && fact.card <= cards ? null : `a card from 1 to ${cards}, puzzles counted first`;
}

/** Where a piece of a text stands; the text's start where it is written with backslashes. */
function offsetWithin({ text, tree }: Document, path: Path, piece: string): number {
  const node = nodeAt(tree, path);
  if (node === undefined) return tree.offset;
  return node.offset + Math.max(text.slice(node.offset, node.offset + node.length).indexOf(piece), 0);
}

function questionSpots(document: Document, place: Place, key: string, scope: Scope): readonly Spot[] {
  const question = valueAt(place.value, key);
  const written = valueAt(question, 'computed');
  const computed = [written].flat().filter((one) => typeof one === 'string');
  const at = (...path: Path) => valueOffset(document.tree, [...place.path, key, ...path]);
  const wrong = computed.flatMap((text, nth) => {
    const words = wrongComputation(text, scope);
    return words === null ? [] : [{ offset: at('computed', ...(Array.isArray(written) ? [nth] : [])), ...words }];
  });
  const answers = itemsOf(valueAt(question, 'answers'));
  const spots = answers.flatMap((answer, nth): readonly Spot[] => {
    const is = [valueAt(answer, 'is')].flat();
    const as = valueAt(valueAt(answer, 'bait'), 'as');
    const other = typeof as === 'string' ? wrongComputation(as, scope) : null;
    return [
      ...(other === null ? [] : [{ offset: at('answers', nth, 'bait', 'as'), ...other }]),
      ...(is.length === computed.length || computed.length === 0
        ? []
        : [{ offset: at('answers', nth, 'is'), ...wrongCount(is.length, computed.length) }]),
    ];
  });
  return [...wrong, ...spots];
}

const wrongCount = (found: number, expected: number): Words => ({
  message: `found ${found} value${found === 1 ? '' : 's'}, expected ${expected}: one for each entry of "computed"`,
  hint: null,
});

function wrongComputation(text: string, scope: Scope): Words | null {
  const computation = parseComputation(text);
  if (computation === null) {
    const message = `found ${quoted(text)}, expected a fact in braces like "{best}", or a comparison of two like "{best:3} < 2 * {best:2}"`;
    return { message, hint: null };
  }
  const expected = factsOf(computation)
    .map((fact) => missing(fact, scope))
    .find((one) => one !== null);
  return expected === undefined ? null : { message: `found ${quoted(text)}, expected ${expected}`, hint: null };
}

/** Worked plans are played: a decision that is not possible is a fault of the file. */
function planSpots(document: Document, place: Place): readonly Spot[] {
  const plans = valueAt(place.value, 'plans');
  return namesOf(plans).flatMap((name): readonly Spot[] => {
    const worked = valueAt(plans, name);
    const kitchen = valueAt(worked, 'kitchen') ?? 1;
    const at = (...path: Path) => valueOffset(document.tree, [...place.path, 'plans', name, ...path]);
    const played = playedIn(place, kitchen, itemsOf(valueAt(worked, 'plan')));
    if (played === null)
      return [
        {
          offset: at('kitchen'),
          message: `found ${quoted(String(kitchen))}, expected the number of a part, or the name of a kitchen in "elsewhere"`,
          hint: null,
        },
      ];
    if (played.ok) return [];
    const { position, text, minute } = played.error;
    const message = `found the decision ${quoted(text)}, which is not possible at minute ${minute}`;
    return [{ offset: at('plan', position - 1), message, hint: '`awaiter simulate LEVEL --plan FILE` says why' }];
  });
}

/** @returns `null` where there is no such kitchen */
function playedIn(place: Place, named: unknown, plan: readonly unknown[]): Result<unknown, PlanFault> | null {
  const spec =
    typeof named === 'number'
      ? playedKitchens(place)[named - 1]?.value
      : valueAt(valueAt(place.value, 'elsewhere'), String(named));
  const kitchen = spec === undefined ? fail(null) : prepare(spec as KitchenSpec);
  return kitchen.ok
    ? playOut(
        kitchen.value,
        plan.filter((one) => typeof one === 'string'),
      )
    : null;
}

const pointerSpots = (document: Document, { path, value }: Place): readonly Spot[] =>
  itemsOf(valueAt(value, 'concepts')).flatMap((pointer, nth) => {
    const where = valueAt(pointer, 'where');
    const parsed = typeof where === 'string' ? parseWhere(where) : null;
    if (typeof where !== 'string' || (parsed !== null && isThere(value, parsed))) return [];
    const expected =
      parsed === null
        ? 'a place like "predict", "remark burnt", "card 1 line 3" or "check"'
        : 'a place that this level has';
    const offset = valueOffset(document.tree, [...path, 'concepts', nth, 'where']);
    return [{ offset, message: `found ${quoted(where)}, expected ${expected}`, hint: null }];
  });
