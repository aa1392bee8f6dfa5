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
 * Predicted and measured lines side by side, in the order in which they were predicted: of the same minute they may have
 * changed places, and what came late stands beside its like all the same.
 */
export function paired(predicted: readonly PrintedLine[], measured: readonly PrintedLine[]): readonly Pair[] {
  const left = [...measured];
  const take = (isMeant: (line: PrintedLine) => boolean): PrintedLine | null => {
    const at = left.findIndex(isMeant);
    return at === -1 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const exact = predicted.map((line) => take(({ minute, text }) => minute === line.minute && text === line.text));
  const pairs = predicted.map((line, at) => ({
    predicted: line,
    measured: exact[at] ?? take(({ text }) => text === line.text),
  }));
  return [...pairs, ...left.map((line) => ({ predicted: null, measured: line }))];
}

/** All that was predicted was measured, at the same minutes, and nothing else. */
export const isAsPredicted = (pairs: readonly Pair[]): boolean =>
  pairs.every(
    ({ predicted, measured }) =>
      predicted !== null && predicted.text === measured?.text && predicted.minute === measured.minute,
  );
