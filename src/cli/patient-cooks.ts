import { setImmediate as turn } from 'node:timers/promises';
import type { Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { cooksOf, searchBest } from '../strategies/index.ts';

/**
 * Blocking, house and best, worked out between other things: after every few milliseconds of search, keys are read and
 * the screen is drawn. They are the same that `cooksOf` gives.
 * @param signal aborting it ends the search within those milliseconds
 * @throws the signal's reason, once it is aborted
 */
export async function patientCooks(kitchen: Kitchen, signal: AbortSignal): Promise<Cooks> {
  const search = searchBest(kitchen);
  while (true) {
    signal.throwIfAborted();
    const { value, done } = search.next();
    if (done) return cooksOf(kitchen, value);
    await turn();
  }
}
