import type { Shift } from '../kitchen/index.ts';
import type { Decision } from '../model/decision.ts';
import { firstLegal, waitIfLegal } from './legal-tasks.ts';
import { oldest } from './oldest.ts';

/**
 * A colleague without cleverness: as if every order were an async function, its steps a line each. Whatever can be begun
 * is begun, by order number and then in the dish's order; else the function that waits for the oldest ding goes on; else
 * the hands are put down.
 */
export const colleague = (shift: Shift): Decision | null =>
  oldest(shift, 'handle') ??
  firstLegal(shift, 'do') ??
  firstLegal(shift, 'start') ??
  oldest(shift, 'collect') ??
  firstLegal(shift, 'clear') ??
  waitIfLegal(shift);
