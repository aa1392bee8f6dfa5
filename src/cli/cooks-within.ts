import type { Best, Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { cooksOf, searchBest } from '../strategies/index.ts';
import { bestLine } from '../words/outcomes.ts';

const MS_PER_SECOND = 1_000;

/**
 * Blocking, house and best; the best is searched for as long as it takes, but no longer than so many seconds.
 * @param seconds of real time, at least 1; absent: the usual effort, which is the same on every machine
 * @param say told what is known so far, whenever a second has brought something new
 */
export function cooksWithin(kitchen: Kitchen, seconds: number | undefined, say: (line: string) => void): Cooks {
  return seconds === undefined ? cooksOf(kitchen) : cooksOf(kitchen, bestWithin(kitchen, seconds, say));
}

function bestWithin(kitchen: Kitchen, seconds: number, say: (line: string) => void): Best {
  const search = searchBest(kitchen, { effort: Number.POSITIVE_INFINITY });
  const started = performance.now();
  let last = 0;
  let said = '';
  while (true) {
    const { value, done } = search.next();
    if (done) return value;
    const second = Math.floor((performance.now() - started) / MS_PER_SECOND);
    if (second === last) continue;
    last = second;
    const best = value.best();
    if (second >= seconds) return best;
    const line = bestLine(kitchen.goal, best);
    if (line !== said) say(`${second} s: ${line}`);
    said = line;
  }
}
