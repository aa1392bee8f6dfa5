import type { Path } from '../kitchen/index.ts';
import { itemsOf, levelsIn, type Place, valueAt } from '../levels/places.ts';
import { LANGUAGES, type Language, type Program } from '../model/lesson.ts';

/** A program of a level file, with where it stands. */
export interface PlacedProgram {
  readonly path: Path;
  /** For people: `puzzle 1`, `card 2`, `check`, `variant 1 puzzle 2`. */
  readonly where: string;
  readonly language: Language;
  readonly program: Program;
}

/**
 * The programs of a level file, whatever else is right or wrong in it: an author records what they print before the
 * texts about it are written. What is no list of lines is left out; what is recorded counts as far as it has its form.
 */
export const programsIn = (value: unknown): readonly PlacedProgram[] =>
  levelsIn(value).flatMap((level, at) => cardsOf(level, at === 0 ? '' : `variant ${at} `).flatMap(programsOf));

interface NamedCard extends Place {
  readonly where: string;
}

function cardsOf({ path, value }: Place, prefix: string): readonly NamedCard[] {
  const listed = (key: string, name: string): readonly NamedCard[] =>
    itemsOf(valueAt(value, key)).map((card, at) => ({
      path: [...path, key, at],
      value: card,
      where: `${prefix}${name} ${at + 1}`,
    }));
  const check = { path: [...path, 'check', 'card'], value: valueAt(valueAt(value, 'check'), 'card') };
  return [...listed('puzzles', 'puzzle'), ...listed('cards', 'card'), { ...check, where: `${prefix}check` }];
}

function programsOf({ path, value, where }: NamedCard): readonly PlacedProgram[] {
  return LANGUAGES.flatMap((language) => {
    const found = valueAt(value, language);
    const lines = itemsOf(valueAt(found, 'lines'));
    if (lines.length === 0 || !lines.every(isText)) return [];
    const prints = itemsOf(valueAt(found, 'prints')).filter(isText);
    const from = itemsOf(valueAt(found, 'from')).filter((one) => typeof one === 'number');
    return [{ path: [...path, language], where, language, program: { lines, prints, from } }];
  });
}

const isText = (value: unknown): value is string => typeof value === 'string';
