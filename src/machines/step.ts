import type { Table } from './tables.ts';

/**
 * The mode that `event` leads to.
 * @throws if the machine does not react to it there: the engine asked for something it should have refused (our bug).
 */
export function step<Mode extends string, Event extends string>(
  table: Table<Mode, Event>,
  mode: Mode,
  event: Event,
): Mode {
  const next = table[mode]?.[event];
  if (next === undefined) throw new Error(`no transition from ${mode} on ${event}`);
  return next;
}

/** Whether the machine reacts to `event` in this mode. */
export const reacts = <Mode extends string, Event extends string>(
  table: Table<Mode, Event>,
  mode: Mode,
  event: Event,
): boolean => table[mode]?.[event] !== undefined;
