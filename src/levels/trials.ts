import type { Kitchen } from '../model/kitchen.ts';
import type { Level } from '../model/level.ts';
import { kitchenNamed } from './fact-value.ts';

/** A kitchen in which a program of the player's is judged. */
export interface Trial {
  /** A part's label, or what a kitchen elsewhere is called; `null`: it is the only one that is played. */
  readonly name: string | null;
  readonly kitchen: Kitchen;
}

/** The kitchens in which a level's program is judged, in the author's order; none where there is nothing to write. */
export const trialsOf = (level: Level): readonly Trial[] =>
  (level.write?.kitchens ?? []).flatMap((named) => {
    const kitchen = kitchenNamed(level, named);
    const name = typeof named === 'number' ? (level.parts[named - 1]?.label ?? null) : named;
    return kitchen === undefined ? [] : [{ name, kitchen }];
  });
