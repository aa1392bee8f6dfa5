import { LANGUAGES } from '../model/lesson.ts';
import { type Instead, questionFooter } from './footers.ts';
import { columnsOf, type Line, line } from './line.ts';
import { languageShown, PROGRAM_MARGIN, programLines } from './lines/program-lines.ts';
import { type Asked, questionLines } from './lines/question-lines.ts';
import type { QuestionState } from './question-state.ts';
import type { Theme } from './theme.ts';
import { windowOf } from './window.ts';

/** A column of the question's screen, with no more lines than there are rows. */
interface QuestionPart {
  readonly name: 'question' | 'program';
  readonly lines: readonly Line[];
  readonly columns: number;
}

export interface QuestionView {
  readonly parts: readonly QuestionPart[];
  /** Rows by which it is scrolled, and by which it can be: 0 where all fits. */
  readonly scroll: number;
  readonly mostScroll: number;
  readonly footer: Instead<'check'>;
}

/** Text is read most easily in lines that are not too long. */
const LONGEST = 100;
/** Columns of a question that has its program beside it. */
const BESIDE = { fewest: 56, most: 80 } as const;
const AIR = 2;

/** The question, and its program beside it where there is room, else below: what is to be answered and the reply come first. */
export function questionView(
  asked: Asked,
  state: QuestionState,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  theme: Theme,
): QuestionView {
  const program = cardLines(asked, state, theme);
  const left = Math.min(BESIDE.most, columns - AIR - widestProgram(asked));
  const isBeside = program.length > 0 && program.length <= rows && left >= BESIDE.fewest;
  const { lines, focus } = questionLines(asked, state, isBeside ? left : Math.min(columns, LONGEST), theme);
  const all = isBeside || program.length === 0 ? lines : [...lines, line(''), ...program];
  const mostScroll = Math.max(0, all.length - rows);
  const scroll = Math.min(mostScroll, state.scroll ?? Math.max(0, focus - rows + 2));
  const shown = windowOf(all, rows, scroll === 0 ? 0 : scroll + rows - 2, theme);
  return {
    scroll,
    mostScroll,
    footer: questionFooter(asked, state, mostScroll),
    parts: isBeside
      ? [
          { name: 'question', lines: shown, columns: left },
          { name: 'program', lines: program, columns: columns - left },
        ]
      : [{ name: 'question', lines: shown, columns }],
  };
}

/** Where others may get a turn is part of many an answer: it is marked once that has been given. */
function cardLines({ card, language }: Asked, { phase }: QuestionState, theme: Theme): readonly Line[] {
  if (card === null) return [];
  const shown = languageShown(card, language);
  const program = card[shown];
  return program === null
    ? []
    : programLines(program, { language: shown, marked: null, turns: phase === 'done' }, theme);
}

/** Columns of the card's program, in the language that takes more of them: turning to the other moves nothing. */
const widestProgram = ({ card }: Asked): number =>
  PROGRAM_MARGIN + Math.max(...LANGUAGES.flatMap((one) => card?.[one]?.lines ?? []).map(columnsOf), 0);
