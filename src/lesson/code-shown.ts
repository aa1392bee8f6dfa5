import { type Card, isMark } from '../model/lesson.ts';
import type { Level } from '../model/level.ts';

/** The programs of the code beat: the level's cards, or the programs of its puzzles, without their faults. */
export const codeShown = ({ cards, puzzles }: Pick<Level, 'cards' | 'puzzles'>): readonly Card[] =>
  cards.length > 0
    ? cards
    : puzzles.map((puzzle) => (isMark(puzzle) ? { title: puzzle.title, ...puzzle.mended } : puzzle));
