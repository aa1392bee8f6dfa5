import { extname } from 'node:path';
import threads from 'node:worker_threads';
import type { Best, Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { cooksOf, searchBest } from '../strategies/index.ts';

/** What the thread says: the best as far as it is known, and at last what all the cooks have come to. */
export type SolverMessage = { readonly known: Best } | { readonly cooks: Cooks };

/** Of a kitchen with more tasks than this even one cook's shift may take longer than a key may wait. */
const MOST_TASKS = 60;
/** Most kitchens take no longer than a thread takes to begin: so many slices of the search, and milliseconds for them. */
const SLICES_AT_ONCE = 4;
const MS_AT_ONCE = 20;

/** The host beside this file: in the sources, or in the bundle. */
const HOST = new URL(`./solver-host${extname(import.meta.url)}`, import.meta.url);

/**
 * Blocking, house and best, the same that `cooksOf` gives. What takes longer than some milliseconds is done in a thread of
 * its own, in a large kitchen from the beginning.
 * @param signal aborting it ends the search at once
 * @param tell told what is known of the best so far, a few times a second at most
 * @throws the signal's reason, once it is aborted
 */
export async function cooksInWorker(
  kitchen: Kitchen,
  signal: AbortSignal,
  tell: (best: Best) => void = () => undefined,
): Promise<Cooks> {
  signal.throwIfAborted();
  const cooks = kitchen.tasks.length > MOST_TASKS ? null : cooksAtOnce(kitchen);
  return cooks ?? cooksInThread(kitchen, signal, tell);
}

/** @returns `null` where the best is not found in no time */
function cooksAtOnce(kitchen: Kitchen): Cooks | null {
  const search = searchBest(kitchen);
  let until = Number.POSITIVE_INFINITY;
  for (let slice = 0; slice < SLICES_AT_ONCE && performance.now() < until; slice += 1) {
    const { value, done } = search.next();
    if (done) return cooksOf(kitchen, value);
    // The first slice loads and prepares what all need.
    if (slice === 0) until = performance.now() + MS_AT_ONCE;
  }
  return null;
}

function cooksInThread(kitchen: Kitchen, signal: AbortSignal, tell: (best: Best) => void): Promise<Cooks> {
  const { promise, resolve, reject } = Promise.withResolvers<Cooks>();
  const worker = new threads.Worker(HOST, { workerData: kitchen });
  const stop = (): void => reject(signal.reason);
  signal.addEventListener('abort', stop);
  worker.on('message', (said: SolverMessage) => ('cooks' in said ? resolve(said.cooks) : tell(said.known)));
  worker.on('error', reject);
  worker.on('exit', () => reject(new Error('the search ended without an answer')));
  return promise.finally(() => {
    signal.removeEventListener('abort', stop);
    return worker.terminate();
  });
}
