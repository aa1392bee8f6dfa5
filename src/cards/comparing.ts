import type { Program } from '../model/lesson.ts';
import type { Ending } from './ending.ts';
import type { CardRun, Printed } from './reading.ts';

/** A line with the program's line that printed it. */
export interface Told {
  readonly text: string;
  readonly line: number | null;
}

/** One printed line that is not as recorded. `null` where there is none. */
export interface Difference {
  /** Which printed line, from 1. */
  readonly position: number;
  readonly recorded: Told | null;
  readonly printed: Told | null;
  /** `minutes`: they alone differ. `line`: another line of the program printed it. `text`: all else. */
  readonly what: 'text' | 'minutes' | 'line';
}

/** Whether a run ended otherwise than is recorded. */
export const endsOtherwise = (recorded: Ending, run: Pick<CardRun, 'exit' | 'dies'>): boolean =>
  run.exit !== recorded.exit || run.dies !== recorded.dies;

/**
 * Holds a run against what is recorded.
 * @param minutes `any` takes every whole number for a minute: a machine that is busy is late
 */
export function differences(
  recorded: Pick<Program, 'prints' | 'from'>,
  printed: readonly Printed[],
  minutes: 'exact' | 'any',
): readonly Difference[] {
  const length = Math.max(recorded.prints.length, recorded.from.length, printed.length);
  return Array.from({ length }, (_, at): Difference | null => {
    const { [at]: text } = recorded.prints;
    const { [at]: line } = recorded.from;
    const told = text === undefined && line === undefined ? null : { text: text ?? '', line: line ?? null };
    const one = printed[at] ?? null;
    const what = whatDiffers(told, one, minutes);
    const now = one === null ? null : { text: one.text, line: one.line };
    return what === null ? null : { position: at + 1, recorded: told, printed: now, what };
  }).filter((one) => one !== null);
}

function whatDiffers(told: Told | null, one: Printed | null, minutes: 'exact' | 'any'): Difference['what'] | null {
  if (told === null || one === null || !fits(one, told.text)) return 'text';
  if (minutes === 'exact' && told.text !== one.text) return 'minutes';
  return told.line === one.line ? null : 'line';
}

/** Whether a text is what was printed, up to the minutes. */
function fits({ pieces }: Printed, text: string): boolean {
  const escaped = pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  return new RegExp(`^${escaped.join(' *-?\\d+')}$`, 'u').test(text);
}
