import { LANGUAGES } from '../model/lesson.ts';
import { type Document, valueOffset } from './document.ts';
import type { Spot } from './fault.ts';
import { itemsOf, type Place, valueAt } from './places.ts';

/** Idioms that name a card, a language or a line that the level does not have. */
export const idiomSpots = (document: Document, { path, value }: Place): readonly Spot[] =>
  itemsOf(valueAt(value, 'idioms')).flatMap((idiom, nth) =>
    LANGUAGES.flatMap((language): readonly Spot[] => {
      const named = valueAt(idiom, language);
      if (named === undefined) return [];
      const spot = (key: string, message: string): Spot => ({
        offset: valueOffset(document.tree, [...path, 'idioms', nth, language, key]),
        code: 'unknown-name',
        message,
        hint: null,
      });
      const card = valueAt(named, 'card') ?? 1;
      // What has another shape is the schema's business.
      if (typeof card !== 'number') return [];
      const program = valueAt(itemsOf(valueAt(value, 'cards'))[card - 1], language);
      if (program === undefined) return [spot('card', `found card ${card}, expected one with a "${language}" program`)];
      const last = itemsOf(valueAt(program, 'lines')).length;
      return itemsOf(valueAt(named, 'lines')).some((line) => Number(line) > last)
        ? [spot('lines', `found a line after the last, expected lines of card ${card}, which has ${last}`)]
        : [];
    }),
  );
