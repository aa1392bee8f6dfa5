import { BREAKFAST, folderWith } from './command.ts';

/** A second level, with another kitchen than breakfast. */
export const SUPPER = {
  title: 'Supper',
  stations: { oven: {} },
  dishes: { supper: { steps: { bake: { at: 'oven', minutes: 9 }, wash: { minutes: 3 } } } },
  orders: [{ dish: 'supper' }],
  goal: 'finish',
};

const PACK = {
  title: 'My pack',
  author: 'Ada',
  chapters: [
    { title: 'Evening', levels: ['B2'] },
    { title: 'Morning', folder: 'early', levels: ['B1'] },
  ],
};

/** A folder with a pack of two levels, the second of them in a folder of its own; `change` replaces files. */
export const packFolder = (change: Readonly<Record<string, unknown>> = {}): string =>
  folderWith({
    'awaiter.json': PACK,
    'B2.json': SUPPER,
    'early/B1.json': { title: 'Breakfast', ...BREAKFAST },
    ...change,
  });

/** The pack's own file with some of its fields replaced. */
export const packFile = (change: object): object => ({ ...PACK, ...change });
