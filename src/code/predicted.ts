import { taskName } from '../kitchen/index.ts';
import type { Log, ShiftEvent } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';

/** What a brain does, as a program prints it. */
export interface PrintedLine {
  readonly minute: number;
  readonly text: string;
}

/** The lines that an exported program should print, in the log's order. */
export const predictedLines = (kitchen: Kitchen, log: Log): readonly PrintedLine[] =>
  log.flatMap((event) => {
    const text = textOf(kitchen, event);
    return text === null ? [] : [{ minute: event.minute, text }];
  });

function textOf(kitchen: Kitchen, event: ShiftEvent): string | null {
  switch (event.type) {
    case 'did':
    case 'started':
    case 'collected':
    case 'handled':
    case 'cleared':
      return `${event.type} ${taskName(kitchen, event.task)}`;
    case 'served':
      return `served ${event.order + 1}`;
    default:
      return null;
  }
}

const LINE = /^(?<hours>\d+):(?<minutes>\d\d) (?<text>.*)$/u;

/** What an exported program printed; a line of another form counts as one of minute -1. */
export function measuredLines(stdout: string): readonly PrintedLine[] {
  const lines = stdout.split(/\r?\n/u).filter((line) => line !== '');
  return lines.map((line) => {
    const { hours, minutes, text } = LINE.exec(line)?.groups ?? {};
    return text === undefined ? { minute: -1, text: line } : { minute: Number(hours) * 60 + Number(minutes), text };
  });
}

/** A predicted line beside the measured one; `null` where there is none. */
export interface Pair {
  readonly predicted: PrintedLine | null;
  readonly measured: PrintedLine | null;
}

/**
 * Predicted and measured lines side by side: of the same minute they may have changed places, so each stands beside its
 * like. What is not as predicted stands in a pair of unlike lines.
 */
export function paired(predicted: readonly PrintedLine[], measured: readonly PrintedLine[]): readonly Pair[] {
  const [first, second] = [inMinutes(predicted), inMinutes(measured)];
  const length = Math.max(first.length, second.length);
  return Array.from({ length }, (_, at) => ({ predicted: first[at] ?? null, measured: second[at] ?? null }));
}

export const isAsPredicted = (pairs: readonly Pair[]): boolean =>
  pairs.every(
    ({ predicted, measured }) => predicted?.text === measured?.text && predicted?.minute === measured?.minute,
  );

/** Lines of the same minute by their text, all else in its place. */
function inMinutes(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const runs: PrintedLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.[0]?.minute === line.minute) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => run.toSorted((one, other) => (one.text < other.text ? -1 : 1)));
}
