/** Longer texts are cut: a message quotes to help find a place, not to repeat a file. In characters. */
const MOST_CHARACTERS = 80;

/** Control characters, bidirectional marks among them, that could make a terminal show something else than is there. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text from outside in quotation marks, safe to print: at most 80 characters, what cannot be seen as `\u{…}`. */
export function quoted(text: string): string {
  const whole = Array.from(text);
  const cut = whole.length > MOST_CHARACTERS ? `${whole.slice(0, MOST_CHARACTERS - 1).join('')}…` : text;
  return `"${cut.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)}"`;
}
