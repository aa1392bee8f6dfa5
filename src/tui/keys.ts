import { type KeyWords, MESSAGES } from '../words/messages.ts';

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

export type ScreenName = keyof typeof MESSAGES.keys;

/** What a key does on a screen. The footer and the help overlay are drawn from these, in their order. */
export interface Binding extends KeyWords {
  readonly action: string;
  readonly keys: readonly string[];
  /** 0: it always stands in the footer; else where there is room to spare, 2 where there is more. */
  readonly spare: 0 | 1 | 2;
}

const PACE_AND_BELL: readonly string[] = ['faster', 'slower', 'bell'];
const TASTES: readonly string[] = [...PACE_AND_BELL, 'lens'];
/** What there may be no room for at 80 columns, and `?` tells: what is missed less is given up first. */
const SPARE: readonly string[] = ['restart', 'again'];
const SPARE_FIRST: readonly string[] = [...PACE_AND_BELL, 'export'];
const spareOf = (action: string): Binding['spare'] =>
  SPARE_FIRST.includes(action) ? 2 : SPARE.includes(action) ? 1 : 0;

/** The keys of a screen by action, with the words for each. */
function bound<Action extends string>(
  words: Readonly<Record<Action, KeyWords>>,
  keys: Readonly<Record<NoInfer<Action>, readonly string[]>>,
): readonly Binding[] {
  const actions = Object.keys(keys) as Action[];
  return actions.map((action) => ({ action, keys: keys[action], spare: spareOf(action), ...words[action] }));
}

const TASTE_KEYS = { faster: ['+', '='], slower: ['-'], bell: ['d'] };
const LENS_KEYS = { lens: ['c'], language: ['tab'] };
const COMMON_KEYS = { help: ['?'], back: ['escape'], quit: ['q'] };
const SCROLL_KEYS = { 'scroll-up': ['pageup', '['], 'scroll-down': ['pagedown', ']'] };
const PAGE_KEYS = { up: ['up', 'k', 'pageup', '['], down: ['down', 'j', 'pagedown', ']'] };
const TURN_KEYS = { left: ['left'], right: ['right'], ...PAGE_KEYS };
const FINISH_KEYS = { help: ['?'], back: ['escape', 'n'], quit: ['q'] };
const MARK_KEYS = {
  up: ['up', 'k'],
  down: ['down', 'j'],
  mark: [' '],
  pick: [...'1234567890'],
  run: ['enter'],
  hint: ['h'],
  again: ['r'],
  show: ['b'],
  language: ['tab'],
  ...SCROLL_KEYS,
  next: ['n'],
  ...COMMON_KEYS,
};

