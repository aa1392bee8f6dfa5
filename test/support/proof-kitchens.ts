import { type KitchenWish, randomKitchen } from '../../src/generate/index.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import type { Goal } from '../../src/model/spec.ts';
import { kitchenOf } from './kitchen-of.ts';

/** In every other one all orders stand there from the beginning. */
const wishOf = (nth: number, rest: Pick<KitchenWish, 'orders' | 'actions' | 'burns'>): KitchenWish => ({
  stations: 4,
  features: nth % 2 === 0 ? ['times', 'burns'] : ['times', 'burns', 'arrivals'],
  ...rest,
});

/** Random kitchens of 4 to 6 orders, about 40 actions of the brain, whose food burns after 3 to 8 minutes. */
export const smallProofKitchen = (nth: number): Kitchen =>
  drawn(`proof-small-${nth}`, wishOf(nth, { orders: 4 + (nth % 3), actions: 40, burns: [3, 8] }), 'finish');

/** Of 8 orders, about 50 actions, whose food burns after 1 to 8 minutes. */
export const largerProofKitchen = (nth: number, goal: Goal = 'finish'): Kitchen =>
  drawn(`proof-larger-${nth}`, wishOf(nth, { orders: 8, actions: 50, burns: [1, 8] }), goal);

const drawn = (seed: string, wish: KitchenWish, goal: Goal): Kitchen =>
  kitchenOf({ ...randomKitchen(seed, wish), goal });
