import type { Path } from '../kitchen/index.ts';
import { MOST_LUCK_PROGRAMS, MOST_NAMES, MOST_PARTS, MOST_VARIANTS } from './limits.ts';

/** A value of a level file with the keys and indices that lead to it. */
export interface Place {
  readonly path: Path;
  readonly value: unknown;
}

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under a key, `undefined` where there is no such key or nothing that could have one. */
export const valueAt = (value: unknown, key: string): unknown =>
  isThing(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The items of a list, none where it is no list. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The names of an object's own entries, none where it is no object. */
export const namesOf = (value: unknown): readonly string[] => (isThing(value) ? Object.keys(value) : []);

/** The level of a file and its variants, whatever their shape. */
export function levelsIn(value: unknown): readonly Place[] {
  const variants = itemsOf(valueAt(value, 'variants')).slice(0, MOST_VARIANTS);
  return [{ path: [], value }, ...variants.map((variant, at) => ({ path: ['variants', at], value: variant }))];
}

/** Where in a level its kitchens stand: those that are played, those of a colleague, then those elsewhere. A level of puzzles has none to play. */
export function kitchensOf({ path, value }: Place): readonly Place[] {
  const elsewhere = valueAt(value, 'elsewhere');
  const others = namesOf(elsewhere)
    .slice(0, MOST_NAMES)
    .map((name) => ({ path: [...path, 'elsewhere', name], value: valueAt(elsewhere, name) }));
  return [...playedKitchens({ path, value }), ...luckPrograms({ path, value }), ...others];
}

/** Where a colleague's programs stand, each with its kitchen. */
export const luckPrograms = ({ path, value }: Place): readonly Place[] =>
  itemsOf(valueAt(valueAt(value, 'luck'), 'programs'))
    .slice(0, MOST_LUCK_PROGRAMS)
    .map((program, at) => ({ path: [...path, 'luck', 'programs', at], value: program }));

/** Where the kitchens that are played stand. */
export function playedKitchens({ path, value }: Place): readonly Place[] {
  if (isThing(value) && Object.hasOwn(value, 'parts'))
    return itemsOf(value.parts)
      .slice(0, MOST_PARTS)
      .map((kitchen, at) => ({ path: [...path, 'parts', at], value: kitchen }));
  const hasNone = ['puzzles', 'luck'].some((key) => isThing(value) && Object.hasOwn(value, key));
  return hasNone ? [] : [{ path, value }];
}
