import { MESSAGES } from '../../words/messages.ts';
import { actionOf, KEYS } from '../keys.ts';
import type { ProgramNews } from '../program-watch.ts';
import type { Campaigns } from '../use-campaigns.ts';
import type { Saved } from '../use-watched.ts';
import { NEEDS_ENTER } from './menu.ts';
import { campaignKey, turned } from './plain-campaigns.ts';
import { levelsKey } from './plain-levels.ts';
import { followed, linesOf } from './plain-route.ts';
import { isUnderWay, type PlainState, type PlainWorld, say } from './plain-state.ts';
import { saved } from './plain-watched.ts';
import { heard } from './plain-write.ts';

export type PlainAction =
  | { readonly type: 'key'; readonly key: string; readonly world: PlainWorld }
  | { readonly type: 'say'; readonly line: string }
  | { readonly type: 'program'; readonly news: ProgramNews; readonly world: PlainWorld }
  /** Another campaign is shown, or the same one was turned to again. */
  | { readonly type: 'turned'; readonly campaigns: Campaigns; readonly world: PlainWorld }
  /** The level that is watched was saved. */
  | { readonly type: 'saved'; readonly saved: Saved; readonly world: PlainWorld }
  /** Something has become known. */
  | { readonly type: 'learn'; readonly world: PlainWorld };

/** A pure reducer: the lines after a key. */
export function plainReducer(state: PlainState, action: PlainAction): PlainState {
  switch (action.type) {
    case 'say':
      return say(state, action.line);
    case 'program': {
      const { here } = state;
      return here?.beat === 'write' ? heard(state, here, action.news, action.world) : state;
    }
    case 'learn': {
      const { here } = state;
      return here === null ? state : (linesOf(here).learn?.(state, here, action.world) ?? state);
    }
    case 'turned':
      return turned(state, action.campaigns, action.world);
    case 'saved':
      return followed(saved(state, action.saved, action.world), action.world);
    case 'key':
      return followed(pressed(state, action.key, action.world), action.world);
  }
}

function pressed(before: PlainState, key: string, world: PlainWorld): PlainState {
  const action = actionOf('plain', key);
  const state = { ...before, acted: false };
  if (before.acted && action === 'choose') return state;
  if (state.asks === 'leave') {
    return action === 'quit' ? { ...state, left: true } : say({ ...state, asks: 'number' }, MESSAGES.plain.leave.stay);
  }
  const { here } = state;
  const taken = here === null ? null : linesOf(here).take?.(state, here, key, world);
  return taken ?? ofAll(state, key, action, world);
}

/** What keys do everywhere: numbers are typed, and the rest is for where the player is. */
function ofAll(state: PlainState, key: string, action: string | null, world: PlainWorld): PlainState {
  const { here, typed } = state;
  switch (action) {
    case 'digit':
      return typeDigit(state, key, world);
    case 'erase':
      return { ...state, typed: typed.slice(0, -1) };
    case 'quit':
      return quit(state);
    case 'rush':
      return say(state, MESSAGES.plain.noRush);
    case 'help':
      return say(state, ...KEYS.plain.map(({ shows, does }) => `  ${shows}: ${does}`));
  }
  if (action === 'back' && typed !== '') return { ...state, typed: '' };
  if (here === null) return campaignKey(state, action) ?? levelsKey(state, action, world);
  if (action === 'choose' && typed !== '') return choose(state, world);
  return linesOf(here).press({ ...state, typed: '' }, here, action, world);
}

function quit(state: PlainState): PlainState {
  const loses = state.shelf.length > 0 || isUnderWay(state.here);
  return loses ? say({ ...state, typed: '', asks: 'leave' }, MESSAGES.plain.leave.question) : { ...state, left: true };
}

const MOST_DIGITS = 4;

/** A number acts at once where one digit is enough to say it. */
function typeDigit(state: PlainState, key: string, world: PlainWorld): PlainState {
  const { here } = state;
  const typed = (state.typed + key).slice(0, MOST_DIGITS);
  const isEnough = here !== null && linesOf(here).numbers(here) < NEEDS_ENTER;
  return isEnough ? { ...choose({ ...state, typed }, world), acted: true } : { ...state, typed };
}

function choose(state: PlainState, world: PlainWorld): PlainState {
  const { here, typed } = state;
  return here === null ? state : linesOf(here).choose({ ...state, typed: '' }, here, Number(typed), world);
}
