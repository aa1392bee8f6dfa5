import type { Level } from '../../model/level.ts';
import { HOUSE_IS } from '../../words/cooks.ts';
import { MESSAGES } from '../../words/messages.ts';
import { type Line, line, wrapped } from '../line.ts';

/** What is to be read below a comparison. */
export interface Lesson {
  /** What the level teaches, and what comes next. */
  readonly words: readonly Line[];
  /** What else there is to say, in paragraphs: those for which there is room. */
  readonly more: readonly (readonly Line[])[];
}

/** What a shift is followed by. */
export interface Teaching extends Pick<Level, 'aha' | 'breaks'> {
  /** What is said about the prediction: paragraphs. */
  readonly replies: readonly string[];
}

/** @param next what `n` leads to, a sentence */
export function lessonOf({ replies, aha, breaks }: Teaching, next: string, width: number): Lesson {
  const taught = [...replies, aha, breaks].flatMap((text) => (text === null ? [] : [...wrapped(text, width), '']));
  return {
    words: [...taught.map((text) => line(text)), ...wrapped(next, width).map((text) => line(text, 'selected'))],
    more: [HOUSE_IS, MESSAGES.comparison.howToLook].map((text, nth) => [
      ...(nth === 0 ? [line('')] : []),
      ...wrapped(text, width).map((one) => line(one, 'faint')),
    ]),
  };
}

/** What is read in so many rows: no paragraph of what else there is to say is cut short. */
export function lessonLines({ words, more }: Lesson, rows: number): readonly Line[] {
  let lines = words;
  for (const paragraph of more) {
    if (lines.length + paragraph.length > rows) break;
    lines = [...lines, ...paragraph];
  }
  return lines;
}
