import { MESSAGES } from '../../words/messages.ts';
import { carriedTo } from '../carried.ts';
import { isOver } from '../game-state.ts';
import type { Saved } from '../use-watched.ts';
import { stopNear } from '../watched.ts';
import { over, situation } from './plain-shift.ts';
import { type Here, lead, type PlainState, type PlainWorld, type Playing, say } from './plain-state.ts';

/** The level's file was saved: its shifts are taken over, and the player goes on where they are, or as near as can be. */
export function saved(state: PlainState, { before, after, campaign }: Saved, world: PlainWorld): PlainState {
  const shelf = state.shelf.flatMap((one) => (one.level === before ? (moved(one, after)?.playing ?? []) : one));
  const told = { ...state, shelf };
  const { here } = state;
  if (here === null || campaign === null || here.keeper !== before) return say(told, MESSAGES.watch.saved);
  const next = here.beat === 'play' && here.level === before ? moved(here, after) : null;
  return next === null ? reopened(told, here, { ...world, campaign }) : goOn(told, next, world);
}

/** A shift in the part as it is now; `null` where there is none. */
function moved(playing: Playing, level: Saved['after']): { readonly playing: Playing; readonly word: string } | null {
  const part = level.parts[playing.place.part];
  if (part === undefined) return null;
  const { game, word } = carriedTo(playing.game, part.kitchen);
  return { playing: { ...playing, level, keeper: level, part, game, end: null }, word };
}

function goOn(
  state: PlainState,
  { playing, word }: NonNullable<ReturnType<typeof moved>>,
  world: PlainWorld,
): PlainState {
  const here = { ...state, here: playing, ended: null };
  const told = say(here, word);
  return isOver(playing.game) ? over(told, playing, [], world) : situation(told, playing);
}

/** What is on the screen beside a shift holds no more than a few keys: it is opened anew. */
function reopened(state: PlainState, here: Here, { campaign }: { campaign: PlainWorld['campaign'] }): PlainState {
  const { beat, place } = here;
  const told = say({ ...state, here: null, ended: null }, MESSAGES.watch.saved);
  return lead(told, stopNear(campaign, { beat, place }) ?? { beat, place });
}
