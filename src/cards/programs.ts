import type { Path } from '../kitchen/index.ts';
import { itemsOf, levelsIn, type Place, valueAt } from '../levels/places.ts';
import { LANGUAGES, type Language, type Program } from '../model/lesson.ts';
import { withUsualTimes } from './usual-times.ts';

/** A program of a level file, with where it stands. */
export interface PlacedProgram {
  readonly path: Path;
  /** For people: `puzzle 1`, `puzzle 1 mended`, `program 1`, `card 2`, `check`, `variant 1 puzzle 2`. */
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
  return [
    ...withMended(listed('puzzles', 'puzzle')),
    ...withUsualTimes({ path, value }).map((card, at) => ({ ...card, where: `${prefix}program ${at + 1}` })),
    ...listed('cards', 'card'),
    ...withMended(listed('review', 'review')),
    { ...check, where: `${prefix}check` },
  ];
}

/** Each card with its mended version, where it has one. */
const withMended = (cards: readonly NamedCard[]): readonly NamedCard[] =>
  cards.flatMap((card) => [
    card,
    { path: [...card.path, 'mended'], value: valueAt(card.value, 'mended'), where: `${card.where} mended` },
  ]);

function programsOf({ path, value, where }: NamedCard): readonly PlacedProgram[] {
  return LANGUAGES.flatMap((language) => {
    const found = valueAt(value, language);
    const lines = itemsOf(valueAt(found, 'lines'));
    if (lines.length === 0 || !lines.every(isText)) return [];
    const prints = itemsOf(valueAt(found, 'prints')).filter(isText);
    const from = itemsOf(valueAt(found, 'from')).filter((one) => typeof one === 'number');
    const program = { lines, prints, from, ...endIn(found) };
    return [{ path: [...path, language], where, language, program }];
  });
}

function endIn(program: unknown): Pick<Program, 'exit' | 'dies'> {
  const [exit, dies] = [valueAt(program, 'exit'), valueAt(program, 'dies')];
  return { ...(typeof exit === 'number' ? { exit } : {}), ...(isText(dies) ? { dies } : {}) };
}

const isText = (value: unknown): value is string => typeof value === 'string';
