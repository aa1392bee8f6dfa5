import type { KeyWords } from '../words/messages.ts';

/** A key as the screens name it: the character itself, or one of these. */
export const SPECIAL_KEYS = [
  'up',
  'down',
  'left',
  'right',
  'shift-up',
  'shift-down',
  'pageup',
  'pagedown',
  'home',
  'end',
  'enter',
  'escape',
  'tab',
  'backspace',
] as const;

/** What a key does on a screen. The footer and the help overlay are drawn from these, in their order. */
export interface Binding extends KeyWords {
  readonly action: string;
  readonly keys: readonly string[];
  /** 0: it always stands in the footer; else where there is room to spare, 2 where there is more. */
  readonly spare: 0 | 1 | 2;
}

const PACE_AND_BELL: readonly string[] = ['faster', 'slower', 'bell'];
export const TASTES: readonly string[] = [...PACE_AND_BELL, 'lens'];
/** What there may be no room for at 80 columns, and `?` tells: what is missed less is given up first. */
const SPARE: readonly string[] = ['restart', 'again'];
const SPARE_FIRST: readonly string[] = [...PACE_AND_BELL, 'export', 'share'];
const spareOf = (action: string): Binding['spare'] =>
  SPARE_FIRST.includes(action) ? 2 : SPARE.includes(action) ? 1 : 0;

/** The keys of a screen by action, with the words for each. */
export function bound<Action extends string>(
  words: Readonly<Record<Action, KeyWords>>,
  keys: Readonly<Record<NoInfer<Action>, readonly string[]>>,
): readonly Binding[] {
  const actions = Object.keys(keys) as Action[];
  return actions.map((action) => ({ action, keys: keys[action], spare: spareOf(action), ...words[action] }));
}
