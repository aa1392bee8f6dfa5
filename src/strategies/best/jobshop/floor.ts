import { Narrowing } from './narrowing.ts';
import type { Shop } from './shop.ts';
import { Windows } from './windows.ts';

/** The least finish that is not out of the question at once (a destructive lower bound; Klein & Scholl 1999). */
export function floorOf(shop: Shop, finish: number): number {
  const narrowing = new Narrowing(shop);
  const windows = new Windows(shop);
  let least = 0;
  let most = finish;
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    narrowing.open(windows);
    if (narrowing.narrow(windows, middle + 1)) most = middle;
    else least = middle + 1;
  }
  return least;
}
