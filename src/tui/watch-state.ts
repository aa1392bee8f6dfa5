import type { Reach } from './boxes.ts';
import { type Film, filmEnd } from './film.ts';
import { actionOf } from './keys.ts';
import { SCROLLS, scrolledBy } from './shift-state.ts';

/** A film that is being watched: the minute on the screen, and whether the clock runs. */
export interface WatchState {
  readonly film: Film;
  readonly minute: number;
  readonly running: boolean;
  /** Rows; see `ShiftState`. */
  readonly scroll: number;
}

export type WatchAction =
  | { readonly type: 'key'; readonly key: string; readonly reach: Reach }
  | { readonly type: 'tick'; readonly minutes: number };

/** With reduced motion a film does not run by itself: it is stepped through. */
export const newWatchState = (film: Film, running: boolean): WatchState => ({ film, minute: 0, running, scroll: 0 });

export function watchReducer(state: WatchState, action: WatchAction): WatchState {
  const end = filmEnd(state.film);
  const go = (minute: number, running: boolean): WatchState => {
    const next = Math.max(0, Math.min(end, minute));
    return { ...state, minute: next, running: running && next < end };
  };
  if (action.type === 'tick') return state.running ? go(state.minute + action.minutes, true) : state;
  const does = actionOf('watching', action.key) ?? '';
  const scrolled = SCROLLS[does];
  const { most, least } = action.reach;
  if (scrolled !== undefined) return { ...state, scroll: scrolledBy(state.scroll, scrolled, most, least) };
  switch (does) {
    case 'pause':
      return state.minute >= end ? go(0, true) : { ...state, running: !state.running };
    case 'left':
      return go(state.minute - 1, false);
    case 'right':
      return go(state.minute + 1, false);
    case 'restart':
      return go(0, state.running);
    default:
      return state;
  }
}
