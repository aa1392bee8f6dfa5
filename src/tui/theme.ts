/** What a piece of text means. Colours are chosen by meaning, and never say anything that a glyph or word does not. */
export type Tone =
  | 'plain'
  | 'title'
  | 'faint'
  | 'can'
  | 'cannot'
  | 'working'
  | 'ready'
  | 'done'
  | 'burnt'
  | 'staring'
  | 'waiting'
  | 'selected'
  | 'star'
  | 'ghost'
  | 'keyword'
  | 'quoted'
  | 'turn';

/** How a tone looks; `{}` is the terminal's own text. */
export interface Look {
  readonly color?: string;
  readonly bold?: boolean;
  readonly dimColor?: boolean;
}

/** Every symbol that the screens draw, each one column wide. */
export interface Glyphs {
  readonly can: string;
  readonly cannot: string;
  readonly working: string;
  readonly onRail: string;
  readonly buzz: string;
  readonly done: string;
  readonly lost: string;
  readonly star: string;
  readonly noStar: string;
  readonly full: string;
  readonly empty: string;
  readonly pointer: string;
  readonly up: string;
  readonly down: string;
  readonly to: string;
  readonly dot: string;
  readonly cut: string;
  readonly upright: string;
  /** Timelines. */
  readonly worked: string;
  readonly stared: string;
  readonly waited: string;
  readonly ready: string;
  readonly failed: string;
  readonly burnt: string;
  readonly idle: string;
  /** Code: here others may get a turn. */
  readonly turn: string;
}

/** The pieces of a box's border. */
interface Frame {
  readonly upperLeft: string;
  readonly upperRight: string;
  readonly lowerLeft: string;
  readonly lowerRight: string;
  readonly line: string;
  readonly side: string;
}

export interface Theme {
  readonly ascii: boolean;
  readonly reducedMotion: boolean;
  readonly glyphs: Glyphs;
  readonly frame: Frame;
  /** A box that wants to be seen: the rail while it rings. */
  readonly loudFrame: Frame;
  readonly looks: Readonly<Record<Tone, Look>>;
  /** By its name in ink-spinner; `null` where nothing may move. */
  readonly spinner: 'dots' | 'line' | null;
}

const UNICODE: Glyphs = {
  can: '●',
  cannot: '○',
  working: '⠹',
  onRail: '✔',
  buzz: '!',
  done: '✓',
  lost: '✗',
  star: '★',
  noStar: '☆',
  full: '█',
  empty: '░',
  pointer: '▸',
  up: '↑',
  down: '↓',
  to: '→',
  dot: '·',
  cut: '…',
  upright: '│',
  worked: '█',
  stared: '▒',
  waited: '·',
  ready: '!',
  failed: '?',
  burnt: 'x',
  idle: ' ',
  turn: '⇄',
};

const ASCII: Glyphs = {
  can: 'o',
  cannot: '-',
  working: '%',
  onRail: '!',
  buzz: '?',
  done: '+',
  lost: 'x',
  star: '*',
  noStar: '_',
  full: '#',
  empty: ':',
  pointer: '>',
  up: '^',
  down: 'v',
  to: '@',
  dot: '-',
  cut: '~',
  upright: '|',
  worked: '#',
  stared: '=',
  waited: '.',
  ready: '!',
  failed: '?',
  burnt: 'x',
  idle: ' ',
  turn: '&',
};

const COLOURED: Readonly<Record<Tone, Look>> = {
  plain: {},
  title: { bold: true },
  faint: { dimColor: true },
  can: { color: 'green' },
  cannot: { dimColor: true },
  working: { color: 'cyan' },
  ready: { color: 'yellow', bold: true },
  done: { color: 'green', dimColor: true },
  burnt: { color: 'red', bold: true },
  staring: { color: 'magenta' },
  waiting: { color: 'blue' },
  selected: { bold: true },
  star: { color: 'yellow' },
  ghost: { color: 'magenta', dimColor: true },
  keyword: { color: 'cyan' },
  quoted: { color: 'green' },
  turn: { color: 'yellow', bold: true },
};

/** For a projector, dark or light: nothing is dim, everything that speaks is bold. */
const BRIGHT: Readonly<Record<Tone, Look>> = {
  ...COLOURED,
  faint: {},
  can: { color: 'green', bold: true },
  cannot: {},
  working: { color: 'cyan', bold: true },
  done: { color: 'green', bold: true },
  staring: { color: 'magenta', bold: true },
  // Blue is hardly seen there.
  waiting: { bold: true },
  star: { color: 'yellow', bold: true },
  ghost: { color: 'magenta', bold: true },
};

/** @param signs the corners, the upper ones first, then a line's and a side's */
function frameOf(signs: string): Frame {
  const [upperLeft = '', upperRight = '', lowerLeft = '', lowerRight = '', line = '', side = ''] = signs;
  return { upperLeft, upperRight, lowerLeft, lowerRight, line, side };
}

/** What the player asked for. */
interface Asked {
  readonly ascii: boolean;
  readonly reducedMotion: boolean;
  readonly color: boolean;
  /** Large contrast, as on a projector. Absent: no. */
  readonly bright?: boolean;
}

/** The theme for what the player asked for. Without colour everything still differs by glyph and word. */
export function themeOf(asked: Asked): Theme {
  const { ascii, reducedMotion } = asked;
  const bare = Object.fromEntries(Object.keys(COLOURED).map((tone) => [tone, {}])) as Record<Tone, Look>;
  return {
    ascii,
    reducedMotion,
    glyphs: ascii ? ASCII : UNICODE,
    frame: frameOf(ascii ? '++++-|' : '┌┐└┘─│'),
    loudFrame: frameOf(ascii ? '++++=|' : '╔╗╚╝═║'),
    looks: !asked.color ? bare : asked.bright ? BRIGHT : COLOURED,
    spinner: reducedMotion ? null : ascii ? 'line' : 'dots',
  };
}
