import process from 'node:process';
import { type Measurement, measure } from '../../../src/cli/code-runs.ts';
import { interpreterOf } from '../../../src/cli/io-run.ts';
import type { Log } from '../../../src/model/event.ts';
import type { Kitchen } from '../../../src/model/kitchen.ts';
import { LANGUAGES, type Language } from '../../../src/model/lesson.ts';

/** A shift to be run for real. */
export interface Real {
  readonly name: string;
  readonly kitchen: Kitchen;
  readonly log: Log;
}

/** Milliseconds of a minute. A machine that is busy is late, and is asked again more slowly: a wrong order never becomes right. */
const PACES = [10, 40, 120, 300, 300];
/** Hands-on work keeps a processor: more at once would make each other late. */
const AT_ONCE = 2;

/** Runs shifts as programs. @returns those that did not do as predicted, with what they did */
export async function untrue(language: Language, shifts: readonly Real[]): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  const queue = [...shifts];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const run = await measure(next.kitchen, next.log, language, PACES);
      if (run?.isTrue !== true) found.push({ name: next.name, problem: run?.problem, differ: differing(run) });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

const differing = (run: Measurement | null) =>
  run?.pairs.filter(({ predicted, measured }) => JSON.stringify(predicted) !== JSON.stringify(measured));

const NAMES = { javascript: 'JavaScript', python: 'Python' } as const;

/** The languages that are run here. A skipped test has no line of its own in the report: what is missing is said in any case. */
export async function languagesHere(): Promise<readonly { readonly language: Language; readonly isHere: boolean }[]> {
  const found = await Promise.all(
    LANGUAGES.map(async (language) => ({ language, isHere: (await interpreterOf(language)) !== null })),
  );
  for (const { language, isHere } of found)
    if (!isHere) process.stderr.write(`No ${NAMES[language]} from 3.11 in PATH: its programs were not run.\n`);
  return found;
}
