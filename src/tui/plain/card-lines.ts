import type { Card, Language, Program } from '../../model/lesson.ts';
import { MESSAGES } from '../../words/messages.ts';
import { endTexts, languageShown, namesUsed, otherLanguage } from '../lines/program-lines.ts';
import { tokensOf } from '../lines/syntax.ts';
import { note, type PlainState, say } from './plain-state.ts';

const WORDS = MESSAGES.plain.code;

interface Shown {
  readonly program: Program;
  readonly language: Language;
}

/** A card's program in the wanted language, in the other one where it is not there. */
function programShown(card: Card, wanted: Language): Shown {
  const language = languageShown(card, wanted);
  const program = card[language];
  if (program === null) throw new Error('a card without a program');
  return { program, language };
}

/**
 * A card's program line by line, word for word, each line with its number.
 * @param turns whether it is said where others may get a turn
 */
export function cardLines(
  card: Card,
  wanted: Language,
  tell: (text: string) => string,
  turns: boolean,
): readonly string[] {
  const { program, language } = programShown(card, wanted);
  return [
    WORDS.program(tell(card.title), MESSAGES.code.languages[language]),
    ...namesUsed(program, language),
    ...tokensOf(program.lines, language).flatMap((tokens, at) => [
      `  ${WORDS.line(at + 1, program.lines[at] ?? '')}`,
      ...(turns && tokens.some(({ kind }) => kind === 'turn') ? [`    ${WORDS.turn}`] : []),
    ]),
  ];
}

/** What a card's program printed when it was run, which line printed it, and how it ended if it did not end well. */
export function printedLines(card: Card, wanted: Language): readonly string[] {
  const { program } = programShown(card, wanted);
  const { prints, from } = program;
  const { printed, printedNothing } = MESSAGES.code;
  const [ended, error] = endTexts(program);
  return [
    ...(prints.length === 0
      ? [printedNothing]
      : [printed, ...prints.map((text, at) => `  ${WORDS.prints(from[at] ?? 0, text)}`)]),
    ...(ended === undefined ? [] : [ended]),
    ...(error === undefined ? [] : [`  ${error}`]),
  ];
}

/** Changes the language in which code is said, and says the card again; or that there is no other. */
export function toldInOtherLanguage(
  state: PlainState,
  card: Card,
  again: (state: PlainState) => PlainState,
): PlainState {
  const shown = languageShown(card, state.language);
  const language = otherLanguage(card, shown);
  if (language === null) return say(state, MESSAGES.code.onlyLanguage(MESSAGES.code.languages[shown]));
  return again(note({ ...state, language }, { type: 'language', language }));
}
