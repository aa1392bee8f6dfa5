import type { Order } from './kitchen.ts';

/** The tip of an order that is served at this minute, in coins: all of it within its minutes, nothing after. */
export const tipAt = ({ tip, at }: Pick<Order, 'tip' | 'at'>, minute: number): number =>
  tip !== null && minute - at <= tip.within ? tip.coins : 0;
