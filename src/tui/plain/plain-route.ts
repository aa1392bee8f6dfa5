import { type Beat, isPlayed, opensCertificate, passedAt, type Stop, stopAfter } from '../../lesson/index.ts';
import { withDeed } from '../../model/progress.ts';
import { MESSAGES } from '../../words/messages.ts';
import { wayBackWord } from '../place-words.ts';
import { CHECK } from './plain-check.ts';
import { CODE } from './plain-code.ts';
import { wayOn } from './plain-end.ts';
import { certificateSaid } from './plain-finish.ts';
import { shelved, toLevels } from './plain-levels.ts';
import { LUCK } from './plain-luck.ts';
import { MARK } from './plain-mark.ts';
import { ORDER } from './plain-order.ts';
import { PLAY } from './plain-play.ts';
import { PREDICT } from './plain-predict.ts';
import {
  type BeatLines,
  type Here,
  note,
  type PlainState,
  type PlainWorld,
  type Playing,
  predictedAt,
  type Spot,
  say,
  spotAt,
} from './plain-state.ts';
import { WRITE } from './plain-write.ts';

const BEATS = {
  predict: PREDICT,
  play: PLAY,
  order: ORDER,
  mark: MARK,
  luck: LUCK,
  code: CODE,
  review: MARK,
  check: CHECK,
  write: WRITE,
} as const;

/** How a beat is played in lines. */
export const linesOf = ({ beat }: { readonly beat: Beat }): BeatLines<Here> => BEATS[beat];

/** The state at the very beginning: in a level, or at the level list. */
export function openPlain(world: PlainWorld, start: Stop | null, notice: string | null): PlainState {
  const empty: PlainState = {
    said: notice === null ? [] : [notice],
    diary: [],
    typed: '',
    acted: false,
    asks: 'number',
    here: null,
    way: null,
    ended: null,
    shelf: [],
    predicted: {},
    language: world.progress.language,
    left: false,
  };
  return start === null ? toLevels(empty, world) : say(open(empty, start, world), MESSAGES.plain.everyKey);
}

/** Goes where the last key leads. */
export function followed({ way, ...state }: PlainState, world: PlainWorld): PlainState {
  const still: PlainState = { ...state, way: null };
  const { here, ended } = still;
  if (way === null) return still;
  if (way === 'back') return ended === null ? toLevels(still, world) : backTo(still, ended, world);
  if (way !== 'on') return open(still, way, world);
  if (here === null) return toLevels(still, world);
  const passed = passedAt(world.campaign, here);
  const deed = passed === null ? null : ({ type: 'finished', hash: passed } as const);
  const left = deed === null ? still : putOff(note(still, deed), here, world);
  const next = stopAfter(world.campaign, deed === null ? world.progress : withDeed(world.progress, deed), here);
  if (next !== null) return open(left, next, world);
  if (opensCertificate(world.campaign, world.progress, here.place)) {
    return toLevels(say(note(left, { type: 'certified' }), ...certificateSaid(world)), world);
  }
  return toLevels(say(left, wayBackWord(here.place) ?? MESSAGES.plain.tourWas), world);
}

/** What came back and was passed without an answer waits again. */
function putOff(state: PlainState, here: Here, world: PlainWorld): PlainState {
  const { keeper, place } = here;
  const isPassed = place.again !== null && predictedAt(state, here, world) === null;
  return isPassed && keeper.predict !== null ? note(state, { type: 'postponed', hash: keeper.predict.hash }) : state;
}

function open(state: PlainState, stop: Stop, world: PlainWorld): PlainState {
  const spot = spotAt(world, stop.place);
  if (spot === null) return toLevels(state, world);
  const { here, shelf } = { ...shelved(state), here: state.here };
  const opened = linesOf(stop).open({ ...state, here, shelf, ended: endedAt(state, stop, spot) }, spot, world);
  return opened ?? toLevels(state, world);
}

/** The shift that Esc goes back to: the one that has just ended, until something is played again. */
function endedAt({ here, ended }: PlainState, { beat }: Stop, { level }: Spot): Playing | null {
  if (isPlayed(beat) || here?.level !== level) return null;
  return here.beat === 'play' && here.end !== null ? here : ended;
}

/** Back to a shift that has ended, and to what was said about it. */
function backTo(state: PlainState, ended: Playing, world: PlainWorld): PlainState {
  const there = { ...state, here: ended, ended: null };
  const comparison = ended.end?.comparison;
  if (comparison != null) return say(there, ...comparison, ...wayOn(ended, world));
  return PLAY.learn?.(say(there, MESSAGES.plain.stillLooking), ended, world) ?? there;
}
