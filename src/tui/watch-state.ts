import { type Film, filmEnd } from './film.ts';
import { actionOf } from './keys.ts';
import { scrolledBy } from './shift-state.ts';

/** A film that is being watched: the minute on the screen, and whether the clock runs. */
export interface WatchState {
  readonly film: Film;
  readonly minute: number;
  readonly running: boolean;
  readonly scroll: number;
}

export type WatchAction =
  | { readonly type: 'key'; readonly key: string; readonly mostScroll: number }
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
  switch (actionOf('watching', action.key)) {
    case 'pause':
      return state.minute >= end ? go(0, true) : { ...state, running: !state.running };
    case 'left':
      return go(state.minute - 1, false);
    case 'right':
      return go(state.minute + 1, false);
    case 'restart':
      return go(0, state.running);
    case 'scroll-up':
      return { ...state, scroll: scrolledBy(state.scroll, -3, action.mostScroll) };
    case 'scroll-down':
      return { ...state, scroll: scrolledBy(state.scroll, 3, action.mostScroll) };
    default:
      return state;
  }
}
