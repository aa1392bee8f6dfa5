import { titleOf } from '../levels/index.ts';
import type { Level } from '../model/level.ts';

/** The title of a level as a list shows it, with what facts in it stand for. */
export const filledTitle = (level: Level): string => titleOf(level);
