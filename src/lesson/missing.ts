import type { Missing } from '../model/certificate.ts';
import type { Level } from '../model/level.ts';
import type { Progress } from '../model/progress.ts';
import { openPart, playOf } from './route.ts';
import { type Standing, understandingOf } from './understanding.ts';

const ALL_STARS = 3;

/** What keeps a level from being understood, in the order of its beats; none where it is. */
export function missingIn(progress: Progress, level: Level): readonly Missing[] {
  const { predict, check, stars, review } = understandingOf(progress, level);
  const isMissing = (one: Standing): boolean => one !== 'right' && one !== 'not asked';
  return [
    ...(isMissing(predict) ? (['predict'] as const) : []),
    ...(stars < ALL_STARS ? [playOf(level, openPart(progress, level))] : []),
    ...(review === 0 ? (['review'] as const) : []),
    ...(isMissing(check) ? (['check'] as const) : []),
  ];
}
