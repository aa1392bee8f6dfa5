import type { z } from 'zod';
import type { Luck, LuckTime } from '../model/luck.ts';
import { cardOf, kitchenOf, linesOf } from './build-card.ts';
import { contentHash, kitchenHash } from './hash.ts';
import type { LevelOfLuck } from './schema.ts';

export type LuckFile = z.infer<typeof LevelOfLuck>['luck'];

/** A colleague's luck whose file has no faults: every program's kitchen has the times, and says what is usual. */
export function luckOf({ times, programs }: LuckFile): Luck {
  const read = programs.map(({ title, javascript, python, ...spec }) => ({
    ...cardOf({ title, javascript, python }),
    kitchen: kitchenOf(spec),
  }));
  const chosen = times.map(({ step: name, from, to }): LuckTime => {
    const [dish = '', step = ''] = name.split('.');
    const usual = programs[0]?.dishes[dish]?.steps[step]?.minutes;
    return { dish, step, from, to, usual: typeof usual === 'number' ? usual : from };
  });
  const content = read.map(({ kitchen, javascript, python }) => [
    kitchenHash(kitchen),
    linesOf(javascript),
    linesOf(python),
  ]);
  return { times: chosen, programs: read, hash: contentHash(['luck', chosen, content]) };
}
