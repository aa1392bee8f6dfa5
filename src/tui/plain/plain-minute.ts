import { MESSAGES } from '../../words/messages.ts';
import { clockTime } from '../../words/refusals.ts';
import { askedMinute } from '../asked-minute.ts';
import { lastTurn } from '../game-state.ts';
import { decide, situation } from './plain-shift.ts';
import { type PlainState, type PlainWorld, type Playing, say } from './plain-state.ts';

/** A minute is being typed. */
export function minuteKey(state: PlainState, here: Playing, key: string, world: PlainWorld): PlainState {
  const empty = { ...state, typed: '' };
  const { minute } = lastTurn(here.game).shift;
  const asked = askedMinute(state.typed, key, minute);
  const words = MESSAGES.plain.minute;
  switch (asked.is) {
    case 'typing':
      return { ...state, typed: asked.text };
    case 'cancelled':
      return situation(say({ ...empty, asks: 'number' }, words.cancelled), here);
    case 'wrong-key':
      return say(state, words.type);
    case 'no-minute':
      return say(empty, words.type);
    case 'past':
      return say(empty, words.past(clockTime(minute), clockTime(minute + 1)));
    case 'too-late':
      return say(empty, words.tooLate(clockTime(asked.latest)));
    case 'minute':
      return decide({ ...empty, asks: 'number' }, here, { verb: 'wait', until: asked.until }, world);
  }
}
