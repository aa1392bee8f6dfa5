/** A key as the screens name it: the character itself, or one of these. */
export const SPECIAL_KEYS = [
  'up',
  'down',
  'left',
  'right',
  'pageup',
  'pagedown',
  'home',
  'end',
  'enter',
  'escape',
  'tab',
  'backspace',
] as const;

export type ScreenName = 'levels' | 'shift' | 'comparison' | 'watching' | 'plain';

/** What a key does on a screen. The footer and the help overlay are drawn from these. */
export interface Binding {
  readonly action: string;
  readonly keys: readonly string[];
  /** The key as people read it. */
  readonly shows: string;
  /** What it does, for the help overlay. */
  readonly does: string;
  /** The key and a word for the footer, `null` if it is not there. Bindings stand in the order of the footer. */
  readonly footer: string | null;
  /** It stands in the footer only where there is room to spare. */
  readonly spare?: boolean;
}

const bind = (
  action: string,
  keys: readonly string[],
  shows: string,
  does: string,
  footer: string | null = null,
): Binding => ({ action, keys, shows, does, footer });

const HELP = bind('help', ['?'], '?', 'show every key of this screen, or hide them again', '? help');
const QUIT = bind('quit', ['q'], 'q', 'leave; asks if a shift would be lost (Ctrl-C leaves at once)', 'q leave');
const BACK = bind('back', ['escape'], 'Esc', 'go back to where you came from');
const spare = (binding: Binding): Binding => ({ ...binding, spare: true });
const FASTER = spare(bind('faster', ['+', '='], '+', 'let the minutes pass faster', '+ faster'));
const SLOWER = spare(bind('slower', ['-'], '-', 'let the minutes pass slower', '- slower'));
const BELL = spare(bind('bell', ['d'], 'd', 'ring the terminal bell at a ding, or keep it quiet', 'd bell'));
const SCROLL = [
  bind('scroll-up', ['pageup', '['], 'PgUp [', 'scroll tickets, stations, rail and timeline up'),
  bind('scroll-down', ['pagedown', ']'], 'PgDn ]', 'scroll tickets, stations, rail and timeline down'),
];

export const KEYS: Readonly<Record<ScreenName, readonly Binding[]>> = {
  levels: [
    bind('up', ['up', 'k'], '↑ k', 'one level up'),
    bind('down', ['down', 'j'], '↓ j', 'one level down'),
    bind('page-up', ['pageup'], 'PgUp', 'several levels up'),
    bind('page-down', ['pagedown'], 'PgDn', 'several levels down'),
    bind('choose', ['enter', ' '], 'Enter', 'play the level at the cursor', 'Enter play'),
    HELP,
    QUIT,
  ],
  shift: [
    bind('number', [...'123456789'], '1-9', 'do what has this number', '1-9 do it'),
    bind('stare', ['s'], 's 1-9', 'stare: stand there until it dings, doing nothing else', 's stare'),
    bind('wait', ['w'], 'w', 'wait until the next thing happens', 'w wait'),
    bind('wait-until', ['W'], 'W', 'wait until a minute that you type, whatever happens'),
    bind('up', ['up', 'k'], '↑ k', 'cursor up'),
    bind('down', ['down', 'j'], '↓ j', 'cursor down'),
    bind('choose', ['enter'], 'Enter', 'do what stands at the cursor'),
    bind('skip', [' '], 'Space', 'skip passing minutes, as any key does; it decides nothing'),
    bind('undo', ['u'], 'u', 'take the last decision back, as often as you like', 'u undo'),
    bind('restart', ['r'], 'r', 'start this shift again', 'r again'),
    bind('watch-blocking', ['b'], 'b', 'watch the blocking cook work this shift', 'b watch blocking'),
    FASTER,
    SLOWER,
    BELL,
    ...SCROLL,
    HELP,
    { ...BACK, does: 'go to the map; the shift waits until you come back' },
    QUIT,
  ],
  comparison: [
    bind('left', ['left', 'h'], '← h', 'one minute back'),
    bind('right', ['right', 'l'], '→ l', 'one minute on: the kitchen as it was then', '←→ time'),
    bind('home', ['home', '0'], 'Home 0', 'to the first minute'),
    bind('end', ['end', '$'], 'End $', 'to the last minute'),
    bind('up', ['up', 'k'], '↑ k', 'the kitchen of the cook above'),
    bind('down', ['down', 'j', 'tab'], '↓ j Tab', 'the kitchen of the cook below', '↑↓ who'),
    bind('watch-best', ['b'], 'b', 'watch the best shift', 'b best'),
    bind('watch-blocking', ['B'], 'B', 'watch the blocking cook', 'B blocking'),
    bind('undo', ['u'], 'u', 'go back into the shift, the last decision taken back', 'u undo'),
    bind('again', ['r'], 'r', 'play it again from the start', 'r again'),
    bind('next', ['n', 'enter'], 'n Enter', 'go on to what comes next', 'n next'),
    HELP,
    BACK,
    QUIT,
  ],
  watching: [
    bind('pause', [' ', 'enter'], 'Space', 'stop the clock, or let it run', 'Space stop'),
    bind('left', ['left', 'h'], '← h', 'one minute back'),
    bind('right', ['right', 'l'], '→ l', 'one minute on', '←→ minute'),
    bind('restart', ['r', 'home', '0'], 'r', 'from the start', 'r restart'),
    FASTER,
    SLOWER,
    BELL,
    ...SCROLL,
    HELP,
    { ...BACK, footer: 'Esc back' },
    QUIT,
  ],
  plain: [
    bind('digit', [...'0123456789'], 'a number', 'choose; from ten choices on, finish the number with Enter'),
    bind('choose', ['enter'], 'Enter', 'finish a number; after a shift: go on to what comes next'),
    bind('erase', ['backspace'], 'Backspace', 'take the last digit back'),
    bind('wait', ['w'], 'w', 'wait until the next thing happens'),
    bind('wait-until', ['W'], 'capital W', 'wait until a minute: type it, then Enter'),
    bind('undo', ['u'], 'u', 'take the last decision back'),
    bind('restart', ['r'], 'r', 'start this shift again'),
    bind('look', ['l'], 'l', 'say again: how things stand, the comparison, or the levels'),
    bind('next', ['n'], 'n', 'after a shift: go on to what comes next'),
    bind('best', ['b'], 'b', 'after a shift: what the best cook did'),
    bind('blocking', ['B'], 'capital B', 'after a shift: what the blocking cook did'),
    { ...HELP, shows: 'question mark', does: 'say every key' },
    { ...BACK, does: 'go to the levels, where the shift waits for you; from there back to it' },
    QUIT,
  ],
};

/** What a key does on a screen, `null` for nothing. */
export const actionOf = (screen: ScreenName, key: string): string | null =>
  KEYS[screen].find(({ keys }) => keys.includes(key))?.action ?? null;

const TASTES: readonly (string | null)[] = ['faster', 'slower', 'bell'];

/** Whether the key changes pace or bell: that works while minutes pass, too. */
export const isTasteKey = (screen: ScreenName, key: string): boolean => TASTES.includes(actionOf(screen, key));
