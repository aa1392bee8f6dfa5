import { fileWith } from './command.ts';

/** Two jobs on two machines. The least makespan is 6, which machine 1 needs for its work alone. */
export const SMALL_SHOP = '2 2\n0 3 1 2\n1 4 0 2\n';

export const jobShopFile = (text = SMALL_SHOP): string => fileWith(text, 'shop');
