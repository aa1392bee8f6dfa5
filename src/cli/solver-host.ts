/*
 * The thread in which the best shift of a kitchen is searched for, and the other cooks play it, so that keys are read and screens are drawn meanwhile.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Best } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { cooksOf, searchBest } from '../strategies/index.ts';
import type { SolverMessage } from './cooks-in-worker.ts';

/** Milliseconds between two looks at what is known so far, at least: each costs a replay. */
const PACE = 250;

const kitchen = workerData as Kitchen;
const say = (message: SolverMessage): void => parentPort?.postMessage(message);
const gist = ({ run, bound }: Best): string => `${run?.outcome[kitchen.goal]} ${bound}`;

const search = searchBest(kitchen);
let looked = performance.now();
let said = '';
for (let next = search.next(); ; next = search.next()) {
  if (next.done) {
    say({ cooks: cooksOf(kitchen, next.value) });
    break;
  }
  if (performance.now() - looked < PACE) continue;
  const best = next.value.best();
  if (gist(best) !== said) say({ known: best });
  said = gist(best);
  looked = performance.now();
}
