import { MESSAGES } from '../../words/messages.ts';
import { GOAL_SENTENCES } from '../../words/outcomes.ts';
import { lastTurn, newGame } from '../game-state.ts';
import { plainChoices } from './menu.ts';
import { compare, endKey } from './plain-end.ts';
import { minuteKey } from './plain-minute.ts';
import { choose, shiftKey, situation, tell } from './plain-shift.ts';
import { type BeatLines, type PlainState, type PlainWorld, type Playing, type Spot, say } from './plain-state.ts';
import { openingLines, spotTitle } from './plain-words.ts';
import { ordersLine } from './situation.ts';

/** The shift, and what is said once it is over. */
export const PLAY: BeatLines<Playing> = {
  open: (state, spot, world) => {
    const part = spot.level.parts[spot.place.part];
    if (part === undefined) return null;
    const left = state.shelf.find((one) => one.part.hash === part.hash);
    if (left !== undefined) return goOnWith(state, left, spot, world);
    const game = newGame(part.kitchen);
    const here: Playing = { ...spot, beat: 'play', part, game, hints: 0, end: null };
    const opening = [
      ...openingLines(state.here, spot, world),
      GOAL_SENTENCES[part.kitchen.goal],
      ordersLine(part.kitchen),
    ];
    // Who arrives at minute 0 has just been said.
    const happened = lastTurn(game).log.filter(({ type }) => type !== 'arrived');
    return tell(say({ ...state, here }, ...opening), here, happened);
  },
  take: (state, here, key, world) => (state.asks === 'minute' ? minuteKey(state, here, key, world) : null),
  numbers: ({ game }) => plainChoices(lastTurn(game).shift).length,
  choose,
  press: (state, here, action, world) => (here.end === null ? shiftKey : endKey)(state, here, action, world),
  learn: compare,
};

/** Back to a shift that was left before its end. */
function goOnWith(state: PlainState, left: Playing, spot: Spot, world: PlainWorld): PlainState {
  const here = { ...left, ...spot };
  const shelf = state.shelf.filter((one) => one !== left);
  return situation(say({ ...state, here, shelf }, spotTitle(spot, world), MESSAGES.plain.shift.goesOn), here);
}
