/*
 * What a program's output carries beside its text: control characters, which no card may print itself (the level format
 * forbids them).
 */

/** Before and after the number of the line that printed. */
export const LINE = '\u0001';
/** Around the digits that come from `at()`. */
export const MINUTE = '\u0002';
export const MINUTE_END = '\u0003';

/** A text as a literal of JavaScript and of Python alike. */
export const literal = (text: string): string => JSON.stringify(text);
