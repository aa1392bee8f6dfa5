import { type Card, CONFIDENCES, type Language, type Question } from '../../model/lesson.ts';
import type { Answered } from '../../model/progress.ts';
import { asciiOf } from '../../words/ascii.ts';
import { MESSAGES } from '../../words/messages.ts';
import { type Line, line, piece, wrapped } from '../line.ts';
import type { QuestionState } from '../question-state.ts';
import type { Theme, Tone } from '../theme.ts';
import { endTexts, languageShown } from './program-lines.ts';
import { replyTexts } from './reply.ts';

export interface Asked {
  readonly kind: 'predict' | 'check';
  readonly story: readonly string[];
  readonly question: Question;
  readonly card: Card | null;
  readonly language: Language;
  readonly known: Answered | undefined;
  /** Index of the right answer, `null` while it is not known. Only a check shows it. */
  readonly right: number | null;
  /** Read after a check is answered: paragraphs. */
  readonly notes: readonly string[];
}

/** Columns of an answer's row before its text: pointer, number and air. */
const ANSWER_MARGIN = 6;
/** And behind it: the sign that says whether it is right. */
const SIGN_COLUMNS = 2;

/**
 * Story, question, answers, and then whatever belongs to the moment: how sure, or the reply.
 * @param columns of the screen's part that they stand in
 * @returns no line longer than that, and the index of the one that matters most now
 */
export function questionLines(
  asked: Asked,
  state: QuestionState,
  columns: number,
  theme: Theme,
): { readonly lines: readonly Line[]; readonly focus: number } {
  const text = (words: string, tone: Tone): readonly Line[] => paragraph(words, columns - 2, tone, theme);
  const story = asked.story.flatMap((words) => text(words, 'plain'));
  const answers = asked.question.answers.map((_, index) => answerLines(asked, state, index, columns, theme));
  const above = [
    ...(story.length === 0 ? [] : [...story, line('')]),
    ...text(asked.question.question, 'title'),
    line(''),
    ...answers.slice(0, state.phase === 'answer' ? state.cursor + 1 : answers.length).flat(),
  ];
  if (state.phase === 'answer') {
    const lines = [...above, ...answers.slice(state.cursor + 1).flat(), ...knownLines(asked, text)];
    return { lines, focus: above.length - 1 };
  }
  if (asked.kind === 'predict') {
    const lines = [...above, line(''), ...sureLines(state, theme)];
    return { lines, focus: lines.length - 1 };
  }
  const [verdict = '', ...why] = replyParagraphs(asked, state);
  const told = [...above, line(''), ...text(verdict, 'selected')];
  return {
    lines: [...told, ...why.flatMap((words) => [line(''), ...text(words, 'plain')])],
    focus: told.length - 1,
  };
}

/** Signs that take more columns when they are spelled in ASCII are spelled before the text is broken into lines. */
const spelled = (text: string, { ascii }: Theme): string => (ascii ? asciiOf(text) : text);

const paragraph = (text: string, columns: number, tone: Tone, theme: Theme): readonly Line[] =>
  wrapped(spelled(text, theme), columns).map((one) => line(` ${one}`, tone));

function answerLines(
  { kind, question, right }: Asked,
  state: QuestionState,
  index: number,
  columns: number,
  theme: Theme,
): readonly Line[] {
  const { pointer, done, lost } = theme.glyphs;
  const isPointed = (state.phase === 'answer' ? state.cursor : state.answer) === index;
  const reveals = kind === 'check' && state.phase === 'done' && right !== null;
  const sign = !reveals ? '' : right === index ? ` ${done}` : isPointed ? ` ${lost}` : '';
  const texts = wrapped(spelled(question.answers[index]?.text ?? '', theme), columns - ANSWER_MARGIN - SIGN_COLUMNS);
  return texts.map((text, nth) => [
    ...(nth === 0
      ? [piece(` ${isPointed ? pointer : ' '} `, 'selected'), piece(`${index + 1}  `, 'faint')]
      : [piece(' '.repeat(ANSWER_MARGIN))]),
    piece(text, isPointed ? 'selected' : 'plain'),
    piece(nth === texts.length - 1 ? sign : '', right === index ? 'done' : 'burnt'),
  ]);
}

/** What was answered the last time, if anything was. */
function knownLines({ known, question }: Asked, text: (words: string, tone: Tone) => readonly Line[]): readonly Line[] {
  const said = question.answers[known?.answer ?? -1];
  if (known === undefined || said === undefined) return [];
  const { wereSure, lastTime } = MESSAGES.question;
  const how = known.confidence === null ? null : wereSure[known.confidence];
  return [line(''), ...text(lastTime(said.text, how), 'faint')];
}

function sureLines({ cursor }: QuestionState, { glyphs }: Theme): readonly Line[] {
  const { howSure, sure } = MESSAGES.question;
  return [
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

/** What is said about an answer to a check, the verdict first. */
function replyParagraphs(
  { question, right, notes, card, language }: Asked,
  { answer }: QuestionState,
): readonly string[] {
  if (answer === null) return [];
  const [verdict = '', ...why] =
    right === null ? [MESSAGES.question.stillLooking] : replyTexts(question, { answer, confidence: null }, right);
  const program = card?.[languageShown(card, language)] ?? null;
  const printed =
    program === null
      ? []
      : [MESSAGES.question.printed(program.prints), endTexts(program).join(' ')].filter((text) => text !== '');
  return [verdict, ...printed, ...why, ...notes];
}
