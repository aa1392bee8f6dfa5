import { type Card, LANGUAGES, type Language, type Program } from '../../model/lesson.ts';
import { MESSAGES } from '../../words/messages.ts';
import { type Line, loud, type Piece, piece } from '../line.ts';
import type { Theme, Tone } from '../theme.ts';
import { type Token, tokensOf } from './syntax.ts';

interface ProgramLook {
  readonly language: Language;
  /** The program's line that runs now, from 1; `null` for none. */
  readonly marked: number | null;
  /** Whether the places where others may get a turn are marked. */
  readonly turns: boolean;
  /** Signs before lines, by their index; absent: none. */
  readonly signs?: ReadonlyMap<number, Piece>;
}

/** Columns before the code: the mark of the line that runs, its number, the sign of a turn, and air. */
export const PROGRAM_MARGIN = 7;

/** A program line by line, word for word, with its line numbers. */
export function programLines(program: Pick<Program, 'lines'>, look: ProgramLook, theme: Theme): readonly Line[] {
  const { pointer, turn } = theme.glyphs;
  return tokensOf(program.lines, look.language).map((tokens, at) => {
    const runs = look.marked === at + 1;
    const sign = look.signs?.get(at);
    const gives = look.turns && tokens.some(({ kind }) => kind === 'turn');
    return [
      piece(` ${runs ? pointer : ' '}`, 'selected'),
      piece(`${at + 1}`.padStart(2), runs ? 'selected' : 'faint'),
      ...(sign === undefined ? [piece(` ${gives ? turn : ' '} `, 'turn')] : [piece(' '), sign, piece(' ')]),
      ...tokens.map((token) => tokenPiece(token, look.turns)),
    ];
  });
}

const TONES: Readonly<Record<Token['kind'], Tone>> = {
  turn: 'keyword',
  keyword: 'keyword',
  word: 'plain',
  string: 'quoted',
  comment: 'faint',
  plain: 'plain',
};

/** A piece of a program in its colour. @param turns whether the words at which others may get a turn are marked */
export const tokenPiece = ({ text, kind }: Token, turns: boolean): Piece =>
  turns && kind === 'turn' ? loud(text, 'turn') : piece(text, TONES[kind]);

/** Whether there is a place in the program where others may get a turn. */
export const hasTurns = (program: Pick<Program, 'lines'>, language: Language): boolean =>
  tokensOf(program.lines, language).some((tokens) => tokens.some(({ kind }) => kind === 'turn'));

/** The language in which a card is shown to somebody who wants to see this one: the other where it is not there. */
export const languageShown = (card: Card, wanted: Language): Language =>
  card[wanted] === null ? otherThan(wanted) : wanted;

export const otherThan = (language: Language): Language => LANGUAGES.find((one) => one !== language) ?? language;

/** The language that Tab leads to, `null` where the card is there in one only. */
export const otherLanguage = (card: Card, shown: Language): Language | null =>
  card[otherThan(shown)] === null ? null : otherThan(shown);

/** The language of the program, and whether it is there in another. */
export function languageLine(card: Card, shown: Language): Line {
  const { languages, otherLanguage: leadsTo, onlyLanguage } = MESSAGES.code;
  const other = otherLanguage(card, shown);
  if (other === null) return [piece(`${onlyLanguage(languages[shown])} `, 'ghost')];
  return [piece(`${languages[shown]}   `, 'ghost'), piece(`${leadsTo(languages[other])} `, 'faint')];
}

type HouseName = keyof typeof MESSAGES.code.names;
const HOUSE_NAMES = Object.keys(MESSAGES.code.names) as readonly HouseName[];

/** What the names stand for that the program calls and does not declare itself, in the order in which they are told. */
export function namesUsed({ lines }: Pick<Program, 'lines'>, language: Language): readonly string[] {
  const code = tokensOf(lines, language)
    .map((tokens) => tokens.map(({ text, kind }) => (kind === 'string' || kind === 'comment' ? ' ' : text)).join(''))
    .join('\n');
  return HOUSE_NAMES.filter((name) => isCalled(code, name) && !isDeclared(code, name)).map(
    (name) => MESSAGES.code.names[name],
  );
}

const isCalled = (code: string, name: string): boolean => new RegExp(`(?<![.\\w$])${name}\\s*\\(`, 'u').test(code);

const isDeclared = (code: string, name: string): boolean =>
  new RegExp(`\\b(?:function|def|class)\\s+${name}\\b|(?<![.\\w$])${name}\\s*=(?!=)`, 'u').test(code);

/** How a program ended that did not end well: with which exit code, and of which error; nothing for one that did. */
export function endTexts({ exit = 0, dies }: Pick<Program, 'exit' | 'dies'>): readonly string[] {
  if (exit === 0) return [];
  return [MESSAGES.code.endedWith(exit, dies !== undefined), ...(dies === undefined ? [] : [dies])];
}
