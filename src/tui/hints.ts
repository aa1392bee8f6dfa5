import type { Best } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Program } from '../model/lesson.ts';
import { plannedWords } from '../words/decisions.ts';
import { MESSAGES } from '../words/messages.ts';
import type { MarkState } from './mark-state.ts';

/** Decisions of the best plan that the last hint gives away. */
const GIVEN_AWAY = 3;

/**
 * The hints of a kitchen in their order: a nudge and the idea, where the level has them, then how the best plan begins.
 * @param best `null` while it is not known
 */
export const hintsFor = (kitchen: Kitchen, written: readonly string[], best: Best | null): readonly string[] => [
  ...written,
  best === null ? MESSAGES.hints.stillLooking : beginningOf(kitchen, best),
];

/** The hints of a puzzle in their order: a nudge and the idea, where the level has them, then what is printed first. */
export const hintsOfProgram = (written: readonly string[], { prints, from }: Program): readonly string[] => [
  ...written,
  ...prints.slice(0, 1).map((text) => MESSAGES.order.firstLine(text, from[0] ?? 0)),
];

/** The same of a puzzle whose lines are marked; the last one says where the fault shows first. */
export function hintsOfMarks(written: readonly string[], { program, mended }: MarkState): readonly string[] {
  const [printed, better] = [program.prints, mended.prints];
  const length = Math.max(printed.length, better.length);
  const at = Array.from({ length }, (_, nth) => nth).find((nth) => printed[nth] !== better[nth]);
  const { firstDifference, endsAlike } = MESSAGES.mark;
  return [...written, at === undefined ? endsAlike : firstDifference(at + 1, printed[at] ?? null, better[at] ?? null)];
}

function beginningOf(kitchen: Kitchen, { run }: Best): string {
  if (run === null) return MESSAGES.hints.noPlan;
  return MESSAGES.hints.begins(run.plan.slice(0, GIVEN_AWAY).map((text) => plannedWords(kitchen, text)));
}
