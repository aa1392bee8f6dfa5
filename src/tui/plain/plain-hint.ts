import { MESSAGES } from '../../words/messages.ts';
import { type Lucking, type Marking, type Ordering, type PlainState, type Playing, say } from './plain-state.ts';

/** Gives the next of these hints; where there is none, the last one once more. */
export function nextHint(
  state: PlainState,
  here: Playing | Ordering | Marking | Lucking,
  hints: readonly string[],
): PlainState {
  const nth = Math.min(here.hints + 1, hints.length);
  const text = hints[nth - 1];
  const repeats = here.hints === hints.length ? [MESSAGES.order.wasLastHint] : [];
  return say(
    { ...state, here: { ...here, hints: nth } },
    ...repeats,
    ...(text === undefined ? [] : [`${MESSAGES.hints.title(nth, hints.length)}: ${text}`]),
  );
}
