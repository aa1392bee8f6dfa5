import { javascriptLines, type Line, programFile, pythonLines, statementsOf } from '../../src/code/index.ts';
import { play } from '../../src/kitchen/index.ts';
import type { Plan } from '../../src/model/decision.ts';
import type { Log } from '../../src/model/event.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import type { Language } from '../../src/model/lesson.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

/** What a test says of a kitchen: one order of each dish, unless it says more. */
export interface Shift {
  readonly spec: Omit<KitchenSpec, 'goal' | 'orders'> & Partial<KitchenSpec>;
  readonly plan: Plan;
}

/** The kitchen of a shift and its log; the shift stays where the plan ends. */
export function shiftOf({ spec, plan }: Shift): { readonly kitchen: Kitchen; readonly log: Log } {
  const orders = Object.keys(spec.dishes).map((dish) => ({ dish }));
  const kitchen = kitchenOf({ goal: 'finish', orders, ...spec });
  const played = play(kitchen, plan);
  if (!played.ok) throw new Error(`the plan has a fault: ${JSON.stringify(played.error)}`);
  return { kitchen, log: played.value.log };
}

const WRITERS = { javascript: javascriptLines, python: pythonLines } as const;

/** A shift's lines, as exported or as a lens shows them. */
export function linesIn(language: Language, shift: Shift, together = true): readonly Line[] {
  const { kitchen, log } = shiftOf(shift);
  return WRITERS[language](kitchen, statementsOf(kitchen, log, together));
}

/** The same as texts alone, without empty ones. */
export const textsIn = (language: Language, shift: Shift, together = true): readonly string[] =>
  linesIn(language, shift, together)
    .map(({ text }) => text)
    .filter((text) => text !== '');

/** A whole file. */
export function fileIn(language: Language, shift: Shift): string {
  const { kitchen, log } = shiftOf(shift);
  return programFile(kitchen, log, { language, msPerMinute: 20, about: ['a shift'] });
}

/** Toast for 4 minutes, water for 10, chopping for 8. */
export const LUNCH: Shift['spec'] = {
  stations: { toaster: {}, stove: {} },
  dishes: {
    lunch: {
      steps: { toast: { at: 'toaster', minutes: 4 }, water: { at: 'stove', minutes: 10 }, chop: { minutes: 8 } },
    },
  },
};
