import { certificateOf, levelsOf, understandingOf } from '../lesson/index.ts';
import { fillText, type Known } from '../levels/index.ts';
import type { Certificate } from '../model/certificate.ts';
import type { Plan } from '../model/decision.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Campaign } from '../model/level.ts';
import type { Progress } from '../model/progress.ts';
import { minutesTakenAway } from '../strategies/index.ts';

/** The player's certificate as far as the cooks are known that its sentences name. */
export const certified = (
  campaign: Campaign,
  progress: Progress,
  known: Known,
  takenAway: typeof minutesTakenAway = minutesTakenAway,
): Certificate =>
  certificateOf(campaign, progress, {
    takenAway,
    fill: (text, level) => fillText(text, level, known),
  });

/** The kitchens whose cooks its sentences may name: those of all levels that are understood. */
export const kitchensCertified = (campaign: Campaign, progress: Progress): readonly { readonly kitchen: Kitchen }[] =>
  levelsOf(campaign)
    .filter((level) => understandingOf(progress, level).understood)
    .flatMap(({ parts, elsewhere }) => [...parts, ...elsewhere]);

/** The minutes that plans take away, each worked out once: a certificate is drawn anew whenever one more cook is known. */
export function minutesRemembered(): typeof minutesTakenAway {
  const found = new Map<Plan, number | null>();
  return (kitchen, plan) => {
    const minutes = found.has(plan) ? (found.get(plan) ?? null) : minutesTakenAway(kitchen, plan);
    found.set(plan, minutes);
    return minutes;
  };
}
