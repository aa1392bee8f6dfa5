import type { Learned, Summary } from '../../lesson/index.ts';
import type { Language } from '../../model/lesson.ts';
import { MESSAGES } from '../../words/messages.ts';
import { COMMENT, SUMMARY } from '../../words/summary.ts';
import { broken, columnsOf, type Line, line, piece, textOf, wrapped } from '../line.ts';
import { tokenPiece } from './program-lines.ts';
import { type Token, tokensOf } from './syntax.ts';

/** Columns of a level's name behind what is said of an idiom, with its gap. */
const LEVEL_COLUMNS = 6;
/** Columns by which the rest of a broken line of code is indented. */
const REST_INDENT = 4;
const MARGIN = 1;

/** All that has been learned, by chapter: what each idiom is good for, and its lines in every language side by side. */
export function summaryLines(summary: Summary, languages: readonly Language[], width: number): readonly Line[] {
  const { chapters, shown, all } = summary;
  const columns = Math.floor(width / languages.length);
  const body = chapters.flatMap(({ title, idioms }) => [
    line(''),
    line(` ${title}`, 'title'),
    ...idioms.flatMap((idiom) => [line(''), ...idiomLines(idiom, languages, width, columns)]),
  ]);
  const told = shown === 0 ? SUMMARY.nothing : SUMMARY.soFar(shown, all);
  return [...wrapped(told, width - 2 * MARGIN).map((row) => line(` ${row}`, 'faint')), ...body];
}

function idiomLines(idiom: Learned, languages: readonly Language[], width: number, columns: number): readonly Line[] {
  const comment = languages.length > 1 ? '' : `${COMMENT[languages[0] ?? 'javascript']} `;
  const said = wrapped(idiom.says, width - LEVEL_COLUMNS - comment.length - 2 * MARGIN);
  const code = languages.map((language) => codeLines(idiom, language, columns - MARGIN));
  const rows = Math.max(...code.map((lines) => lines.length));
  return [
    ...said.map((row, nth) => [
      ...filledTo([piece(` ${comment}`, 'faint'), piece(row, 'selected')], width - LEVEL_COLUMNS),
      piece(nth === 0 ? idiom.level : '', 'faint'),
    ]),
    ...Array.from({ length: rows }, (_, row) =>
      code.flatMap((lines) => filledTo([piece(' '.repeat(MARGIN)), ...(lines[row] ?? [])], columns)),
    ),
  ];
}

function codeLines(idiom: Learned, language: Language, columns: number): readonly Line[] {
  const lines = idiom[language];
  if (lines === null) return [line(SUMMARY.notIn(MESSAGES.code.languages[language]), 'faint')];
  return tokensOf(lines, language).flatMap((tokens) =>
    rowsOf(tokens, columns).flatMap((row) =>
      broken(
        row.map((token) => tokenPiece(token, true)),
        columns,
        REST_INDENT,
      ),
    ),
  );
}

/** A line of code; where it is too long for its comment, that stands above it. */
function rowsOf(tokens: readonly Token[], columns: number): readonly (readonly Token[])[] {
  const text = tokens.map((token) => token.text).join('');
  const comment = tokens.at(-1);
  if (columnsOf(text) <= columns || comment?.kind !== 'comment') return [tokens];
  const margin: Token = { text: ' '.repeat(text.length - text.trimStart().length), kind: 'plain' };
  return [[margin, comment], tokens.slice(0, -1)];
}

/** The line, and blanks up to so many columns. */
const filledTo = (of: Line, columns: number): Line => [
  ...of,
  piece(' '.repeat(Math.max(0, columns - columnsOf(textOf(of))))),
];
