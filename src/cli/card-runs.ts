import {
  type CardRun,
  type Difference,
  differences,
  endingOf,
  endsOtherwise,
  type PlacedProgram,
  type Recorded,
  readRun,
  sourceOf,
} from '../cards/index.ts';
import type { Language, Program } from '../model/lesson.ts';
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

/**
 * Runs a program once.
 * @param mayFail an exit code other than 0 is no fault: the card is about it
 * @returns `null` where nothing here runs the language
 */
export async function runCard(
  language: Language,
  lines: readonly string[],
  msPerMinute: number,
  mayFail = false,
): Promise<CardRun | null> {
  const interpreter = await interpreterOf(language);
  if (interpreter === null) return null;
  return readRun(language, await runSource(interpreter, sourceOf(language, lines, msPerMinute), CARD_LIMITS), mayFail);
}

/** Runs a program until it prints what is recorded, or the same as the time before. */
export async function verdictOf({ language, program }: PlacedProgram): Promise<Verdict> {
  const again = () => runCard(language, program.lines, MS_PER_MINUTE, endingOf(program).exit !== 0);
  let run = await again();
  for (let runs = 1; ; runs += 1) {
    if (run === null) return { kind: 'not-run' };
    if (run.fault !== null) return { kind: 'faulty', run, why: run.fault };
    if (isAs(program, run)) return { kind: 'as-recorded', run };
    if (runs === MOST_RUNS)
      return { kind: 'faulty', run, why: `${MOST_RUNS} runs did not print the same twice in a row` };
    const next = await again();
    if (next?.fault === null && isAs(recordOf(run), next))
      return { kind: 'differs', run: next, differences: differences(program, next.printed, 'exact') };
    run = next;
  }
}

const isAs = (recorded: Program | Recorded, run: CardRun): boolean =>
  differences(recorded, run.printed, 'exact').length === 0 && !endsOtherwise(endingOf(recorded), run);

/** What a level file keeps of a run without a fault. */
export const recordOf = ({ printed, exit, dies }: CardRun): Recorded => ({
  prints: printed.map(({ text }) => text),
  from: printed.map(({ line }) => line ?? 0),
  exit: exit ?? 0,
  dies,
});
