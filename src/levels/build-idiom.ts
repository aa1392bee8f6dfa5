import type { z } from 'zod';
import type { Card, Idiom, Language } from '../model/lesson.ts';
import type { Idiom as IdiomSchema } from './idiom-schema.ts';

type IdiomFile = z.infer<typeof IdiomSchema>;

/** An idiom with the lines that it names, less what all of them are indented by. */
export function idiomOf(idiom: IdiomFile, cards: readonly Card[]): Idiom {
  const lines = (language: Language): readonly string[] | null => {
    const named = idiom[language];
    const program = named === undefined ? null : cards[(named.card ?? 1) - 1]?.[language];
    if (named === undefined || program == null) return null;
    return dedented(named.lines.map((number) => program.lines[number - 1] ?? ''));
  };
  return { says: idiom.says, javascript: lines('javascript'), python: lines('python') };
}

function dedented(lines: readonly string[]): readonly string[] {
  const margin = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(margin));
}
