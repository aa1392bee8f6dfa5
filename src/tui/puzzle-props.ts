import type { Language, Puzzle } from '../model/lesson.ts';
import type { Line } from './line.ts';
import type { Window } from './screens/shift.tsx';

/** What the stage of a puzzle is given. */
export interface PuzzleProps<Own extends Puzzle> {
  readonly title: string;
  readonly beats: Line;
  readonly story: readonly string[];
  readonly puzzle: Own;
  /** The language that the player wants to see. */
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** A nudge and the idea, or nothing: the last hint is computed. */
  readonly hints: readonly string[];
  /** What is said about the prediction: once all is right, or to somebody who leaves before. Paragraphs. */
  readonly replies: readonly string[];
  /** It was solved before: all of that has been said. */
  readonly isSolved: boolean;
  /** What else there is to read once all is right, in paragraphs. */
  readonly after: readonly string[];
  readonly window: Window;
  /** Once, when the player sees that all is right; `tries` from 1, in both languages together. */
  readonly onRight: (tries: number) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}
