import { expect, test } from 'vitest';
import { programsIn } from '../../src/cards/index.ts';
import { campaignLevels } from './campaign.ts';
import { LEVEL } from './level.ts';

const MENDED = ' mended';

/** The puzzles to be put in order whose two programs do not print the same lines, in whatever order. */
function parted(value: unknown): readonly string[] {
  const programs = programsIn(value);
  const marked = new Set(
    programs.flatMap(({ where }) => (where.endsWith(MENDED) ? [where.slice(0, -MENDED.length)] : [])),
  );
  const isOrder = (where: string): boolean => where.includes('puzzle') && !where.endsWith(MENDED) && !marked.has(where);
  const puzzles = programs.filter(({ where }) => isOrder(where));
  const linesOf = new Map<string, Set<string>>();
  for (const { where, program } of puzzles) {
    const lines = program.prints.toSorted().join('\n');
    linesOf.set(where, new Set([...(linesOf.get(where) ?? []), lines]));
  }
  return [...linesOf].filter(([, texts]) => texts.size > 1).map(([where]) => where);
}

test('a puzzle puts the same lines in order in both languages: only the order may differ', () => {
  expect(campaignLevels().flatMap(({ path, value }) => parted(value).map((where) => `${path}: ${where}`))).toEqual([]);
});

test('a puzzle whose programs print different lines is found', () => {
  const [puzzle] = LEVEL.puzzles;
  expect(parted(LEVEL)).toEqual([]);
  const other = { ...puzzle, python: { ...puzzle?.python, prints: ['chopped 6', 'bell 7', 'done 6'] } };
  expect(parted({ puzzles: [puzzle, other] })).toEqual(['puzzle 2']);
});
