import { MESSAGES } from '../words/messages.ts';
import type { Campaigns } from './use-campaigns.ts';

/** How many campaigns further an action leads. */
const TURNS: Readonly<Record<string, 1 | -1>> = { 'next-campaign': 1, 'campaign-before': -1 };

/** What a key at the levels asks of the campaigns; `null` where it is about none of them. */
export type CampaignWish = { readonly type: 'turn'; readonly by: 1 | -1 } | { readonly type: 'forget' };

export function wishOf(action: string | null): CampaignWish | null {
  if (action === 'forget') return { type: 'forget' };
  const by = TURNS[action ?? ''];
  return by === undefined ? null : { type: 'turn', by };
}

/**
 * Does what was asked for, or says why not.
 * @param isWanted whether the player still waits for it: reading a pack takes a moment
 */
export function fulfil(
  { listed, at, turn, forget }: Campaigns,
  wish: CampaignWish,
  isWanted: () => boolean,
  say: (word: string) => void,
): void {
  const { isOnly, isForgotten, notForgotten } = MESSAGES.campaigns;
  const one = listed[at];
  if (wish.type === 'turn') {
    void turn(wish.by, isWanted).then((turned) => {
      if (!turned && isWanted()) say(isOnly);
    });
  } else if (one?.remembered) {
    say(isForgotten(one.title));
    forget();
  } else say(notForgotten);
}
