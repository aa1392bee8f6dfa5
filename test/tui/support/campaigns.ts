import type { Campaign, Level } from '../../../src/model/level.ts';
import type { CampaignDesk, ListedCampaign, PackTrouble } from '../../../src/model/pack.ts';
import { fail, ok, type Result } from '../../../src/model/result.ts';
import { campaignOf, HANDS_ONLY, levelOf, PIZZAS } from './kitchens.ts';

const pack = (folder: string, title: string, ...levels: readonly Level[]): Campaign => ({
  ...campaignOf(...levels),
  title,
  pack: { folder, author: 'Ada' },
});

export const PIZZA_PACK = pack('/packs/pizza', 'Pizza pack', levelOf('P1', 'Pizzas', PIZZAS));
const HANDS_PACK = pack('/packs/hands', 'Hands pack', levelOf('H1', 'Hands', HANDS_ONLY));

export interface FakeCampaigns extends CampaignDesk {
  /** What was taken off the list. */
  readonly forgotten: readonly string[];
  /** From now on the pack of pizzas opens, or there is this trouble with it. */
  readonly set: (trouble: PackTrouble | null) => void;
}

/** The test campaign, a pack of pizzas that was once opened, and one that has its place. */
export function fakeCampaigns(first: PackTrouble | null = null): FakeCampaigns {
  let trouble = first;
  const forgotten: string[] = [];
  const entry = ({ title, pack: about }: Campaign, remembered: boolean): ListedCampaign => ({
    folder: about?.folder ?? null,
    title,
    remembered,
  });
  const opened = ({ folder }: ListedCampaign): Result<Campaign, PackTrouble> => {
    if (folder === HANDS_PACK.pack?.folder) return ok(HANDS_PACK);
    return trouble === null ? ok(PIZZA_PACK) : fail(trouble);
  };
  return {
    forgotten,
    set: (next) => {
      trouble = next;
    },
    list: () => {
      const all = [entry(campaignOf(), false), entry(PIZZA_PACK, true), entry(HANDS_PACK, false)];
      return Promise.resolve(all.filter(({ folder }) => folder === null || !forgotten.includes(folder)));
    },
    open: (one) => Promise.resolve(opened(one)),
    forget: (folder) => {
      forgotten.push(folder);
      return Promise.resolve();
    },
  };
}
