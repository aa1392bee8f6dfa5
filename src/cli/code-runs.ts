import {
  isAsPredicted,
  measuredLines,
  type Pair,
  type PrintedLine,
  paired,
  predictedLines,
  programFile,
} from '../code/index.ts';
import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Language } from '../model/lesson.ts';
import { interpreterOf, type Limits, runSource } from './io-run.ts';

/** Beside the time that the shift itself takes: to start, on a machine that is busy. Milliseconds. */
const MOST_BESIDE = 30_000;
const MOST_OUTPUT = 1_000_000;

/** What a shift that was run for real printed, beside what it should print. */
export interface Measurement {
  readonly pairs: readonly Pair[];
  /** The same lines, at the same minutes. */
  readonly isTrue: boolean;
  /** What went wrong with the process itself, `null` where nothing did. */
  readonly problem: string | null;
  /** Milliseconds that a minute took at last. */
  readonly msPerMinute: number;
}

/**
 * Runs a shift as a program. A machine that is busy is late, and is asked again more slowly: a wrong order never becomes
 * right.
 * @param paces milliseconds of a minute, one for each try
 * @returns `null` where nothing here runs the language
 */
export async function measure(
  kitchen: Kitchen,
  log: Log,
  language: Language,
  paces: readonly number[],
): Promise<Measurement | null> {
  const interpreter = await interpreterOf(language);
  if (interpreter === null) return null;
  const predicted = predictedLines(kitchen, log);
  let found: Measurement | null = null;
  for (const msPerMinute of paces) {
    const source = programFile(kitchen, log, { language, msPerMinute, about: [] });
    const output = await runSource(interpreter, source, limitsOf(predicted, log, msPerMinute));
    const pairs = paired(predicted, measuredLines(output.stdout));
    const problem =
      output.exit === 0 && output.stderr === '' ? null : output.stderr.trim() || 'it did not come to its end';
    found = { pairs, problem, msPerMinute, isTrue: problem === null && isAsPredicted(pairs) };
    if (found.isTrue) break;
  }
  return found;
}

const limitsOf = (predicted: readonly PrintedLine[], log: Log, msPerMinute: number): Limits => ({
  time: MOST_BESIDE + 2 * msPerMinute * Math.max(0, ...log.map(({ minute }) => minute)),
  output: MOST_OUTPUT + 100 * predicted.length,
});