export const KEYS: Readonly<Record<ScreenName, readonly Binding[]>> = {
  levels: bound(MESSAGES.keys.levels, {
    up: ['up', 'k'],
    down: ['down', 'j'],
    'page-up': ['pageup'],
    'page-down': ['pagedown'],
    choose: ['enter', ' '],
    predict: ['p'],
    code: ['c'],
    review: ['v'],
    check: ['e'],
    write: ['w'],
    certificate: ['C'],
    summary: ['S'],
    help: ['?'],
    quit: ['q'],
  }),
  certificate: bound(MESSAGES.keys.certificate, { ...PAGE_KEYS, summary: ['S'], ...FINISH_KEYS }),
  summary: bound(MESSAGES.keys.summary, { ...PAGE_KEYS, language: ['tab'], certificate: ['C'], ...FINISH_KEYS }),
  shift: bound(MESSAGES.keys.shift, {
    number: [...'123456789'],
    stare: ['s'],
    wait: ['w'],
    'wait-until': ['W'],
    up: ['up', 'k'],
    down: ['down', 'j'],
    choose: ['enter'],
    skip: [' '],
    undo: ['u'],
    restart: ['r'],
    hint: ['h'],
    'watch-blocking': ['b'],
    ...LENS_KEYS,
    next: ['n'],
    ...TASTE_KEYS,
    ...SCROLL_KEYS,
    ...COMMON_KEYS,
  }),
  comparison: bound(MESSAGES.keys.comparison, {
    left: ['left', 'h'],
    right: ['right', 'l'],
    home: ['home', '0'],
    end: ['end', '$'],
    up: ['up', 'k'],
    down: ['down', 'j', 'tab'],
    'watch-best': ['b'],
    'watch-blocking': ['B'],
    undo: ['u'],
    walk: ['t'],
    again: ['r'],
    next: ['n', 'enter'],
    predict: ['p'],
    code: ['c'],
    review: ['v'],
    check: ['e'],
    write: ['w'],
    export: ['o'],
    ...SCROLL_KEYS,
    ...COMMON_KEYS,
  }),
  watching: bound(MESSAGES.keys.watching, {
    pause: [' ', 'enter'],
    left: ['left', 'h'],
    right: ['right', 'l'],
    restart: ['r', 'home', '0'],
    ...LENS_KEYS,
    next: ['n'],
    ...TASTE_KEYS,
    ...SCROLL_KEYS,
    ...COMMON_KEYS,
  }),
  order: bound(MESSAGES.keys.order, {
    up: ['up', 'k'],
    down: ['down', 'j'],
    'move-up': ['K', 'shift-up'],
    'move-down': ['J', 'shift-down'],
    pick: [...'1234567890'],
    undo: ['u'],
    run: ['enter'],
    step: [' ', 'right'],
    hint: ['h'],
    again: ['r'],
    replay: ['b'],
    language: ['tab'],
    faster: TASTE_KEYS.faster,
    slower: TASTE_KEYS.slower,
    ...SCROLL_KEYS,
    next: ['n'],
    ...COMMON_KEYS,
  }),
  mark: bound(MESSAGES.keys.mark, MARK_KEYS),
  luck: bound(MESSAGES.keys.luck, {
    up: ['up', 'k'],
    down: ['down', 'j'],
    left: ['left', '<'],
    right: ['right', '>'],
    pick: [...'0123456789'],
    run: ['enter'],
    claim: ['c'],
    'next-program': ['m'],
    'program-before': ['M'],
    usual: ['r'],
    hint: ['h'],
    language: ['tab'],
    faster: TASTE_KEYS.faster,
    slower: TASTE_KEYS.slower,
    ...SCROLL_KEYS,
    next: ['n'],
    ...COMMON_KEYS,
  }),
  review: bound(MESSAGES.keys.review, MARK_KEYS),
  code: bound(MESSAGES.keys.code, {
    language: ['tab'],
    ...TURN_KEYS,
    next: ['n', 'enter'],
    write: ['w'],
    ...COMMON_KEYS,
  }),
  write: bound(MESSAGES.keys.write, {
    run: ['r'],
    'watch-best': ['b'],
    ...TURN_KEYS,
    next: ['n'],
    ...COMMON_KEYS,
  }),
  predict: bound(MESSAGES.keys.predict, {
    pick: [...'1234'],
    up: ['up', 'k'],
    down: ['down', 'j'],
    choose: ['enter'],
    next: ['n'],
    erase: ['backspace'],
    ...SCROLL_KEYS,
    ...COMMON_KEYS,
  }),
  check: bound(MESSAGES.keys.check, {
    pick: [...'1234'],
    up: ['up', 'k'],
    down: ['down', 'j'],
    choose: ['enter'],
    again: ['r'],
    language: ['tab'],
    next: ['n'],
    ...SCROLL_KEYS,
    ...COMMON_KEYS,
  }),
  plain: bound(MESSAGES.keys.plain, {
    digit: [...'0123456789'],
    choose: ['enter'],
    erase: ['backspace'],
    wait: ['w'],
    'wait-until': ['W'],
    undo: ['u'],
    restart: ['r'],
    hint: ['h'],
    look: ['l'],
    next: ['n'],
    other: ['t', 'tab'],
    best: ['b'],
    blocking: ['B'],
    predict: ['p'],
    code: ['c'],
    review: ['v'],
    check: ['e'],
    export: ['o'],
    certificate: ['C'],
    summary: ['S'],
    ...COMMON_KEYS,
  }),
};

/** What a key does on a screen, `null` for nothing. With Shift an arrow does what it does without, unless it has a meaning of its own. */
export const actionOf = (screen: ScreenName, key: string): string | null =>
  [key, key.replace('shift-', '')]
    .map((name) => KEYS[screen].find(({ keys }) => keys.includes(name))?.action)
    .find((action) => action !== undefined) ?? null;

/** Whether the key changes pace, bell or what is shown: that works while minutes pass, too. */
export const isTasteKey = (screen: ScreenName, key: string): boolean => TASTES.includes(actionOf(screen, key) ?? '');
