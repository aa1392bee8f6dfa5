import type { KitchenSpec } from '../model/spec.ts';
import type { Chance } from './chance.ts';
import { FOODS } from './larder.ts';
import type { Feature } from './wish.ts';

/** Title and story of a generated level: without numbers, since those are computed. */
export interface Tale {
  readonly title: string;
  readonly story: readonly string[];
}

const WEATHER = ['quiet', 'rainy', 'windy', 'sunny', 'foggy', 'warm', 'cold', 'busy'];
const TIMES = ['morning', 'noon', 'afternoon', 'evening', 'night'];
const PLACES = [
  'at the harbour',
  'at the old mill',
  'by the lake',
  'on the hill',
  'at the station',
  'in the market hall',
  'under the bridge',
  'at the lighthouse',
  'in the courtyard',
  'next to the cinema',
  'at the airfield',
  'on the ferry',
];

/** One line for each rule: true of every kitchen that has it. */
const LINES: Readonly<Record<Feature, (spec: KitchenSpec) => string>> = {
  times: () => 'Some of the work has to be done again and again.',
  variables: () => 'Whoever reads the till and writes it later may wipe out what came between.',
  stock: ({ stock }) => `There is not enough ${firstName(stock)}: look, take and fetch in the right order.`,
  tools: ({ tools }) => `Mind the ${firstName(tools)}: it is free again only when a dish is plated.`,
  fails: () => 'One of the stations needs a second try.',
  any: () => 'Some of the food can be delivered, if you would rather not cook it.',
  never: () => 'You may call a courier. Whether one ever comes is another question.',
  helpers: () => 'An apprentice is there and takes some of the work off your hands.',
  burns: () => 'Some of the food burns if it is left alone for too long.',
  arrivals: () => 'Guests come when they like, not when you are ready.',
  tip: () => 'Who is served quickly leaves a tip.',
  patience: () => 'Not every guest waits for ever.',
  closes: () => 'The kitchen closes on time, whoever is still hungry.',
};

const firstName = (things: Readonly<Record<string, number>> = {}): string => String(Object.keys(things)[0]);

/**
 * @param features those that the kitchen has
 * @returns a title, and a story that says where it is, what is made, and of one of the rules
 */
export function taleOf(spec: KitchenSpec, features: readonly Feature[], chance: Chance): Tale {
  const place = chance.pick(PLACES);
  const dishes = Object.keys(spec.dishes).map((dish) => FOODS.find((food) => food.dish === dish)?.title ?? dish);
  const [first = '', ...others] = dishes;
  const menu = listed([first, ...others.map((title) => title.toLowerCase())]);
  const told = features.length > 0 ? chance.pick(features) : null;
  return {
    title: `${dishes.length > 2 ? listed([first, String(others[0]).toLowerCase()]) : menu} ${place}`,
    story: [
      `A ${chance.pick(WEATHER)} ${chance.pick(TIMES)} ${place}.`,
      `On the menu: ${menu.charAt(0).toLowerCase()}${menu.slice(1)}.`,
      ...(told === null ? [] : [LINES[told](spec)]),
    ],
  };
}

/** `a, b and c`. */
const listed = (things: readonly string[]): string =>
  things.length < 2 ? String(things[0]) : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
