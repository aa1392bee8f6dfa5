import type { Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { blocking } from './blocking.ts';
import { house } from './house.ts';
import { runStrategy, type Strategy } from './run.ts';

type PlainCooks = Pick<Cooks, 'blocking' | 'house'>;

/** In a kitchen with thousands of tasks each of their shifts takes seconds, and the search for the best asks for them, too. */
const played = new WeakMap<Kitchen, PlainCooks>();

/** What blocking and house make of a kitchen. Kitchens never change: each is played once. */
export function plainCooksOf(kitchen: Kitchen): PlainCooks {
  const known = played.get(kitchen);
  if (known !== undefined) return known;
  const run = (strategy: (kitchen: Kitchen) => Strategy) => {
    const { plan, outcome } = runStrategy(kitchen, strategy(kitchen));
    return { plan, outcome };
  };
  const cooks = { blocking: run(blocking), house: run(house) };
  played.set(kitchen, cooks);
  return cooks;
}
