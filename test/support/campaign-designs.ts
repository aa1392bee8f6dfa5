import type { Cooks } from '../../src/model/best.ts';

/** What the campaign's design says of a part, in the unit of its goal, and a plan that reaches the best. */
export interface Design {
  readonly level: string;
  readonly part: number;
  /** Of blocking, house and best. */
  readonly values: Readonly<Record<keyof Cooks, number>>;
  readonly plan: readonly string[];
}

const design = (level: string, part: number, values: readonly [number, number, number], plan: string): Design => ({
  level,
  part,
  values: { blocking: values[0], house: values[1], best: values[2] },
  plan: plan.split(',').map((decision) => decision.trim()),
});

export const DESIGNS: readonly Design[] = [
  design('0-opening-shift/L01', 1, [35, 20, 20], 'start 1.lasagne, do 1.clean, wait, collect 1.lasagne'),
  design(
    '0-opening-shift/L02',
    1,
    [22, 10, 10],
    'start 1.toast, start 1.water, do 1.chop, collect 1.toast, wait, collect 1.water',
  ),
  design(
    '0-opening-shift/L03',
    1,
    [18, 18, 18],
    'do 1.wash-1, do 1.knead-1, do 1.chop-1, do 1.wash-2, do 1.knead-2, do 1.chop-2',
  ),
  design('1-bell-rail/L05', 1, [18, 18, 18], 'do 1.chop, stare 1.milk, do 1.pour'),
  design(
    '1-bell-rail/L05',
    2,
    [18, 13, 13],
    'start 1.milk, do 1.chop-1, do 1.chop-2, collect 1.milk, do 1.pour, do 1.chop-3, do 1.chop-4',
  ),
  design(
    '1-bell-rail/X1',
    1,
    [43, 33, 18],
    `start 1.milk, start 1.caramel, do 1.chop, wait, collect 1.milk, do 1.stir, start 1.bake, do 1.wash,
     collect 1.caramel, do 1.pour, do 1.knead, collect 1.bake`,
  ),
  design(
    '2-many-pots/L09',
    1,
    [25, 15, 15],
    'start 1.user, start 1.settings, wait, collect 1.settings, wait, collect 1.user',
  ),
  design(
    '2-many-pots/L10',
    1,
    [30, 10, 10],
    'start 1.user, start 1.orders, stare 1.payments, collect 1.user, collect 1.orders',
  ),
  design(
    '2-many-pots/L11',
    1,
    [25, 9, 9],
    `start 1.bread, start 2.bread, start 3.bread, start 4.bread, start 5.bread, collect 1.bread, wait,
     collect 2.bread, wait, collect 3.bread, wait, collect 4.bread, wait, collect 5.bread`,
  ),
  design(
    '2-many-pots/L12',
    1,
    [37, 15, 15],
    `start 1.doorbell, stare 1.posts, start 1.pic-1, start 1.pic-2, start 1.pic-3, wait, collect 1.doorbell,
     wait, collect 1.pic-1, collect 1.pic-2, collect 1.pic-3`,
  ),
  design(
    '2-many-pots/L13',
    1,
    [71, 40, 40],
    `start 2.brew, start 3.simmer, start 4.bake, do 1.toss, wait, collect 2.brew, wait, collect 3.simmer, wait,
     collect 4.bake`,
  ),
  design(
    '2-many-pots/X2',
    1,
    [150, 68, 60],
    `do 3.slice, start 3.brown, do 4.toss, collect 3.brown, do 2.peel, start 2.simmer, do 1.roll, start 1.bake,
     wait, collect 2.simmer, wait, collect 1.bake`,
  ),
  design(
    '3-the-waiter/L14',
    1,
    [88, 25, 25],
    `do 1.ask, start 1.bake, do 2.ask, start 2.bake, do 3.ask, start 3.bake, do 4.ask, start 4.bake, wait,
     collect 1.bake, do 1.serve, collect 2.bake, do 2.serve, collect 3.bake, do 3.serve, collect 4.bake,
     do 4.serve`,
  ),
  design(
    '3-the-waiter/L15',
    1,
    [2, 4, 4],
    `do 1.ask, start 1.cook, wait, do 2.ask, start 2.cook, wait, do 3.ask, start 3.cook, collect 1.cook,
     do 1.serve, wait 9, do 4.ask, start 4.cook, collect 2.cook, do 2.serve, wait, collect 3.cook, do 3.serve,
     wait, collect 4.cook, do 4.serve`,
  ),
  design(
    '3-the-waiter/L15',
    2,
    [2, 6, 6],
    `do 1.ask, start 1.cook, wait, do 2.ask, start 2.cook, wait, do 3.ask, start 3.cook, wait, do 4.ask,
     start 4.cook, collect 1.cook, do 1.serve, do 5.ask, start 5.cook, collect 2.cook, do 2.serve, do 6.ask,
     start 6.cook, collect 3.cook, do 3.serve, wait, collect 4.cook, do 4.serve, wait, collect 5.cook,
     do 5.serve, wait, collect 6.cook, do 6.serve`,
  ),
  design(
    '3-the-waiter/L15',
    3,
    [2, 6, 9],
    `do 1.ask, start 1.cook, do 2.ask, start 2.cook, do 3.ask, start 3.cook, do 4.ask, start 4.cook, do 5.ask,
     start 5.cook, do 6.ask, start 6.cook, do 7.ask, start 7.cook, do 8.ask, start 8.cook, do 9.ask,
     start 9.cook, collect 1.cook, do 1.serve, collect 2.cook, do 2.serve, collect 3.cook, do 3.serve,
     collect 4.cook, do 4.serve, collect 5.cook, do 5.serve, collect 6.cook, do 6.serve, collect 7.cook,
     do 7.serve, collect 8.cook, do 8.serve, collect 9.cook, do 9.serve`,
  ),
  design(
    '3-the-waiter/L16',
    1,
    [80, 20, 20],
    `start 1.bake, start 2.bake, start 3.bake, start 4.bake, wait, collect 1.bake, start 5.bake, collect 2.bake,
     start 6.bake, collect 3.bake, start 7.bake, collect 4.bake, start 8.bake, wait, collect 5.bake,
     collect 6.bake, collect 7.bake, collect 8.bake`,
  ),
  design(
    '3-the-waiter/L16',
    2,
    [32, 18, 16],
    `start 1.big, start 3.mid, wait, collect 3.mid, start 4.mid, wait, collect 1.big, start 2.big, wait,
     collect 4.mid, start 5.tiny, wait, collect 5.tiny, collect 2.big`,
  ),
  design(
    '3-the-waiter/L17',
    1,
    [40, 28, 28],
    'start 1.soup, do 1.call-mill, do 1.call-farm, collect 1.soup, do 1.serve, do 1.call-port',
  ),
  design(
    '3-the-waiter/L17',
    2,
    [40, 16, 16],
    `start 1.soup, start 1.call-mill, start 1.call-farm, start 1.call-port, wait, collect 1.call-mill, wait,
     collect 1.call-farm, wait, collect 1.call-port, wait, collect 1.soup, do 1.serve`,
  ),
  design(
    '3-the-waiter/L17',
    3,
    [40, 28, 18],
    `start 1.soup, start 1.call-mill, do 1.call-farm, collect 1.call-mill, start 1.call-port, wait,
     collect 1.soup, do 1.serve, wait, collect 1.call-port`,
  ),
  design(
    '3-the-waiter/X3',
    1,
    [141, 69, 50],
    `start 2.roast, wait, start 3.bake, wait, collect 3.bake, start 4.bake, wait, collect 4.bake, start 5.bake,
     wait, collect 5.bake, start 1.roast, wait, collect 2.roast, wait, collect 1.roast`,
  ),
  design(
    '4-heavy-lifting/L18',
    1,
    [24, 24, 12],
    'start 1.beef, start 1.pork, do 1.lamb, collect 1.beef, collect 1.pork',
  ),
  design('4-heavy-lifting/L19', 1, [25, 25, 25], 'do 1.mince, do 5.answer'),
  design(
    '4-heavy-lifting/L19',
    2,
    [25, 25, 40],
    `do 1.mince-1, do 2.answer, do 1.mince-2, do 3.answer, do 1.mince-3, do 4.answer, do 5.answer, do 1.mince-4`,
  ),
  design(
    '4-heavy-lifting/L19',
    3,
    [25, 25, 40],
    `start 1.mince, wait, do 2.answer, wait, do 3.answer, wait, do 4.answer, wait, do 5.answer, wait, collect 1.mince`,
  ),
  design(
    '4-heavy-lifting/X4',
    1,
    [33, 30, 17],
    `do 1.mince, start 1.pie, start 1.knead, do 1.peel, do 1.grate, collect 1.pie, collect 1.knead, do 1.serve`,
  ),
  design(
    '5-tickets/L20',
    1,
    [44, 29, 29],
    `start 1.coffee, do 1.dough, start 1.rise, do 1.tidy, collect 1.coffee, wait, collect 1.rise, start 1.bake,
     wait, collect 1.bake, do 1.glaze`,
  ),
  design(
    '5-tickets/X5',
    1,
    [60, 28, 22],
    `start 1.stock, start 1.rise, start 1.coats, start 1.wine, do 1.lay, wait 6, collect 1.rise, start 1.bake,
     wait, collect 1.stock, start 1.sauce, collect 1.coats, collect 1.wine, wait, collect 1.sauce, do 1.strain,
     wait, collect 1.bake, do 1.serve`,
  ),
  design(
    '7-shared-fridge/L27',
    1,
    [30, 10, 16],
    `start 1.bring, do 2.look, start 2.pan, do 3.look, start 3.pan, wait, collect 2.pan, do 2.take, start 2.cook,
     collect 3.pan, wait, collect 2.cook, collect 1.bring, do 3.take, start 3.cook, wait, collect 3.cook`,
  ),
  design(
    '7-shared-fridge/L28',
    1,
    [16, 16, 16],
    'do 1.prep, start 1.cook, wait, collect 1.cook, do 2.prep, stare 2.cook',
  ),
  design(
    '7-shared-fridge/L28',
    2,
    [16, 16, 16],
    'do 1.prep, start 1.cook, wait, collect 1.cook, do 2.prep, stare 2.cook',
  ),
  design(
    '7-shared-fridge/L28',
    3,
    [16, 14, 14],
    'do 1.prep, start 1.cook, do 2.prep, wait, collect 1.cook, start 2.cook, wait, collect 2.cook',
  ),
  design(
    '7-shared-fridge/L30',
    1,
    [82, 37, 36],
    `start 1.call, start 1.stock, do 1.dough, start 1.rise, do 1.veg, collect 1.call, wait, collect 1.rise, start 1.bake,
     do 1.mince, collect 1.stock, start 1.simmer, wait, collect 1.bake, collect 1.simmer, do 1.plate`,
  ),
  design(
    '7-shared-fridge/X7',
    1,
    [44, 40, 27],
    `do 2.sear, start 2.bake, do 1.brown, start 1.simmer, do 3.flour, wait, collect 2.bake, do 2.serve, wait,
     collect 1.simmer, start 3.fry, do 1.serve, wait, collect 3.fry, do 3.serve`,
  ),
];
