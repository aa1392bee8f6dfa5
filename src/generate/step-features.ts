import type { KitchenSpec, StepSpec } from '../model/spec.ts';
import type { Chance } from './chance.ts';
import { LAST } from './larder.ts';
import { choosing, mainOf, type Place, placesOf, withMore, withSteps } from './steps.ts';
import type { KitchenWish } from './wish.ts';

/** Where couriers come to: no food is cooked there. */
const DOOR = 'door';
const HELPER = 'apprentice';

const isCooked = ({ step }: Place): boolean => step.at !== undefined && step.at !== DOOR;
const isByHand = ({ step }: Place): boolean => step.at === undefined;

/** Some of the places, each with an even chance, one at least. There must be one. */
function someOf(places: readonly Place[], chance: Chance): readonly Place[] {
  const some = places.filter(() => chance.happens(50));
  return some.length > 0 ? some : [chance.pick(places)];
}

export const withBurning = (spec: KitchenSpec, chance: Chance, { burns: [from, to] = [2, 6] }: KitchenWish) =>
  withMore(spec, someOf(placesOf(spec).filter(isCooked), chance), () => ({ burns: chance.int(from, to) }));

export const withFailures = (spec: KitchenSpec, chance: Chance) =>
  withMore(spec, [chance.pick(placesOf(spec).filter(isCooked))], () => ({ fails: 1 }));

/** One of the hands-on steps is short and comes several times. */
export const withTimes = (spec: KitchenSpec, chance: Chance) =>
  withMore(spec, [chance.pick(placesOf(spec).filter(isByHand))], () => ({
    minutes: chance.int(1, 2),
    times: chance.int(2, 3),
  }));

/** What takes no more than a minute is not worth a helper, and nobody but the brain touches the till. */
export function withHelper(spec: KitchenSpec, chance: Chance): KitchenSpec {
  const places = placesOf(spec).filter(isByHand);
  const mine = ({ step }: Place): boolean => step.reads !== undefined || step.writes !== undefined;
  const long = places.filter((place) => Number(place.step.minutes) > 1 && !mine(place));
  const given = long.length > 0 ? someOf(long, chance) : [chance.pick(places.filter(({ name }) => name === LAST))];
  const [briefing, collect] = [chance.int(0, 1), chance.int(0, 1)];
  const helper = { helper: true, ...(briefing > 0 ? { briefing } : {}), ...(collect > 0 ? { collect } : {}) };
  return {
    ...withMore(spec, given, () => ({ delegable: true })),
    stations: { ...spec.stations, [HELPER]: helper },
  };
}

/** The main food of one dish may also be delivered: the first of the two is enough. */
export function withDelivery(spec: KitchenSpec, chance: Chance, minutes: StepSpec['minutes']): KitchenSpec {
  const [dish, { steps }] = chance.pick(Object.entries(spec.dishes));
  const main = mainOf(steps);
  const ordered = minutes === 'never' ? 'courier' : 'delivery';
  const changed = choosing(steps, main, ordered);
  return {
    ...withSteps(spec, dish, { [ordered]: { at: DOOR, minutes }, ...changed }),
    stations: { ...spec.stations, [DOOR]: {} },
  };
}
