import type { Level } from '../../../src/model/level.ts';
import type { ProgramDesk, ProgramReport } from '../../../src/model/program.ts';
import { kitchenOf } from '../../support/kitchen-of.ts';
import { writing } from '../../support/lessons.ts';
import { TEA } from './asked.ts';
import { FILE } from './desk.ts';

/** Tea again, with a kettle that takes longer and a guest who leaves before it could be cut after that. */
export const IMPATIENT = kitchenOf({
  stations: { kettle: {} },
  dishes: { tea: { steps: { boil: { at: 'kettle', minutes: 9 }, cut: { minutes: 3 } } } },
  orders: [{ dish: 'tea', patience: 10 }],
  goal: 'finish',
});

/** Tea, with a program that is judged there and in another kitchen. */
export const TWO_KITCHENS: Level = {
  ...TEA,
  elsewhere: [{ name: 'impatient', kitchen: IMPATIENT }],
  write: writing({ kitchens: [1, 'impatient'], starter: ['// tea'], hash: 'both' }),
};

/** A desk whose program comes to one thing in the impatient kitchen, and to another elsewhere. */
export const deskOfTwo = (impatient: ProgramReport, other: ProgramReport): ProgramDesk => ({
  open: () => Promise.resolve({ file: FILE, problem: null }),
  holdsStarter: () => Promise.resolve(false),
  run: (_, kitchen) => Promise.resolve(kitchen === IMPATIENT ? impatient : other),
  watch: () => () => {},
});
