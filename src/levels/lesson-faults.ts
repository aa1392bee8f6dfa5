import { type Path, type PlanFault, playOut, prepare } from '../kitchen/index.ts';
import { fail, type Result } from '../model/result.ts';
import type { KitchenSpec } from '../model/spec.ts';
import { type Document, valueOffset } from './document.ts';
import { type Scope, textSpots, wrongComputation } from './fact-faults.ts';
import { quoted, type Spot } from './fault.ts';
import { idiomSpots } from './idiom-faults.ts';
import { luckSpots } from './luck-faults.ts';
import { didYouMean } from './nearest.ts';
import { itemsOf, luckPrograms, namesOf, type Place, playedKitchens, valueAt } from './places.ts';
import { isThere, parseWhere } from './pointers.ts';

type Words = Omit<Spot, 'offset'>;

/**
 * What is wrong in the lesson of a level or of one of its variants: facts and pointers that name nothing, answers that
 * do not fit their question, worked plans that cannot be played. Looks at whatever has the right shape.
 * @param hasKitchens the shape of the file and its kitchens have no faults, so that plans can be played
 */
export function lessonSpots(document: Document, place: Place, hasKitchens: boolean): readonly Spot[] {
  const scope = scopeOf(place);
  return [
    ...textSpots(document, place, scope),
    ...['predict', 'check'].flatMap((key) => questionSpots(document, place, key, scope)),
    ...(hasKitchens ? planSpots(document, place) : []),
    ...pointerSpots(document, place),
    ...writeSpots(document, place),
    ...luckSpots(document, place),
    ...idiomSpots(document, place),
  ];
}

function scopeOf(place: Place): Scope {
  const { value } = place;
  return {
    parts: playedKitchens(place).length,
    elsewhere: namesOf(valueAt(value, 'elsewhere')),
    plans: namesOf(valueAt(value, 'plans')),
    programs: luckPrograms(place).length,
    cards: [...['puzzles', 'cards'].flatMap((key) => itemsOf(valueAt(value, key))), ...luckPrograms(place)].length,
    hasCheck: valueAt(valueAt(value, 'check'), 'card') !== undefined,
    hasReview: itemsOf(valueAt(value, 'review')).length > 0,
  };
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
  code: 'wrong-count',
  message: `found ${found} value${found === 1 ? '' : 's'}, expected ${expected}: one for each entry of "computed"`,
  hint: null,
});

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
          code: 'unknown-name',
          message: `found ${quoted(String(kitchen))}, expected the number of a part, or the name of a kitchen in "elsewhere"`,
          hint: null,
        },
      ];
    if (played.ok) return [];
    const { position, text, minute } = played.error;
    const message = `found the decision ${quoted(text)}, which is not possible at minute ${minute}`;
    return [
      {
        offset: at('plan', position - 1),
        code: 'illegal-plan',
        message,
        hint: '`awaiter simulate LEVEL --plan FILE` says why',
      },
    ];
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
    return [{ offset, code: 'unknown-place', message: `found ${quoted(where)}, expected ${expected}`, hint: null }];
  });

/** A program that is written for a kitchen that is not there. */
function writeSpots(document: Document, place: Place): readonly Spot[] {
  const write = valueAt(place.value, 'write');
  const parts = playedKitchens(place).length;
  const kitchens = valueAt(write, 'kitchens');
  const spot = (path: Path, found: string, expected: string): Spot => ({
    offset: valueOffset(document.tree, [...place.path, 'write', ...path]),
    code: 'unknown-name',
    message: `found ${found}, expected ${expected}`,
    hint: null,
  });
  if (kitchens === undefined) {
    const part = valueAt(write, 'part') ?? 1;
    if (write === undefined || typeof part !== 'number' || part <= parts) return [];
    return parts === 0
      ? [spot([], 'no "kitchens"', `${ELSEWHERE} in a list of "kitchens": a level of puzzles has no part`)]
      : [spot(['part'], String(part), partsExpected(parts))];
  }
  const elsewhere = namesOf(valueAt(place.value, 'elsewhere'));
  return itemsOf(kitchens).flatMap((named, nth) => {
    if (typeof named === 'string')
      return elsewhere.includes(named)
        ? []
        : [{ ...spot(['kitchens', nth], quoted(named), ELSEWHERE), hint: didYouMean(named, elsewhere) }];
    if (typeof named !== 'number' || named <= parts) return [];
    return [spot(['kitchens', nth], String(named), parts === 0 ? ELSEWHERE : partsExpected(parts))];
  });
}

const ELSEWHERE = 'the name of a kitchen in "elsewhere"';

const partsExpected = (parts: number): string =>
  parts === 1 ? '1: this level has one part' : `a part from 1 to ${parts}`;
