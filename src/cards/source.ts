import type { Language } from '../model/lesson.ts';
import { javascriptSource } from './javascript.ts';
import { pythonSource } from './python.ts';

const SOURCES = { javascript: javascriptSource, python: pythonSource } as const;

/**
 * A card's program made complete, to be run from standard input by Node (`--input-type=module`) or by Python from 3.11.
 * It may use `mins(m)` (somebody else takes m minutes: a promise, an awaitable), `hold(m)` (the brain itself is busy that
 * long) and `at()` (the minute, a whole number but for the mark in JavaScript: add, subtract, print it, and compare it with
 * < and >= only); Python also `asyncio`. What it prints by `console.log` or `print` is read by `readRun`.
 * @param lines the program as the player sees it
 * @param msPerMinute how long a kitchen minute takes, in milliseconds
 */
export const sourceOf = (language: Language, lines: readonly string[], msPerMinute: number): string =>
  SOURCES[language](lines, msPerMinute);
