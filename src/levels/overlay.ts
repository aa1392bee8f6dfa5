import type { Level } from '../model/level.ts';
import { ok, type Result } from '../model/result.ts';
import type { ParsedLevel } from './build.ts';
import type { CampaignFile } from './campaign.ts';
import { type Scope, textSpots } from './fact-faults.ts';
import type { LevelFault } from './fault.ts';
import { CampaignOverlay, Overlay } from './overlay-schema.ts';
import { overlaid, strangerSpots } from './overlaying.ts';
import { readChecked } from './parse.ts';
import { levelsIn } from './places.ts';

/**
 * Reads the texts of a level in another language, as `L01.de.json` has them.
 * @returns the level with these texts, and its own where there are none; or every fault of the file in one go
 */
export function parseOverlay(source: string, level: ParsedLevel): Result<ParsedLevel, readonly LevelFault[]> {
  const levels = [level, ...level.variants];
  const checked = readChecked(
    source,
    () => Overlay,
    (document) => [
      ...strangerSpots(document, level),
      ...levelsIn(document.value).flatMap((place, at) => {
        const one = levels[at];
        return one === undefined ? [] : textSpots(document, place, scopeOf(one));
      }),
    ],
  );
  if (!checked.ok) return checked;
  const { data } = checked.value;
  const translated = overlaid(level, data);
  // A variant without a title of its own has its level's.
  const variants = translated.variants.map((variant, at) =>
    variant.title === level.title && data.variants?.[at]?.title === undefined
      ? { ...variant, title: translated.title }
      : variant,
  );
  return ok({ ...translated, variants });
}

/** What the facts in a level's texts may name: the same in every language. */
const scopeOf = ({ parts, elsewhere, plans, puzzles, luck, cards, check, review }: Level): Scope => ({
  parts: parts.length,
  elsewhere: elsewhere.map(({ name }) => name),
  plans: plans.map(({ name }) => name),
  programs: luck?.programs.length ?? 0,
  cards: puzzles.length + (luck?.programs.length ?? 0) + cards.length,
  hasCheck: check?.card != null,
  hasReview: review.length > 0,
});

/** Reads the texts of a campaign in another language, as `awaiter.de.json` has them; as `parseOverlay` does. */
export function parseCampaignOverlay(
  source: string,
  campaign: CampaignFile,
): Result<CampaignFile, readonly LevelFault[]> {
  const under = { ...campaign, tour: campaign.tour ?? null };
  const checked = readChecked(
    source,
    () => CampaignOverlay,
    (document) => strangerSpots(document, under),
  );
  return checked.ok ? ok(overlaid(campaign, checked.value.data)) : checked;
}
