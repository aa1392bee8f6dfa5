import type { DishSpec, KitchenSpec, OrderSpec } from '../model/spec.ts';
import { house, runStrategy } from '../strategies/index.ts';
import type { Chance } from './chance.ts';
import { prepared } from './prepared.ts';

/** Guests come one after the other, on average twice as fast as the hands can serve them one by one; a lone one is late. */
export function withLateOrders(spec: KitchenSpec, chance: Chance): KitchenSpec {
  let at = 0;
  const orders = spec.orders.map((order, nth) => {
    if (nth > 0 || spec.orders.length === 1) at += chance.int(1, handsOf(spec.dishes[order.dish] as DishSpec));
    return at > 0 ? { ...order, at } : order;
  });
  return { ...spec, orders };
}

/** Minutes of the brain that a dish takes. */
const handsOf = ({ steps }: DishSpec): number =>
  Object.values(steps).reduce(
    (sum, { at, minutes, times = 1, start = 0, collect = 0 }) =>
      sum + (at === undefined ? times * Number(minutes) : start + collect),
    0,
  );

/** Some guests leave a little earlier or later than the house would serve them. */
export function withPatience(spec: KitchenSpec, chance: Chance): KitchenSpec {
  const spans = spansOf(spec);
  const hurried = chance.int(0, spec.orders.length - 1);
  const orders = spec.orders.map((order, nth) =>
    nth === hurried || chance.happens(40)
      ? { ...order, patience: Math.max(aloneIn(spec, order), portion(spans[nth] as number, chance.int(85, 130))) }
      : order,
  );
  return { ...spec, orders };
}

/** Every dish has its price, and more is paid for what comes about as fast as from the house. Coins are the goal. */
export function withTips(spec: KitchenSpec, chance: Chance): KitchenSpec {
  const spans = spansOf(spec);
  const dishes = Object.entries(spec.dishes).map(([name, dish]) => {
    const quickest = Math.min(...spans.filter((_, nth) => spec.orders[nth]?.dish === name));
    const tip = { coins: chance.int(2, 5), within: portion(quickest, chance.int(90, 140)) };
    return [name, { price: chance.int(6, 15), tip, ...dish }];
  });
  return { ...spec, dishes: Object.fromEntries(dishes), goal: 'coins' };
}

/** Where coins count, the kitchen closes a little too early for all the guests; else a little later than that. */
export function withClosing(spec: KitchenSpec, chance: Chance): KitchenSpec {
  const last = Math.max(...spansOf(spec).map((span, nth) => span + (spec.orders[nth]?.at ?? 0)));
  const soonest = Math.max(...spec.orders.map((order) => (order.at ?? 0) + aloneIn(spec, order)));
  const closes = portion(last, spec.goal === 'coins' ? chance.int(70, 95) : chance.int(100, 115));
  return { ...spec, closes: Math.max(soonest, closes) };
}

const portion = (minutes: number, percent: number): number => Math.max(1, Math.ceil((minutes * percent) / 100));

/** The minutes in which the house serves an order that is the only one. */
const aloneIn = (spec: KitchenSpec, order: OrderSpec): number => Math.max(...spansOf({ ...spec, orders: [order] }));

/**
 * For each order the minutes from its arrival until the house serves it; where the house does not, as if it did nothing
 * else.
 */
function spansOf(spec: KitchenSpec): readonly number[] {
  const kitchen = prepared(spec);
  const served = new Map<number, number>();
  for (const event of runStrategy(kitchen, house(kitchen)).log)
    if (event.type === 'served') served.set(event.order, event.minute);
  return kitchen.orders.map((order) => {
    const minutes = order.tasks.map((index) => kitchen.tasks[index]?.minutes ?? 0).filter(Number.isFinite);
    return (served.get(order.index) ?? order.at + minutes.reduce((sum, one) => sum + one, 0)) - order.at;
  });
}
