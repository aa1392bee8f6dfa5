import { isMark, LANGUAGES, type Language, type MarkPuzzle, type OrderPuzzle, type Program } from '../model/lesson.ts';
import type { Level } from '../model/level.ts';
import { linesToMark } from './changed-lines.ts';
import type { Finding } from './finding.ts';
import { LEAST_ORDERED, MOST_MARKED, MOST_ORDERED } from './limits.ts';

/** What is wrong with a puzzle, and what to do about it. */
interface Words {
  readonly message: string;
  readonly fix: string;
}

/** What cannot be put in order, or marked, in a level's puzzles and in its review. */
export const puzzlesFindings = ({ puzzles, review }: Pick<Level, 'puzzles' | 'review'>): readonly Finding[] => [
  ...puzzles.flatMap((puzzle, at) => found('puzzles', at, isMark(puzzle) ? markWords(puzzle) : orderWords(puzzle))),
  ...review.flatMap((puzzle, at) => found('review', at, markWords(puzzle))),
];

const found = (key: 'puzzles' | 'review', at: number, words: readonly Words[]): readonly Finding[] =>
  words.map(({ message, fix }) => ({
    ...{ code: 'puzzle-lines', severity: 'error', part: null, path: [key, at] },
    ...{ message: `${key === 'puzzles' ? 'puzzle' : key} ${at + 1} ${message}`, fix },
  }));

/** What cannot be put in order: too few lines or too many, two that look the same, two programs that do not agree. */
function orderWords({ javascript, python }: OrderPuzzle): readonly Words[] {
  const printed = [javascript, python].flatMap((program) => (program === null ? [] : [program.prints]));
  return [
    ...printed
      .filter(({ length }) => length < LEAST_ORDERED || length > MOST_ORDERED)
      .map(({ length }) => ({
        message: `prints ${length} lines, not ${LEAST_ORDERED} to ${MOST_ORDERED}`,
        fix: 'let `awaiter cards` record what it prints, or change the program',
      })),
    ...printed
      .filter((lines) => new Set(lines).size < lines.length)
      .map(() => ({
        message: 'prints the same line twice: nobody could tell which is which',
        fix: 'make the lines different',
      })),
    ...(printed.length === 2 && JSON.stringify(printed[0]) !== JSON.stringify(printed[1])
      ? [{ message: 'prints something else in Python than in JavaScript', fix: 'make two puzzles of it' }]
      : []),
  ];
}

const markWords = (puzzle: MarkPuzzle): readonly Words[] =>
  LANGUAGES.flatMap((language) => {
    const [program, mended] = [puzzle[language], puzzle.mended[language]];
    return program === null || mended === null ? [] : faultWords(program, mended, NAMES[language]);
  });

const NAMES: Readonly<Record<Language, string>> = { javascript: 'JavaScript', python: 'Python' };

/** What cannot be marked: nothing that changes or too much, a line that cannot be seen, a fault that does not show. */
function faultWords(program: Program, mended: Program, language: string): readonly Words[] {
  const right = linesToMark(program.lines, mended.lines);
  const isBlank = right.some((at) => (program.lines[at] ?? '').trim() === '');
  return [
    ...(right.length === 0 || right.length > MOST_MARKED
      ? [
          {
            message: `changes ${right.length} lines in ${language}, not 1 to ${MOST_MARKED}`,
            fix: 'mend as little as shows the fault',
          },
        ]
      : []),
    ...(isBlank
      ? [{ message: `asks for a blank line in ${language}`, fix: 'put the mended lines before a line of code' }]
      : []),
    ...(outputOf(program) === outputOf(mended)
      ? [
          {
            message: `prints the same in ${language} when it is mended: nobody could see the fault`,
            fix: 'let `awaiter cards` record what both print, or change the program',
          },
        ]
      : []),
  ];
}

const outputOf = ({ lines: _, from: _lines, ...output }: Program): string => JSON.stringify(output);
