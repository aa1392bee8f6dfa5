import { type CardRun, type Difference, differences, type PlacedProgram, readRun, sourceOf } from '../cards/index.ts';
import type { Language } from '../model/lesson.ts';
import { CARD_LIMITS, interpreterOf, runSource } from './io-run.ts';

/** Calm: what a machine does beside the program is far less than half a minute. Milliseconds. */
const MS_PER_MINUTE = 50;
/** A run is believed when the next one prints the same. */
const MOST_RUNS = 5;

/** What came of a program. */
export type Verdict =
  | { readonly kind: 'as-recorded'; readonly run: CardRun }
  | { readonly kind: 'differs'; readonly run: CardRun; readonly differences: readonly Difference[] }
  /** It cannot be a card: `why` is the end of a sentence. */
  | { readonly kind: 'faulty'; readonly run: CardRun; readonly why: string }
  /** Nothing here runs the language. */
  | { readonly kind: 'not-run' };

/** Runs a program once. @returns `null` where nothing here runs the language */
export async function runCard(
  language: Language,
  lines: readonly string[],
  msPerMinute: number,
): Promise<CardRun | null> {
  const interpreter = await interpreterOf(language);
  if (interpreter === null) return null;
  return readRun(language, await runSource(interpreter, sourceOf(language, lines, msPerMinute), CARD_LIMITS));
}

/** Runs a program until it prints what is recorded, or the same as the time before. */
export async function verdictOf({ language, program }: PlacedProgram): Promise<Verdict> {
  let run = await runCard(language, program.lines, MS_PER_MINUTE);
  for (let runs = 1; ; runs += 1) {
    if (run === null) return { kind: 'not-run' };
    if (run.fault !== null) return { kind: 'faulty', run, why: run.fault };
    const found = differences(program, run.printed, 'exact');
    if (found.length === 0) return { kind: 'as-recorded', run };
    if (runs === MOST_RUNS)
      return { kind: 'faulty', run, why: `${MOST_RUNS} runs did not print the same twice in a row` };
    const next = await runCard(language, program.lines, MS_PER_MINUTE);
    if (next?.fault === null && differences(recordOf(run), next.printed, 'exact').length === 0)
      return { kind: 'differs', run: next, differences: found };
    run = next;
  }
}

/** What a level file keeps of a run without a fault. */
export const recordOf = ({ printed }: CardRun) => ({
  prints: printed.map(({ text }) => text),
  from: printed.map(({ line }) => line ?? 0),
});
