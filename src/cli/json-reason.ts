import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';

/** Where the text stops being JSON, as `3:14`, and what was expected there; JSON's own parser says neither reliably. */
export function jsonReason(text: string): string {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    return 'it is nested too deeply';
  }
  const [first] = errors;
  if (first === undefined) return 'it holds something that JSON does not allow';
  const before = text.slice(0, first.offset).split(/\r\n|\r|\n/u);
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  const expected = EXPECTATIONS[printParseErrorCode(first.error)] ?? 'something is not as JSON wants it';
  return `${expected} at ${place}`;
}

const EXPECTATIONS: Readonly<Record<string, string>> = {
  ValueExpected: 'a value is missing',
  PropertyNameExpected: 'a name in quotation marks is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a "}" is missing',
  CloseBracketExpected: 'a "]" is missing',
  EndOfFileExpected: 'there is more than one JSON value',
  InvalidCommentToken: 'there is a comment, which JSON does not have,',
  UnexpectedEndOfString: 'a quotation mark is missing',
};
