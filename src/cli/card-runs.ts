import { type CardRun, type Difference, differences, type PlacedProgram, readRun, sourceOf } from '../cards/index.ts';
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

/** Runs a program until two runs in a row print the same, and holds that against what is recorded. */
export async function verdictOf({ language, program }: PlacedProgram): Promise<Verdict> {
  const interpreter = await interpreterOf(language);
  if (interpreter === null) return { kind: 'not-run' };
  const source = sourceOf(language, program.lines, MS_PER_MINUTE);
  let last: CardRun | null = null;
  for (let runs = 0; runs < MOST_RUNS; runs += 1) {
    const run = readRun(language, await runSource(interpreter, source, CARD_LIMITS));
    if (run.fault !== null) return { kind: 'faulty', run, why: run.fault };
    const found = differences(program, run.printed, 'exact');
    if (found.length === 0) return { kind: 'as-recorded', run };
    if (last !== null && differences(recordOf(run), last.printed, 'exact').length === 0)
      return { kind: 'differs', run, differences: found };
    last = run;
  }
  if (last === null) throw new Error('a program was never run');
  return { kind: 'faulty', run: last, why: `${MOST_RUNS} runs did not print the same twice in a row` };
}

/** What a level file keeps of a run without a fault. */
export const recordOf = ({ printed }: CardRun) => ({
  prints: printed.map(({ text }) => text),
  from: printed.map(({ line }) => line ?? 0),
});
