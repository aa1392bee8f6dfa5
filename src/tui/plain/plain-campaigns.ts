import { MESSAGES } from '../../words/messages.ts';
import { wishOf } from '../campaign-keys.ts';
import { troubleTexts } from '../lines/campaigns-line.ts';
import type { Campaigns } from '../use-campaigns.ts';
import { levelsSaid } from './plain-levels.ts';
import { note, type PlainState, type PlainWorld, say } from './plain-state.ts';

const WORDS = MESSAGES.plain.campaigns;

/** A key at the level list that is about campaigns. @returns `null` where it is about none */
export function campaignKey(state: PlainState, action: string | null): PlainState | null {
  const wish = wishOf(action);
  return wish === null ? null : note({ ...state, typed: '' }, wish);
}

/** What is said once another campaign is shown: which one it is, and its levels or why there are none. */
export function turned(
  state: PlainState,
  { listed, at, trouble, campaign }: Pick<Campaigns, 'listed' | 'at' | 'trouble' | 'campaign'>,
  world: PlainWorld,
): PlainState {
  const { title, pack } = campaign;
  const name = pack?.author == null ? title : MESSAGES.campaigns.by(title, pack.author);
  const told = say({ ...state, typed: '' }, WORDS.nthOf(at + 1, listed.length, name));
  if (trouble === null) return levelsSaid(told, world);
  return say(told, ...troubleTexts({ listed, at }, trouble).filter((text) => text !== ''), WORDS.turn);
}
