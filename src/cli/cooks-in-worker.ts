import { extname } from 'node:path';
import threads from 'node:worker_threads';
import type { Best, Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { cooksOf, searchBest } from '../strategies/index.ts';

/** What the thread says: the best as far as it is known, and at last what the search has come to. */
export interface SolverMessage {
  readonly best: Best;
  readonly isLast: boolean;
}

/** Most kitchens take no longer than a thread takes to begin: so many slices of the search, of a few milliseconds each. */
const SLICES_AT_ONCE = 4;

/** The host beside this file: in the sources, or in the bundle. */
const HOST = new URL(`./solver-host${extname(import.meta.url)}`, import.meta.url);

/**
 * Blocking, house and best, the same that `cooksOf` gives. What takes longer than some milliseconds is searched for in a
 * thread of its own.
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
  const search = searchBest(kitchen);
  for (let slice = 0; slice < SLICES_AT_ONCE; slice += 1) {
    const { value, done } = search.next();
    if (done) return cooksOf(kitchen, value);
  }
  return cooksOf(kitchen, await bestInWorker(kitchen, signal, tell));
}

function bestInWorker(kitchen: Kitchen, signal: AbortSignal, tell: (best: Best) => void): Promise<Best> {
  const { promise, resolve, reject } = Promise.withResolvers<Best>();
  const worker = new threads.Worker(HOST, { workerData: kitchen });
  const stop = (): void => reject(signal.reason);
  signal.addEventListener('abort', stop);
  worker.on('message', ({ best, isLast }: SolverMessage) => (isLast ? resolve(best) : tell(best)));
  worker.on('error', reject);
  worker.on('exit', () => reject(new Error('the search ended without an answer')));
  return promise.finally(() => {
    signal.removeEventListener('abort', stop);
    return worker.terminate();
  });
}
