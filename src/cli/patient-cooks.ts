import { setImmediate as turn } from 'node:timers/promises';
import type { Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { cooksOf, searchBest } from '../strategies/index.ts';

/** After so many findings the search stops, unproven: some seconds' worth on a small machine. */
const MOST_FINDINGS = 1500;

/**
 * Blocking, house and best, worked out between other things: after every few milliseconds of search, keys are read and
 * the screen is drawn.
 */
export async function patientCooks(kitchen: Kitchen): Promise<Cooks> {
  const search = searchBest(kitchen);
  for (let findings = 1; ; findings += 1) {
    const { value, done } = search.next();
    if (done) return cooksOf(kitchen, value);
    if (findings >= MOST_FINDINGS) return cooksOf(kitchen, value());
    await turn();
  }
}
