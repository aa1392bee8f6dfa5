import { LANGUAGES, type Language } from '../model/lesson.ts';

/** What a player makes of a puzzle's program in one language. */
interface Table {
  /** How often the program was let run to see whether it is right. */
  readonly tries: number;
}

export interface PuzzleState<Own extends Table> {
  readonly tables: Readonly<Record<Language, Own | null>>;
  /** After how many tries, in either language, it was first seen to be right; `null` before that. */
  readonly solved: number | null;
}

/** @param tableIn what a player finds in a language; `null` where the puzzle is not there in it */
export function newPuzzleState<Own extends Table>(tableIn: (language: Language) => Own | null): PuzzleState<Own> {
  const [javascript, python] = LANGUAGES.map(tableIn);
  return { tables: { javascript: javascript ?? null, python: python ?? null }, solved: null };
}

/**
 * The puzzle after something has happened on the table of the language that is on the screen.
 * @param isSeenRight the player sees that all of it is right
 */
export function withTable<Own extends Table>(
  state: PuzzleState<Own>,
  language: Language,
  changed: (table: Own) => Own,
  isSeenRight: (table: Own) => boolean,
): PuzzleState<Own> {
  const before = state.tables[language];
  if (before === null) return state;
  const after = changed(before);
  const tables = { ...state.tables, [language]: after };
  const tries = LANGUAGES.reduce((sum, one) => sum + (tables[one]?.tries ?? 0), 0);
  return { tables, solved: state.solved ?? (isSeenRight(after) ? tries : null) };
}

/** The table of a language in which the puzzle is there. */
export function tableOf<Own extends Table>({ tables }: PuzzleState<Own>, language: Language): Own {
  const table = tables[language];
  if (table === null) throw new Error('a puzzle without a program');
  return table;
}
