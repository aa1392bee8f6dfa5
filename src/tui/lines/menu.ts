import type { Choice, Shift } from '../../kitchen/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import { clockTime } from '../../words/refusals.ts';
import { costText, isPossible, MOST_NUMBERS, type Option, optionsOf, waitOf } from '../choices.ts';
import { columnsOf, cutTo, type Line, loud, padded, piece } from '../line.ts';
import type { Live } from '../live/live-state.ts';
import { inOrder } from '../live/numbers.ts';
import type { Glyphs, Theme } from '../theme.ts';
import { windowOf } from '../window.ts';

/** What "What now?" has to know: the options, where the cursor stands, and what has been typed. */
export interface Menu {
  readonly options: readonly Option[];
  /** Index among the possible options, their number stands for `wait`; `null` until the player moves it. */
  readonly cursor: number | null;
  /** `s` was pressed: a number stares. */
  readonly staring: boolean;
  /** The minute that has been typed after `W`, `null` while none is asked for. */
  readonly minute: string | null;
  /** The clock of a rush, `null` where time stands still while the brain is free. */
  readonly live: Live | null;
}

/** The options as they are shown: in a rush in the order of the numbers that they keep. */
export function shownOptions(shift: Shift, live: Live | null): readonly Option[] {
  const options = optionsOf(shift);
  return live === null ? options : inOrder(options, live.numbers);
}

/**
 * Where the cursor stands: unless it was moved, on the first action, or on `wait` where there is none. Never on a stare by
 * itself, and in a rush on no action: what comes first may change before Enter is pressed.
 */
export function cursorAt(options: readonly Option[], moved: number | null, live: Live | null): number {
  const possible = options.filter(isPossible);
  if (moved === null && live !== null) return possible.length;
  if (moved !== null) return Math.min(moved, possible.length);
  return possible[0]?.act ? 0 : possible.length;
}

/** The possible options by their number, from 1: nine of them, around the cursor; in a rush those that have one. */
export function numbered(
  options: readonly Option[],
  moved: number | null,
  live: Live | null,
): readonly (Option | undefined)[] {
  if (live !== null) return live.numbers.map((held) => options.find((option) => option.id === held?.id));
  const possible = options.filter(isPossible);
  const last = Math.min(cursorAt(options, moved, live), possible.length - 1);
  const first = moved === null ? 0 : Math.max(0, last - MOST_NUMBERS + 1);
  return possible.slice(first, first + MOST_NUMBERS);
}

/** The options with their keys and costs, the wait always last and never scrolled away. */
export function menuLines(shift: Shift, menu: Menu, rows: number, width: number, theme: Theme): readonly Line[] {
  const { options } = menu;
  const possible = options.filter(isPossible);
  const cursor = cursorAt(options, menu.cursor, menu.live);
  const selected = possible[cursor];
  const lines = optionLines(menu, selected, width, theme);
  const focus = selected === undefined ? 0 : options.indexOf(selected);
  const last =
    menu.minute === null
      ? waitLine(shift, cursor >= possible.length, menu.live, width, theme)
      : minuteLine(menu.minute, width);
  return [...windowOf(lines, rows - 1, focus, theme), last];
}

/** An option in words: on the left what it is, on the right its cost at each length that may have to do. */
interface Row {
  readonly left: string;
  readonly right: readonly string[];
  readonly tone: 'plain' | 'selected' | 'cannot';
  readonly costTone: 'plain' | 'staring';
}

function optionLines(
  { options, cursor, staring, live }: Menu,
  selected: Option | undefined,
  width: number,
  { glyphs }: Theme,
): readonly Line[] {
  const keys = numbered(options, cursor, live);
  const rows = options.map((option) =>
    optionRow(option, keys.indexOf(option) + 1, option === selected, staring, glyphs),
  );
  const lengths = Math.max(0, ...rows.map(({ right }) => right.length));
  const fits = (length: number): boolean =>
    rows.every(({ left, right }) => right.length < 2 || columnsOf(left + GAP + at(right, length)) <= width);
  // All costs are told at the same length, the longest for which there is room.
  const length = Array.from({ length: lengths }, (_, nth) => nth).find(fits) ?? lengths;
  return rows.map((row) => rowLine({ ...row, right: [at(row.right, length)] }, width, glyphs));
}

