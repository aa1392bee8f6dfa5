import type { Best, Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { bestOf } from './best/best.ts';
import { plainCooksOf } from './plain-cooks.ts';

/** Blocking, house and best of a kitchen; `best` if it is known already. */
export const cooksOf = (kitchen: Kitchen, best: Best = bestOf(kitchen)): Cooks => ({ ...plainCooksOf(kitchen), best });
