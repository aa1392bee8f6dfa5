import type { Language } from '../../model/lesson.ts';

/** `turn`: a word at which others may get a turn. `word`: any other word of the code. */
type Kind = 'turn' | 'keyword' | 'word' | 'string' | 'comment' | 'plain';

export interface Token {
  readonly text: string;
  readonly kind: Kind;
}

/** Where the reader is: in code, or in a text that ends with `end` and holds code from `opens` on. */
interface Inside {
  readonly end: string;
  /** Begins code within the text, `null` where none can be. Code within a text ends with `}`. */
  readonly opens: string | null;
  readonly isText: boolean;
}

interface Grammar {
  /** A word at which others may get a turn, a comment, any other word: at the place where the reader is. */
  readonly turn: RegExp;
  readonly comment: RegExp;
  readonly word: RegExp;
  readonly keywords: ReadonlySet<string>;
  /** The text that begins with a quote and its prefix; `null` where none begins. */
  readonly quote: RegExp;
  readonly textAfter: (prefix: string, quote: string) => Inside;
}

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split('|'));

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  javascript: {
    turn: /await\b/uy,
    comment: /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/uy,
    word: /[\p{L}\p{N}_$]+/uy,
    keywords: wordsOf(
      'async|break|case|catch|class|const|continue|default|delete|do|else|export|extends|finally|for|from|function|if|' +
        'import|in|instanceof|let|new|of|return|switch|throw|try|typeof|var|void|while|yield',
    ),
    quote: /()(['"`])/uy,
    textAfter: (_, quote) => ({ end: quote, opens: quote === '`' ? '${' : null, isText: true }),
  },
  python: {
    turn: /await\b|async +(?:for|with)\b/uy,
    comment: /#[^\n]*/uy,
    word: /[\p{L}\p{N}_]+/uy,
    keywords: wordsOf(
      'and|as|assert|async|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|' +
        'lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield',
    ),
    quote: /([bfru]{0,2})('''|"""|'|")/iuy,
    textAfter: (prefix, quote) => ({ end: quote, opens: /f/iu.test(prefix) ? '{' : null, isText: true }),
  },
};

/** Braces doubled in a text of Python stand for themselves. */
const ESCAPED = /\\[\s\S]|\{\{|\}\}/uy;

/**
 * A program's lines in pieces, for their look alone. Regular expressions of JavaScript are read as code: one that holds
 * a quote or a slash would be shown wrong.
 */
export function tokensOf(lines: readonly string[], language: Language): readonly (readonly Token[])[] {
  const rows: Token[][] = [[]];
  for (const { text, kind } of read(lines.join('\n'), GRAMMARS[language])) {
    for (const [nth, part] of text.split('\n').entries()) {
      if (nth > 0) rows.push([]);
      if (part !== '') extend(rows.at(-1) ?? [], { text: part, kind });
    }
  }
  return rows;
}

/** Puts a token behind the others, as one with the last where it is of the same kind. */
function extend(row: Token[], { text, kind }: Token): void {
  const last = row.at(-1);
  if (last?.kind === kind) row[row.length - 1] = { text: last.text + text, kind };
  else row.push({ text, kind });
}

function read(code: string, grammar: Grammar): readonly Token[] {
  const tokens: Token[] = [];
  const inside: Inside[] = [];
  let at = 0;
  while (at < code.length) {
    const here = inside.at(-1);
    const { token, enters, leaves } = here?.isText
      ? nextOfText(code, at, here)
      : nextOfCode(code, at, grammar, here !== undefined);
    if (leaves) inside.pop();
    if (enters !== null) inside.push(enters);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

interface Next {
  readonly token: Token;
  readonly enters: Inside | null;
  readonly leaves: boolean;
}

const next = (text: string, kind: Kind, enters: Inside | null = null, leaves = false): Next => ({
  token: { text, kind },
  enters,
  leaves,
});

const CODE: Inside = { end: '}', opens: null, isText: false };

function nextOfText(code: string, at: number, { end, opens }: Inside): Next {
  // Before anything else: the quote that ends a text, and a line's end that ends one which was never closed.
  if (code.startsWith(end, at)) return next(end, 'string', null, true);
  const sign = code[at] ?? '';
  if (sign === '\n' && end.length === 1 && end !== '`') return next(sign, 'plain', null, true);
  const escaped = found(ESCAPED, code, at);
  if (escaped !== null && (escaped.startsWith('\\') || opens === '{')) return next(escaped, 'string');
  return opens !== null && code.startsWith(opens, at) ? next(opens, 'string', CODE) : next(sign, 'string');
}

/** @param isNested the code stands within a text: its closing brace ends it */
function nextOfCode(code: string, at: number, grammar: Grammar, isNested: boolean): Next {
  const comment = found(grammar.comment, code, at);
  if (comment !== null) return next(comment, 'comment');
  const quote = matched(grammar.quote, code, at);
  if (quote !== null) return next(quote[0], 'string', grammar.textAfter(quote[1] ?? '', quote[2] ?? ''));
  const turn = found(grammar.turn, code, at);
  if (turn !== null) return next(turn, 'turn');
  const word = found(grammar.word, code, at);
  if (word !== null) return next(word, grammar.keywords.has(word) ? 'keyword' : 'word');
  const sign = code[at] ?? '';
  if (sign === '{') return next(sign, 'plain', CODE);
  return sign === '}' && isNested ? next(sign, 'plain', null, true) : next(sign, 'plain');
}

/** What a sticky expression finds exactly here. */
function matched(expression: RegExp, code: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(code);
}

const found = (expression: RegExp, code: string, at: number): string | null =>
  matched(expression, code, at)?.[0] ?? null;
