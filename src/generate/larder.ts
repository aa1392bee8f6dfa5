/** A range of whole numbers, both ends included. */
export type Range = readonly [from: number, to: number];

/** Something that a station makes, with what hands do for it. All names are steps of a dish. */
export interface Food {
  readonly name: string;
  readonly at: string;
  /** Minutes on its station. */
  readonly minutes: Range;
  /** Work of the hands before it. */
  readonly before: string;
  /** Work of the hands after it. */
  readonly after: string;
  /** The dish whose main part it is. */
  readonly dish: string;
  /** Several such dishes, as a title begins. */
  readonly title: string;
  /** What another station makes for it first. */
  readonly first?: { readonly name: string; readonly at: string; readonly minutes: Range };
}

const food = (
  [name, at, ...minutes]: readonly [name: string, at: string, from: number, to: number],
  [before, after]: readonly [before: string, after: string],
  [dish, title]: readonly [dish: string, title: string],
  first?: Food['first'],
): Food => ({ name, at, minutes, before, after, dish, title, ...(first === undefined ? {} : { first }) });

export const FOODS: readonly Food[] = [
  food(['bread', 'oven', 8, 15], ['knead-dough', 'slice-bread'], ['bread-basket', 'Bread baskets'], {
    name: 'dough',
    at: 'mixer',
    minutes: [3, 6],
  }),
  food(['pie', 'oven', 8, 14], ['roll-pastry', 'cut-pie'], ['pie-plate', 'Pies']),
  food(['lasagne', 'oven', 10, 15], ['layer-lasagne', 'cut-lasagne'], ['lasagne-plate', 'Lasagne'], {
    name: 'sauce',
    at: 'stove',
    minutes: [4, 8],
  }),
  food(['gratin', 'oven', 9, 15], ['slice-potatoes', 'portion-gratin'], ['gratin-plate', 'Gratin']),
  food(['cake', 'oven', 8, 14], ['grease-tin', 'dust-cake'], ['cake-plate', 'Cakes'], {
    name: 'batter',
    at: 'mixer',
    minutes: [2, 5],
  }),
  food(['pizza', 'oven', 5, 9], ['top-pizza', 'slice-pizza'], ['pizza-plate', 'Pizza']),
  food(['soup', 'stove', 6, 12], ['chop-onions', 'ladle-soup'], ['soup-bowl', 'Soup']),
  food(['pasta', 'stove', 6, 11], ['grate-cheese', 'drain-pasta'], ['pasta-bowl', 'Pasta']),
  food(['rice', 'stove', 7, 12], ['wash-rice', 'fluff-rice'], ['rice-bowl', 'Rice bowls']),
  food(['eggs', 'stove', 3, 7], ['crack-eggs', 'salt-eggs'], ['egg-plate', 'Eggs']),
  food(['stew', 'stove', 9, 15], ['dice-carrots', 'ladle-stew'], ['stew-bowl', 'Stew']),
  food(['porridge', 'stove', 4, 8], ['measure-oats', 'stir-in-honey'], ['porridge-bowl', 'Porridge']),
  food(['steak', 'grill', 4, 9], ['season-steak', 'slice-steak'], ['steak-plate', 'Steaks']),
  food(['fish', 'grill', 5, 10], ['clean-fish', 'bone-fish'], ['fish-plate', 'Fish']),
  food(['peppers', 'grill', 4, 8], ['cut-peppers', 'dress-peppers'], ['pepper-plate', 'Peppers']),
  food(['skewers', 'grill', 5, 9], ['thread-skewers', 'glaze-skewers'], ['skewer-plate', 'Skewers']),
  food(['corn', 'grill', 4, 9], ['husk-corn', 'butter-corn'], ['corn-plate', 'Corn']),
  food(['toast', 'toaster', 2, 5], ['cut-loaf', 'butter-toast'], ['toast-plate', 'Toast']),
  food(['bagel', 'toaster', 3, 6], ['cut-bagel', 'fill-bagel'], ['bagel-plate', 'Bagels']),
  food(['crumpet', 'toaster', 2, 5], ['open-jam', 'spread-jam'], ['crumpet-plate', 'Crumpets']),
  food(['tea', 'kettle', 3, 7], ['rinse-pot', 'pour-tea'], ['tea-tray', 'Tea']),
  food(['cocoa', 'kettle', 3, 6], ['shave-chocolate', 'whisk-cocoa'], ['cocoa-mug', 'Cocoa']),
  food(['couscous', 'kettle', 4, 8], ['chop-mint', 'stir-couscous'], ['couscous-bowl', 'Couscous']),
  food(['noodles', 'kettle', 4, 9], ['slice-leeks', 'dress-noodles'], ['noodle-bowl', 'Noodles']),
  food(['chips', 'fryer', 4, 9], ['cut-chips', 'salt-chips'], ['chip-basket', 'Chips']),
  food(['doughnuts', 'fryer', 3, 8], ['shape-doughnuts', 'sugar-doughnuts'], ['doughnut-box', 'Doughnuts']),
  food(['onion-rings', 'fryer', 3, 7], ['cut-rings', 'salt-rings'], ['ring-basket', 'Onion rings']),
  food(['dumplings', 'fryer', 5, 9], ['fold-dumplings', 'sauce-dumplings'], ['dumpling-plate', 'Dumplings']),
  food(['smoothie', 'mixer', 2, 5], ['peel-fruit', 'pour-smoothie'], ['smoothie-glass', 'Smoothies']),
  food(['pesto', 'mixer', 2, 6], ['pick-basil', 'spoon-pesto'], ['pesto-pot', 'Pesto']),
  food(['milkshake', 'mixer', 2, 5], ['scoop-ice', 'top-milkshake'], ['milkshake-glass', 'Milkshakes']),
  food(['mousse', 'fridge', 8, 15], ['whip-mousse', 'pipe-mousse'], ['mousse-cup', 'Mousse']),
  food(['jelly', 'fridge', 9, 15], ['stir-jelly', 'turn-out-jelly'], ['jelly-cup', 'Jelly']),
  food(['pudding', 'fridge', 7, 13], ['whisk-pudding', 'top-pudding'], ['pudding-cup', 'Pudding']),
];

/** Every station of the larder, in its order. */
export const STATIONS: readonly string[] = [...new Set(FOODS.map(({ at }) => at))];

/** Work of the hands that goes with any dish. */
export const SIDES: readonly string[] = [
  'chop-salad',
  'mix-dressing',
  'chop-herbs',
  'fold-napkin',
  'cut-lemon',
  'pour-water',
  'wash-grapes',
  'whip-cream',
  'lay-tray',
  'write-card',
];

/** What ends a dish. */
export const LAST = 'plate';
