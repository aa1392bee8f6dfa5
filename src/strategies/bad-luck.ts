import { withMinutes } from '../kitchen/index.ts';
import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Luck, LuckProgram, LuckTime } from '../model/luck.ts';
import type { Outcome } from '../model/outcome.ts';
import { colleague } from './colleague.ts';
import { runStrategy } from './run.ts';

/** The colleague's shift with chosen times. */
export interface LuckyShift {
  readonly kitchen: Kitchen;
  readonly log: Log;
  readonly outcome: Outcome;
}

type Times = Pick<Luck, 'times'>;

/** @param minutes one for each of the times */
export function workedWith(
  { times }: Times,
  { kitchen }: Pick<LuckProgram, 'kitchen'>,
  minutes: readonly number[],
): LuckyShift {
  const chosen = withMinutes(
    kitchen,
    times.map(({ dish, step, usual }, nth) => ({ dish, step, minutes: minutes[nth] ?? usual })),
  );
  return { kitchen: chosen, ...runStrategy(chosen, colleague) };
}

/** How many combinations of times there are. */
export const combinationsOf = ({ times }: Times): number =>
  times.reduce((product, { from, to }) => product * (to - from + 1), 1);

/** Every combination of times, a number of minutes for each of them. */
export const allTimes = ({ times }: Times): readonly (readonly number[])[] =>
  times.reduce<readonly (readonly number[])[]>(
    (before, time) => before.flatMap((minutes) => choicesOf(time).map((one) => [...minutes, one])),
    [[]],
  );

const choicesOf = ({ from, to }: LuckTime): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, nth) => from + nth);

/** Whether what one order wrote was overwritten by another that had not seen it. */
export const isRuined = ({ outcome }: Pick<LuckyShift, 'outcome'>): boolean => outcome.lostUpdates > 0;

/** The combinations of times with which a program goes wrong, in either way. */
interface Mishaps {
  readonly ruined: readonly (readonly number[])[];
  readonly unserved: readonly (readonly number[])[];
}

/** Kitchens never change, and to search them takes a while. */
const searched = new WeakMap<Kitchen, Mishaps>();

/** Every combination is tried. */
function mishapsOf(luck: Times, program: Pick<LuckProgram, 'kitchen'>): Mishaps {
  const known = searched.get(program.kitchen);
  if (known !== undefined) return known;
  const shifts = allTimes(luck).map((minutes) => {
    const { kitchen, outcome } = workedWith(luck, program, minutes);
    return { minutes, isRuined: isRuined({ outcome }), isServed: outcome.served.length === kitchen.orders.length };
  });
  const found = {
    ruined: shifts.filter((shift) => shift.isRuined).map(({ minutes }) => minutes),
    unserved: shifts.filter((shift) => !shift.isServed).map(({ minutes }) => minutes),
  };
  searched.set(program.kitchen, found);
  return found;
}

/** The combinations of times with which a program fails. */
export const failingTimes = (luck: Times, program: Pick<LuckProgram, 'kitchen'>): Mishaps['ruined'] =>
  mishapsOf(luck, program).ruined;

/** The combinations of times with which some order is not served. */
export const unservedTimes = (luck: Times, program: Pick<LuckProgram, 'kitchen'>): Mishaps['unserved'] =>
  mishapsOf(luck, program).unserved;
