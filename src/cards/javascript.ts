import { LINE, literal, MINUTE, MINUTE_END } from './marks.ts';

/*
 * A minute of `at()` is told from other numbers by its fraction: each call adds another multiple of 2^-16, which no card
 * computes otherwise. So the mark survives texts, sums and differences, and is taken off where the number is printed.
 */
const prelude = (msPerMinute: number): string => `{
  const ms = ${msPerMinute}, step = 2 ** -16, mostSteps = 4096;
  const { formatWithOptions } = process.getBuiltinModule('node:util');
  const { writeSync } = process.getBuiltinModule('node:fs');
  const { log } = { log(...values) {
    const trace = {};
    Error.captureStackTrace(trace, log);
    const [, line = ''] = /^ *at (?!async ).*\\[eval\\d*\\]:(\\d+):/m.exec(trace.stack) ?? [];
    for (const text of formatWithOptions({ colors: false }, ...values).split('\\n'))
      writeSync(1, ${literal(LINE)} + line + ${literal(LINE)} + marked(text) + '\\n');
  } };
  const marked = (text) => text.replace(/-?\\d+\\.\\d+/g, (digits) => {
    const minute = Math.round(digits), steps = (digits - minute) / step;
    const isMinute = Number.isInteger(steps) && steps !== 0 && Math.abs(steps) < mostSteps;
    return isMinute ? ${literal(MINUTE)} + (minute + 0) + ${literal(MINUTE_END)} : digits;
  });
  let began = 0, asked = 0;
  globalThis.mins = (m) => new Promise((done) => setTimeout(done, m * ms));
  globalThis.hold = (m) => { const end = performance.now() + m * ms; while (performance.now() < end); };
  globalThis.at = () => Math.round((performance.now() - began) / ms) + (asked += 1) * step;
  console.log = console.info = console.debug = log;
  began = performance.now();
}`;

/** A module for Node's standard input. What goes before the program stands in its first line: no line gets another number. */
export const javascriptSource = (lines: readonly string[], msPerMinute: number): string =>
  `${prelude(msPerMinute).replace(/\n\s*/gu, ' ')} ${lines.join('\n')}\n`;

/** Where Node tells of a line of the program. */
export const JAVASCRIPT_PLACE = /\[eval\d*\]:(\d+)/u;
