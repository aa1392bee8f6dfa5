import type { StepSpec } from '../model/spec.ts';
import type { Chance } from './chance.ts';
import { type Food, LAST, SIDES } from './larder.ts';
import type { Steps } from './steps.ts';

/** One in two loadings takes the brain no time, and so does one in two collectings. */
const HANDLING = [0, 0, 0, 1, 1, 2];

function onStation({ at, minutes }: Pick<Food, 'at' | 'minutes'>, after: readonly string[], chance: Chance): StepSpec {
  const [start, collect] = [chance.pick(HANDLING), chance.pick(HANDLING)];
  return {
    at,
    minutes: chance.int(...minutes),
    ...(after.length > 0 ? { after } : {}),
    ...(start > 0 ? { start } : {}),
    ...(collect > 0 ? { collect } : {}),
  };
}

const byHand = (chance: Chance, after: readonly string[] = []): StepSpec => ({
  minutes: chance.int(1, 4),
  ...(after.length > 0 ? { after } : {}),
});

/**
 * The steps of a dish of some foods, each a chain of work before, station and work after, with plating at the end; in the
 * order in which a cook without foresight takes them.
 * @param foods at least one, of different names
 * @param hands how many hands-on steps it has, plating included, from 1; more than the larder knows are not made
 * @param stations that there are: what another one would make first is left out
 */
export function dishSteps(foods: readonly Food[], hands: number, stations: readonly string[], chance: Chance): Steps {
  const chores = foods.flatMap(({ before, after }) => [before, after]);
  const done = new Set([...chance.shuffled(chores), ...chance.shuffled(SIDES)].slice(0, hands - 1));
  const steps: Record<string, StepSpec> = {};
  for (const food of foods) Object.assign(steps, chainOf(food, done, stations, chance));
  for (const side of SIDES) if (done.has(side)) steps[side] = byHand(chance);
  const named = new Set(Object.values(steps).flatMap(({ after }) => after ?? []));
  steps[LAST] = byHand(
    chance,
    Object.keys(steps).filter((name) => !named.has(name)),
  );
  return steps;
}

function chainOf(food: Food, done: ReadonlySet<string>, stations: readonly string[], chance: Chance): Steps {
  const { name, at, minutes, before, after, first } = food;
  const steps: Record<string, StepSpec> = {};
  const needs: string[] = [];
  if (isMade(food, stations) && first !== undefined) {
    steps[first.name] = onStation(first, [], chance);
    needs.push(first.name);
  }
  if (done.has(before)) steps[before] = byHand(chance, needs);
  steps[name] = onStation({ at, minutes }, done.has(before) ? [before] : needs, chance);
  if (done.has(after)) steps[after] = byHand(chance, [name]);
  return steps;
}

/** Whether what a food needs first is made in this kitchen, and does not come ready. */
export const isMade = ({ first }: Food, stations: readonly string[]): boolean =>
  first !== undefined && stations.includes(first.at);
