/** Longer texts are cut: a message quotes to help find a place, not to repeat a file. In characters. */
const MOST_CHARACTERS = 80;

/** Nothing else is in most texts. */
const SEEN = /^[ -~]*$/u;
/**
 * Control characters, bidirectional marks among them, that could make a terminal show something else than is there. Made when
 * a text needs it: all of Unicode is gone through for it.
 */
const unseen = (): RegExp => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text from outside, safe to print: what cannot be seen becomes `\u{…}`. */
export const printable = (text: string): string =>
  SEEN.test(text) ? text : text.replace(unseen(), (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);

/** The same in quotation marks, at most 80 characters of it. */
export function quoted(text: string): string {
  const whole = Array.from(text);
  const cut = whole.length > MOST_CHARACTERS ? `${whole.slice(0, MOST_CHARACTERS - 1).join('')}…` : text;
  return `"${printable(cut)}"`;
}

/** A path as a shell takes it for one word, whatever is in it: for commands that are to be pasted. */
export const shellWord = (path: string): string =>
  /^[\p{L}\p{N}_.,/\\:=@%+-]+$/u.test(path) ? path : `'${printable(path).replaceAll("'", "'\\''")}'`;
