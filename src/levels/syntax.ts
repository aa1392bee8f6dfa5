import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import { quoted, type Spot } from './fault.ts';
import { MOST_FAULTS } from './limits.ts';

type Code = ReturnType<typeof printParseErrorCode>;

const NO_COMMENT = 'no comment: a level is plain JSON';

const EXPECTED: Readonly<Record<Code, string>> = {
  InvalidSymbol: 'a value: a text in double quotes, a number, true, false, null, a list or an object',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'a key in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon after the key',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a closing brace }',
  CloseBracketExpected: 'a closing bracket ]',
  EndOfFileExpected: 'nothing more after the last brace',
  InvalidCommentToken: NO_COMMENT,
  UnexpectedEndOfComment: NO_COMMENT,
  UnexpectedEndOfString: 'a double quote that ends the text on its line',
  UnexpectedEndOfNumber: 'more digits of the number',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u after a backslash in a text',
  InvalidCharacter: 'no control character in a text: write \\n or \\t instead',
  '<unknown ParseErrorCode>': 'plain JSON',
};

/**
 * Why a text is not JSON. One mistake makes the parser stumble several times: told is only the first stumble of a line, and
 * none about what comes right after what was told.
 */
export function syntaxSpots(text: string, errors: readonly ParseError[]): readonly Spot[] {
  const spots: Spot[] = [];
  let from = 0;
  let end = 0;
  for (const { error, offset, length } of errors) {
    const isTold = !/[\r\n]/.test(text.slice(from, offset)) || text.slice(end, offset).trim() === '';
    if (spots.length > 0 && isTold) continue;
    from = offset;
    end = offset + length;
    spots.push({ offset, code: 'syntax', ...wordsFor(text, printParseErrorCode(error), offset, length) });
    if (spots.length === MOST_FAULTS) break;
  }
  return spots;
}

/** How far back a comma is looked for, in characters. */
const LOOK_BACK = 1000;

function wordsFor(text: string, code: Code, offset: number, length: number): Pick<Spot, 'message' | 'hint'> {
  const token = text.slice(offset, offset + length);
  const found = foundToken(text, token, offset);
  const afterComma = /,\s*$/.test(text.slice(Math.max(0, offset - LOOK_BACK), offset));
  if (afterComma && /^[\]}]/.test(token)) {
    return {
      message: `found a comma before ${token[0]}, expected none after the last entry`,
      hint: 'take the comma away',
    };
  }
  return { message: `found ${found}, expected ${EXPECTED[code]}`, hint: hintFor(code, token) };
}

function foundToken(text: string, token: string, offset: number): string {
  if (token.trim() === '') return text.slice(offset).trim() === '' ? 'the end of the file' : 'nothing';
  return quoted(token.trim().replace(/^"|"$/g, ''));
}

function hintFor(code: Code, token: string): string | null {
  if (token.startsWith("'")) return 'JSON has double quotes only';
  if (code === 'InvalidSymbol' && /^\p{L}/u.test(token)) return 'texts and keys stand in double quotes';
  return null;
}