const at = (forms: readonly string[], length: number): string => forms[length] ?? forms.at(-1) ?? '';

function optionRow(option: Option, key: number, selected: boolean, staring: boolean, glyphs: Glyphs): Row {
  const point = selected ? `${glyphs.pointer} ` : '  ';
  const cannot = { tone: 'cannot', costTone: 'plain' } as const;
  if (!isPossible(option)) return { left: `${point}   ${option.text}`, right: [option.reason ?? ''], ...cannot };
  const eye = option.act === null || staring;
  const choice = eye ? option.stare : option.act;
  if (choice === null) return { left: `${point}   ${option.text}`, right: [MESSAGES.menu.noStaring], ...cannot };
  const { start, stare } = MESSAGES.menu.verbs;
  const text = staring && option.act !== null ? option.text.replace(start, stare) : option.text;
  return {
    left: `${point}${eye ? 's' : ' '}${key > 0 ? key : ' '} ${text}`,
    right: eye ? [costText(choice)] : costForms(option, choice, glyphs),
    tone: selected ? 'selected' : 'plain',
    costTone: eye ? 'staring' : 'plain',
  };
}

/** What an action takes, and when it will ring; the longest form first. */
function costForms({ rings }: Option, choice: Choice, { to }: Glyphs): readonly string[] {
  const cost = costText(choice);
  if (rings === null) return [cost];
  if (rings === Number.POSITIVE_INFINITY) return MESSAGES.menu.neverRings(cost);
  return MESSAGES.menu.rings(cost, clockTime(rings), to);
}

/** Blanks between an option and its cost: with a single one `5 wait` and `1m` would read as one. */
const GAP = '  ';
/** At least so many columns of a line's left side are seen, however much there is to say on the right. */
const LEAST_LEFT = 18;

/** A text on the left and its cost on the right, cut so that both can be told. */
function rowLine({ left, right: [told = ''], tone, costTone }: Row, width: number, { cut }: Glyphs): Line {
  const right = cutTo(told, Math.max(0, width - Math.min(columnsOf(left), LEAST_LEFT) - GAP.length), cut);
  const room = Math.max(0, width - columnsOf(right) - GAP.length);
  return [piece(`${padded(left, room, cut)}${GAP}`, tone), piece(right, tone === 'cannot' ? 'cannot' : costTone)];
}

function waitLine(shift: Shift, selected: boolean, live: Live | null, width: number, { glyphs }: Theme): Line {
  const wait = waitOf(shift);
  const point = selected ? `${glyphs.pointer} ` : '  ';
  if (wait === null) {
    const { wait: waiting, nothingComing } = MESSAGES.menu;
    const [what, ...right] = live === null ? [waiting, nothingComing] : [MESSAGES.live.nothingComing];
    return rowLine({ left: `${point}   ${what}`, right, tone: 'cannot', costTone: 'plain' }, width, glyphs);
  }
  const left = `${point} ${waitWords(live)(wait.what)}`;
  const tone = selected ? 'selected' : 'plain';
  return rowLine({ left, right: [`${glyphs.to}${wait.until}`], tone, costTone: 'plain' }, width, glyphs);
}

function waitWords(live: Live | null): (what: string) => string {
  if (live === null) return MESSAGES.menu.waitFor;
  return live.mode === 'ready' ? MESSAGES.live.willWait : MESSAGES.live.waitFor;
}

function minuteLine(typed: string, width: number): Line {
  const prompt = `   ${MESSAGES.menu.waitUntilMinute} `;
  const entry = ` ${typed}_ `;
  const enter = `  ${MESSAGES.menu.enter}`;
  const hasRoom = prompt.length + entry.length + enter.length <= width;
  return [piece(prompt), loud(entry, 'selected'), piece(hasRoom ? enter : '', 'faint')];
}
