import type { Kitchen } from './kitchen.ts';
import type { Card } from './lesson.ts';

/** Minutes of a station step that the player chooses: they are the bad luck. */
export interface LuckTime {
  readonly dish: string;
  readonly step: string;
  /** The fewest and the most minutes that can be chosen. */
  readonly from: number;
  readonly to: number;
  /** The minutes that it usually takes, within these. */
  readonly usual: number;
}

/** A colleague's program: what it does in the kitchen, and the lines that say so. These hold `{dish.step}` for a time. */
export interface LuckProgram extends Card {
  /** With the usual times. */
  readonly kitchen: Kitchen;
}

/** A colleague works by the book, and the player looks for times with which one order overwrites what another wrote. */
export interface Luck {
  /** At least one. */
  readonly times: readonly LuckTime[];
  /** At least two: the colleague's own, then ways to mend it. */
  readonly programs: readonly LuckProgram[];
  /** Identifies it by its kitchens, times and programs. 16 hexadecimal digits. */
  readonly hash: string;
}

/** What a time is called in texts and programs: `cream.fetch`. */
export const timeName = ({ dish, step }: Pick<LuckTime, 'dish' | 'step'>): string => `${dish}.${step}`;

/** The program with these minutes in the places of its times; one for each of `times`. */
export function cardWith(
  { title, javascript, python }: Card,
  times: readonly Pick<LuckTime, 'dish' | 'step'>[],
  minutes: readonly number[],
): Card {
  const lineWith = (line: string): string =>
    times.reduce((text, time, nth) => text.replaceAll(`{${timeName(time)}}`, String(minutes[nth])), line);
  const filled = (program: Card['javascript']): Card['javascript'] =>
    program === null ? null : { ...program, lines: program.lines.map(lineWith) };
  return { title, javascript: filled(javascript), python: filled(python) };
}
