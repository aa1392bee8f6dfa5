import type { Campaign } from './level.ts';
import type { Result } from './result.ts';

/** A campaign that can be turned to on the map: the one that comes with the game, or a pack. */
export interface ListedCampaign {
  /** Of a pack, an absolute path; `null`: it is the campaign that comes with the game. */
  readonly folder: string | null;
  readonly title: string;
  /** It is listed because it was once opened by its folder, and can be taken off. */
  readonly remembered: boolean;
}

/** Why a pack cannot be opened: its folder is gone, or there is something wrong with it, in one or more lines. */
export type PackTrouble = { readonly kind: 'moved' } | { readonly kind: 'broken'; readonly message: string };

/** Where the campaigns are that can be turned to on the map. No function ever rejects: the game goes on without them. */
export interface CampaignDesk {
  /** The one that comes with the game first. */
  list(): Promise<readonly ListedCampaign[]>;
  open(one: ListedCampaign): Promise<Result<Campaign, PackTrouble>>;
  /** Takes a remembered pack off the list; nothing in its folder is touched. */
  forget(folder: string): Promise<void>;
}
