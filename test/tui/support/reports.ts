import type { Plan } from '../../../src/model/decision.ts';
import type { Level } from '../../../src/model/level.ts';
import type { ProgramFault, ProgramReport } from '../../../src/model/program.ts';
import { writing } from '../../support/lessons.ts';
import { TEA } from './asked.ts';

/** Tea, with a program to be written at the end. */
export const WRITTEN_TEA: Level = { ...TEA, write: writing({ starter: ['// tea'], hash: String(TEA.parts[0]?.hash) }) };

const report = (plan: Plan, given: Partial<ProgramReport> = {}): ProgramReport => ({
  ...{ plan, printed: [], fault: null, afterwards: null, excerpt: [] },
  lines: plan.map((_, nth) => nth + 4),
  ...given,
});

/** Waits for the kettle before it cuts: as slow as the blocking cook. */
export const IN_A_ROW = report(['start 1.boil', 'wait', 'collect 1.boil', 'do 1.cut'], { printed: ['tea at 8'] });

/** Cuts while the kettle boils: the best. */
export const AT_ONCE = report(['start 1.boil', 'do 1.cut', 'wait', 'collect 1.boil'], {
  lines: [4, 5, null, 6],
});

/** The best, and then a mistake that only the end of the shift has hidden. */
export const MISTAKEN_LATE = report(['start 1.boil', 'do 1.cut', 'wait', 'collect 1.boil'], {
  afterwards: {
    code: 'error',
    message: 'ReferenceError: tae is not defined',
    minute: 5,
    place: { file: 'tea.mjs', line: 9, column: 3 },
  },
  excerpt: ['> 9 |   tae.drink();', '    |   ^'],
});

export const FAULT: ProgramFault = {
  code: 'unknown-name',
  message: 'There is no step “slice”. Did you mean “cut”?',
  minute: 5,
  place: { file: 'tea.mjs', line: 6, column: 11 },
};

/** Comes to minute 5 and names a step that there is none of. */
export const FAULTY = report(['start 1.boil', 'wait', 'collect 1.boil'], {
  fault: FAULT,
  excerpt: ["  5 |     await order.start('boil');", "> 6 |     order.do('slice');", '    |           ^', '  7 |   }'],
});
