import type { DishSpec, KitchenSpec, OrderSpec } from '../model/spec.ts';
import { type Chance, chanceOf } from './chance.ts';
import { dishSteps, isMade } from './dish.ts';
import { withFeature } from './features.ts';
import { FOODS, type Food, STATIONS } from './larder.ts';
import { tidy } from './tidy.ts';
import { FEATURES, type KitchenWish } from './wish.ts';

/**
 * A kitchen like those of the campaign, drawn by chance: two or three dishes that share stations with one slot or two,
 * chains of hands and stations that end with plating. Station work takes 2 to 15 minutes, hands-on work 1 to 4, loading
 * and collecting 0 to 2. The goal is `finish` or `waits`; with tips or a shared till it is `coins`. Whether some plan
 * passes it is not known: ask the solver.
 * @param seed any text: the same seed and wish give the same kitchen on every machine
 */
export function randomKitchen(seed: string, wish: KitchenWish): KitchenSpec {
  const chance = chanceOf(seed);
  const stations = chance.shuffled(STATIONS).slice(0, wish.stations);
  const dishes = dishesOf(wish, stations, chance);
  const orders = ordersOf(Object.keys(dishes), wish.orders, chance);
  const bare: KitchenSpec = {
    stations: slotsOf(stations, dishes, orders, chance),
    dishes,
    orders,
    goal: chance.happens(60) ? 'finish' : 'waits',
  };
  const features = FEATURES.filter((feature) => wish.features.includes(feature));
  return tidy(features.reduce((spec, feature) => withFeature(feature, spec, wish, chance), bare));
}

/** Some of the stations that are loaded more than once have two slots. */
function slotsOf(
  stations: readonly string[],
  dishes: KitchenSpec['dishes'],
  orders: readonly OrderSpec[],
  chance: Chance,
): KitchenSpec['stations'] {
  const loaded = orders.flatMap(({ dish }) => Object.values(dishes[dish]?.steps ?? {}).map(({ at }) => at));
  const isBusy = (name: string): boolean => loaded.indexOf(name) !== loaded.lastIndexOf(name);
  return Object.fromEntries(stations.map((name) => [name, chance.happens(30) && isBusy(name) ? { slots: 2 } : {}]));
}

/** Two dishes or three, or as many as there are orders. */
function dishesOf(
  { orders, actions }: KitchenWish,
  stations: readonly string[],
  chance: Chance,
): KitchenSpec['dishes'] {
  const count = Math.min(orders, chance.int(2, 3));
  const menu = menuOf(stations, chance);
  const mains = menu.splice(0, count);
  const leastFoods = Math.ceil(stations.length / count);
  const perOrder = Math.max(4, Math.round(actions / orders));
  const dishes: Record<string, DishSpec> = {};
  let left = perOrder * count;
  for (const [nth, main] of mains.entries()) {
    const share = nth === count - 1 ? left : chance.int(Math.max(4, perOrder - 1), perOrder + 1);
    left -= share;
    const foods = [main, ...menu.splice(0, leastFoods - 1)];
    addFoods(foods, Math.floor((share * chance.int(50, 70)) / 200), stations, menu);
    const hands = Math.max(2, share - 2 * loadsOf(foods, stations));
    dishes[main.dish] = { steps: dishSteps(foods, hands, stations, chance) };
  }
  return dishes;
}

/** How often a station is loaded for some foods: every time is a start and a collect. */
const loadsOf = (foods: readonly Food[], stations: readonly string[]): number =>
  foods.reduce((sum, food) => sum + (isMade(food, stations) ? 2 : 1), 0);

/** The foods of some stations, the next one first: each station in turn, so that every one of them is used. */
function menuOf(stations: readonly string[], chance: Chance): Food[] {
  const shelves = stations.map((at) => chance.shuffled(FOODS.filter((food) => food.at === at)));
  const longest = Math.max(...shelves.map(({ length }) => length));
  return Array.from({ length: longest }, (_, row) => shelves.flatMap((shelf) => shelf[row] ?? [])).flat();
}

/** Takes foods off the menu until stations are loaded so many times for them. */
function addFoods(foods: Food[], wanted: number, stations: readonly string[], menu: Food[]): void {
  let loads = loadsOf(foods, stations);
  while (loads < wanted) {
    const food = menu.shift();
    if (food === undefined) return;
    foods.push(food);
    loads += loadsOf([food], stations);
  }
}

/** Every dish is ordered at least once. */
function ordersOf(dishes: readonly string[], count: number, chance: Chance): readonly OrderSpec[] {
  const more = Array.from({ length: count - dishes.length }, () => chance.pick(dishes));
  return chance.shuffled([...dishes, ...more]).map((dish) => ({ dish }));
}
