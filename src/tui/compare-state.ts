import { actionOf } from './keys.ts';
import { scrolledBy } from './shift-state.ts';

/** The comparison: whose stations are looked at, and in which minute; `null` until the player asks for one. */
export interface CompareState {
  readonly who: number;
  readonly minute: number | null;
  /** Rows by which what there is to read is scrolled. */
  readonly scroll: number;
}

export const newCompareState = (): CompareState => ({ who: 1, minute: null, scroll: 0 });

export interface CompareAction {
  readonly key: string;
  /** The last minute of the axis. */
  readonly end: number;
  readonly cooks: number;
  readonly mostScroll: number;
}

export function compareReducer(state: CompareState, { key, end, cooks, mostScroll }: CompareAction): CompareState {
  const at = state.minute ?? 0;
  switch (actionOf('comparison', key)) {
    case 'left':
      return { ...state, minute: state.minute === null ? end : Math.max(0, at - 1) };
    case 'right':
      return { ...state, minute: state.minute === null ? 0 : Math.min(end, at + 1) };
    case 'home':
      return { ...state, minute: 0 };
    case 'end':
      return { ...state, minute: end };
    case 'up':
      return { ...state, who: (state.who + cooks - 1) % cooks };
    case 'down':
      return { ...state, who: (state.who + 1) % cooks };
    case 'scroll-up':
      return { ...state, scroll: scrolledBy(state.scroll, -1, mostScroll) };
    case 'scroll-down':
      return { ...state, scroll: scrolledBy(state.scroll, 1, mostScroll) };
    case 'back':
      return { ...state, minute: null };
    default:
      return state;
  }
}
