import fc from 'fast-check';
import { decide, decisions, decisionText, open, type Shift } from '../../src/kitchen/index.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { ShiftEvent } from '../../src/model/event.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import { arbitraryKitchen } from './arbitrary-kitchen.ts';
import { kitchenOf } from './kitchen-of.ts';

/** A shift that was played at random: where it stood before each decision and at the end. */
export interface Wandering {
  readonly kitchen: Kitchen;
  readonly plan: readonly string[];
  /** One more than the plan has decisions: the first is the open shift, the last is where the plan led to. */
  readonly shifts: readonly Shift[];
  readonly taken: readonly Decision[];
  readonly log: readonly ShiftEvent[];
}

/** Random kitchens and random legal plans in them; nearly all of the shifts come to an end of their own. */
export const arbitraryShift: fc.Arbitrary<Wandering> = fc
  .record({ spec: arbitraryKitchen, draws: fc.array(fc.nat(9999), { minLength: 5, maxLength: 60, size: 'max' }) })
  .map(({ spec, draws }) => wander(kitchenOf(spec), draws));

/** The seed and the number of runs of every property: a failure is replayed by running the test again. */
export const FIXED = { seed: 20_261_104, numRuns: 150 } as const;

function wander(kitchen: Kitchen, draws: readonly number[]): Wandering {
  const opened = open(kitchen);
  const shifts = [opened.shift];
  const log = [...opened.events];
  const taken: Decision[] = [];
  for (const draw of draws) {
    const shift = shifts.at(-1) as Shift;
    if (shift.mode !== 'running') break;
    const decision = pick(shift, draw);
    const step = decide(shift, decision);
    if (!step.ok) throw new Error(`${decisionText(kitchen, decision)} is said to be legal: ${step.error.rule}`);
    taken.push(decision);
    shifts.push(step.value.shift);
    for (const event of step.value.events) log.push(event);
  }
  return { kitchen, plan: taken.map((decision) => decisionText(kitchen, decision)), shifts, taken, log };
}

/** A legal decision; of the waits every other one until a minute. */
function pick(shift: Shift, draw: number): Decision {
  const { legal } = decisions(shift);
  const { decision } = legal[draw % legal.length] as (typeof legal)[number];
  const until = draw % 4 === 0 ? null : shift.minute + (draw % 7) + 1;
  return decision.verb === 'wait' ? { verb: 'wait', until } : decision;
}
