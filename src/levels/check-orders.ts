import { prepare } from '../kitchen/index.ts';
import type { Cooks } from '../model/best.ts';
import type { Order } from '../model/kitchen.ts';
import type { KitchenSpec, OrderSpec } from '../model/spec.ts';
import { bestOf } from '../strategies/index.ts';
import type { KitchenFinding } from './finding.ts';

/** For one order alone: its kitchen is small. See `SearchLimits.effort`. */
const EFFORT = 200_000;

/**
 * Orders that nobody can serve. What a cook has served can be served; of the others each is looked at as if it were the
 * only one, with all that other orders might put into stock: then there is most of everything for it.
 * @param isSpared whether the kitchen can do without them: that makes it a note
 */
export function orderFindings(
  spec: KitchenSpec,
  orders: readonly Order[],
  cooks: Cooks,
  isSpared: boolean,
): readonly KitchenFinding[] {
  const { blocking, house, best } = cooks;
  const served = new Set([blocking, house, best.run ?? blocking].flatMap(({ outcome }) => outcome.served));
  const known = new Map<string, boolean>();
  const isNever = (order: OrderSpec): boolean => {
    const key = JSON.stringify(order);
    const answer = known.get(key) ?? isHopeless(spec, order);
    known.set(key, answer);
    return answer;
  };
  return orders
    .filter(({ number, index }) => !served.has(number) && isNever(spec.orders[index] as OrderSpec))
    .map(({ number, index }) => ({
      code: 'order-never-served',
      // It may be the lesson that not everybody can be served.
      severity: isSpared ? 'note' : 'error',
      path: ['orders', index],
      message: `nobody can serve order ${number}, not even if it were the only one`,
      fix: 'look at its patience, at when the kitchen closes, and at the steps of its dish',
    }));
}

/** @returns `true` only where it is proven */
function isHopeless(spec: KitchenSpec, order: OrderSpec): boolean {
  const stock = Object.entries(spec.stock ?? {}).map(
    ([item, count]) => [item, count + restocksOf(spec, item)] as const,
  );
  const alone = prepare({ ...spec, stock: Object.fromEntries(stock), orders: [order], goal: 'finish' });
  if (!alone.ok) throw new Error('a part of a kitchen without faults has faults');
  const { run, proven } = bestOf(alone.value, { effort: EFFORT });
  return run === null && proven;
}

/** How often all orders together can put an item into stock, at most. */
const restocksOf = ({ dishes, orders }: KitchenSpec, item: string): number =>
  orders
    .flatMap(({ dish }) => Object.values(dishes[dish]?.steps ?? {}))
    .reduce((sum, { restocks, times = 1 }) => sum + (restocks === item ? times : 0), 0);
