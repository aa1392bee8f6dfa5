import { type Card, CONFIDENCES, type Language, type Question } from '../../model/lesson.ts';
import { MESSAGES } from '../../words/messages.ts';
import { type Line, line, piece, wrapped } from '../line.ts';
import type { QuestionState } from '../question-state.ts';
import type { Theme, Tone } from '../theme.ts';
import { languageShown, programLines } from './program-lines.ts';
import { replyTexts } from './reply.ts';

interface Asked {
  readonly kind: 'predict' | 'check';
  readonly story: readonly string[];
  readonly question: Question;
  readonly card: Card | null;
  readonly language: Language;
  /** Index of the right answer, `null` while it is not known. Only a check shows it. */
  readonly right: number | null;
  /** Read after a check is answered: paragraphs. */
  readonly notes: readonly string[];
}

/** Text is read most easily in lines that are not too long. */
const LONGEST = 100;

/** All lines of a question, and the one that matters most now. */
export function questionLines(
  asked: Asked,
  state: QuestionState,
  width: number,
  theme: Theme,
): { readonly lines: readonly Line[]; readonly focus: number } {
  const { story, question, card } = asked;
  const columns = Math.min(width - 2, LONGEST);
  const program = card === null ? [] : cardLines(card, asked, state, theme);
  const top = [...paragraphs(story, columns, 'faint'), ...paragraphs([question.question], columns, 'title')];
  const answers = answerLines(asked, state, columns, theme);
  // What there is to say comes before the program, which has been read already.
  if (state.phase === 'done') {
    const lines = [...top, ...answers, ...replyLines(asked, state, columns), ...program];
    return { lines, focus: Math.min(lines.length - 1, state.scroll) };
  }
  const sure = state.phase === 'sure' ? sureLines(state, theme) : [];
  const lines = [...top, ...program, ...answers, ...sure];
  return { lines, focus: state.scroll === 0 ? lines.length - 1 : Math.min(lines.length - 1, state.scroll) };
}

/** Texts one below the other, a blank line behind each. */
const paragraphs = (texts: readonly string[], columns: number, tone: Tone): readonly Line[] => {
  const lines = texts.flatMap((text) => wrapped(text, columns).map((one) => line(` ${one}`, tone)));
  return lines.length === 0 ? [] : [...lines, line('')];
};

/** The program, a blank line behind it. */
function cardLines(card: Card, { language }: Asked, { phase }: QuestionState, theme: Theme): readonly Line[] {
  const shown = languageShown(card, language);
  const program = card[shown];
  if (program === null) return [];
  return [...programLines(program, { language: shown, marked: null, turns: phase === 'done' }, theme), line('')];
}

/** What the program printed when it was run, as one paragraph. */
function printedTexts(card: Card | null, language: Language): readonly string[] {
  const program = card?.[languageShown(card, language)] ?? null;
  return program === null ? [] : [MESSAGES.question.printed(program.prints)];
}

function answerLines(asked: Asked, state: QuestionState, columns: number, theme: Theme): readonly Line[] {
  const { glyphs } = theme;
  return asked.question.answers.map(({ text }, index) => {
    const pointed = state.phase === 'answer' ? state.cursor === index : state.answer === index;
    const reveals = asked.kind === 'check' && state.phase === 'done' && asked.right !== null;
    const sign = !reveals ? '' : asked.right === index ? ` ${glyphs.done}` : pointed ? ` ${glyphs.lost}` : '';
    return [
      piece(` ${pointed ? glyphs.pointer : ' '} `, 'selected'),
      piece(`${index + 1}  `, 'faint'),
      piece(text.slice(0, columns), pointed ? 'selected' : 'plain'),
      piece(sign, asked.right === index ? 'done' : 'burnt'),
    ];
  });
}

function sureLines({ cursor }: QuestionState, { glyphs }: Theme): readonly Line[] {
  const { howSure, sure } = MESSAGES.question;
  return [
    line(''),
    line(` ${howSure}`, 'title'),
    ...CONFIDENCES.map(
      (confidence, index): Line => [
        piece(` ${cursor === index ? glyphs.pointer : ' '} `, 'selected'),
        piece(`${index + 1}  `, 'faint'),
        piece(sure[confidence], cursor === index ? 'selected' : 'plain'),
      ],
    ),
  ];
}

function replyLines(asked: Asked, { answer }: QuestionState, columns: number): readonly Line[] {
  const { question, right, notes, card, language } = asked;
  if (answer === null) return [];
  const [verdict = '', ...why] =
    right === null ? [MESSAGES.question.stillLooking] : replyTexts(question, { answer, confidence: null }, right);
  return [
    line(''),
    ...paragraphs([verdict], columns, 'selected'),
    ...[...printedTexts(card, language), ...why, ...notes].flatMap((text) => paragraphs([text], columns, 'plain')),
  ];
}
