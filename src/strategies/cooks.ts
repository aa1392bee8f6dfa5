import type { Best, Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { bestOf } from './best/best.ts';
import { blocking } from './blocking.ts';
import { house } from './house.ts';
import { runStrategy } from './run.ts';

/** Blocking, house and best of a kitchen; `best` if it is known already. */
export function cooksOf(kitchen: Kitchen, best: Best = bestOf(kitchen)): Cooks {
  const run = (strategy: typeof blocking) => {
    const { plan, outcome } = runStrategy(kitchen, strategy(kitchen));
    return { plan, outcome };
  };
  return { blocking: run(blocking), house: run(house), best };
}
