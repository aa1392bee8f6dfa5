import { expect } from 'vitest';
import {
  LONGEST_ANSWER,
  LONGEST_LINE,
  LONGEST_QUESTION,
  LONGEST_REPLY,
  LONGEST_SENTENCE,
  MOST_ANSWERS,
  MOST_STATEMENTS,
  MOST_STORY_LINES,
} from '../../../src/levels/limits.ts';
import type { Answer } from '../../../src/model/lesson.ts';
import { SMALLEST } from '../../../src/tui/layout.ts';
import { columnsOf, fitted, textOf } from '../../../src/tui/line.ts';
import type { Asked } from '../../../src/tui/lines/question-lines.ts';
import { questionView } from '../../../src/tui/question-layout.ts';
import { newQuestionState, type QuestionState, questionReducer } from '../../../src/tui/question-state.ts';
import { QUESTION_FRAME } from '../../../src/tui/screens/question.tsx';
import { type Theme, themeOf } from '../../../src/tui/theme.ts';
import { asciiOf } from '../../../src/words/ascii.ts';
import { LARGEST } from './programs.ts';

/** How texts are written: words are told apart by their numbers, so that one that is missing is found. */
type Script = (name: string, nth: number) => string;

export const SCRIPTS = {
  words: (name, nth) => `${name}${nth} `,
  /** Spelled in ASCII they take more room. */
  dots: (name, nth) => `${name}${nth}… `,
  /** Two columns each, and no space to break at. */
  wide: (name, nth) => String.fromCodePoint(0x4e00 + 256 * ((name.codePointAt(0) ?? 0) - 97) + nth),
} satisfies Record<string, Script>;

/** A text that is as long as it may be. */
function longest(script: Script, name: string, length: number): string {
  let text = '';
  for (let nth = 0; text.length < length; nth += 1) text += script(name, nth);
  return text.slice(0, length);
}

/** A question in which everything is as long as a level may make it. */
export function longestAsked(kind: Asked['kind'], script: Script): Asked {
  const text = (name: string, length: number): string => longest(script, name, length);
  const bait = { misunderstanding: 'M1', idea: 'it', as: null };
  const answers = Array.from({ length: MOST_ANSWERS }, (_, nth): Answer => {
    const [kitchen, rule] = [text('k', LONGEST_REPLY), text('r', LONGEST_REPLY)];
    return { text: text('abcd'.charAt(nth), LONGEST_ANSWER), is: [nth], bait: { ...bait, kitchen, rule } };
  });
  const isCheck = kind === 'check';
  return {
    kind,
    story: isCheck ? [] : Array.from({ length: MOST_STORY_LINES }, (_, nth) => text('xyz'.charAt(nth), LONGEST_LINE)),
    question: { question: text('q', LONGEST_QUESTION), computed: ['{best}'], answers, hash: '0123456789abcdef' },
    card: isCheck ? { title: 'The largest', javascript: LARGEST, python: null } : null,
    ...{ language: 'javascript', known: undefined, right: isCheck ? MOST_ANSWERS - 1 : null },
    notes: isCheck
      ? Array.from({ length: 1 + MOST_STATEMENTS }, (_, nth) => text('stuv'.charAt(nth), LONGEST_SENTENCE))
      : [],
  };
}

/** A question in a window, and how far the player has come with it. */
export interface Shown {
  readonly asked: Asked;
  readonly state: QuestionState;
  readonly theme: Theme;
  readonly window: { readonly columns: number; readonly rows: number };
}

export const shownFirst = (asked: Asked, look: Partial<Pick<Shown, 'theme' | 'window'>> = {}): Shown => ({
  asked,
  state: newQuestionState(asked.kind, null),
  theme: themeOf({ ascii: false, reducedMotion: true, color: true }),
  window: SMALLEST,
  ...look,
});

export const viewOf = ({ asked, state, theme, window }: Shown): ReturnType<typeof questionView> =>
  questionView(asked, state, { columns: window.columns, rows: window.rows - QUESTION_FRAME }, theme);

/** The question after some keys. */
export function pressing(shown: Shown, ...keys: readonly string[]): Shown {
  let now = shown;
  for (const key of keys) {
    const { kind, question } = now.asked;
    const { scroll, mostScroll } = viewOf(now);
    const action = { kind, key, answers: question.answers.length, scroll, mostScroll };
    now = { ...now, state: questionReducer(now.state, action) };
  }
  return now;
}

/** What can be read of it without scrolling; throws where anything is cut off. */
export function readOf(shown: Shown): string {
  const { parts } = viewOf(shown);
  return parts
    .flatMap(({ lines, columns }) => {
      expect(lines.length).toBeLessThanOrEqual(shown.window.rows - QUESTION_FRAME);
      return lines.map((line) => {
        const text = textOf(fitted(line, Number.POSITIVE_INFINITY, shown.theme));
        expect(columnsOf(text)).toBeLessThanOrEqual(columns);
        return text;
      });
    })
    .join('\n');
}

/** All that can be read of it with the scrolling keys. */
export function readWithKeys(shown: Shown): string {
  const { mostScroll } = viewOf(shown);
  const pages = [shown];
  const turn = (key: string): void => {
    for (let nth = 0; nth < mostScroll; nth += 1) pages.push(pressing(pages.at(-1) ?? shown, key));
  };
  turn('[');
  turn(']');
  return pages.map(readOf).join('\n');
}

/** Those words, or signs of a script without spaces, of the texts that cannot be read. */
export function missingIn(read: string, texts: readonly string[], theme: Theme): readonly string[] {
  const units = (text: string): readonly string[] => text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? [];
  const there = new Set(units(read));
  return texts.flatMap((text) => units(theme.ascii ? asciiOf(text) : text)).filter((unit) => !there.has(unit));
}
