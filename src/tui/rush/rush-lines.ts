import { type Menu, type Policy, QUEUE_CELLS, type RushReport, TICKS_PER_MINUTE } from '../../rush/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import { plotted } from '../../words/plot.ts';
import {
  dishText,
  LOADS,
  type LoadCell,
  loadHere,
  loadRows,
  percentText,
  RUSH_FIGURES,
  wholeText,
} from '../../words/rush.ts';
import { rushStory } from '../../words/rush-story.ts';
import { timeAxis } from '../../words/time-axis.ts';
import { columnsOf, type Line, line, padded, piece, wrapped } from '../line.ts';
import { insideOf } from '../panes.ts';
import type { Theme, Tone } from '../theme.ts';
import type { RushGiven, RushShow, Wanted } from './rush-show.ts';

/** A box of the screen: a policy with its plot and its figures. */
export interface RushBox {
  readonly policy: Policy;
  readonly width: number;
  readonly lines: readonly Line[];
}

interface Room {
  readonly columns: number;
  /** Of a plot. */
  readonly rows: number;
}

/** Rows of a box beside its plot: its scale, the axis, the figures, the brain. */
export const FIGURE_ROWS = RUSH_FIGURES.length + 3;

/** What everybody orders, and what of it needs hands, in at most so many rows. */
export function dishLines(menu: Menu, columns: number, most: number): readonly Line[] {
  const words = MESSAGES.rush;
  const minutes = (ticks: number): number => Number((ticks / TICKS_PER_MINUTE).toFixed(3));
  const hands = menu.steps
    .filter(({ start, collect }) => start.ticks + collect.ticks > 0)
    .map(({ name, start, collect }) => words.handsOf(name, minutes(start.ticks), minutes(collect.ticks)));
  const text = words.title(dishText(menu)) + (hands.length > 0 ? words.hands(hands) : '');
  const lines = wrapped(text, columns - 1);
  const rows = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
  return rows.map((row) => line(` ${row}`, 'title'));
}

/** The policies side by side. @param isOneScale all plots have the same top */
export function rushBoxes(
  reports: readonly RushReport[],
  isOneScale: boolean,
  room: Room,
  theme: Theme,
): readonly RushBox[] {
  const width = Math.floor(room.columns / reports.length);
  const topOf = ({ queue }: RushReport): number => Math.max(0, ...queue.means);
  const top = Math.max(...reports.map(topOf));
  return reports.map((report) => {
    const most = isOneScale ? top : topOf(report);
    const paper = { columns: insideOf(width), rows: room.rows, most, span: QUEUE_CELLS, ascii: theme.ascii };
    const plot = plotted(report.queue.means, paper).map((row) => line(row, toneOf(report.grows)));
    const lines = [
      line(MESSAGES.rush.top(wholeText(most)), 'faint'),
      ...plot,
      line(timeAxis(report.queue.cellMinutes * QUEUE_CELLS, paper.columns), 'faint'),
      ...figures(report, insideOf(width), theme),
    ];
    return { policy: report.policy, width, lines };
  });
}

function figures(report: RushReport, columns: number, theme: Theme): readonly Line[] {
  const told = RUSH_FIGURES.map(({ name, value }): Line => {
    const text = value(report);
    return [piece(padded(name, columns - columnsOf(text), theme.glyphs.cut), 'faint'), piece(text, 'selected')];
  });
  return [...told, brainLine(report, columns, theme)];
}

/** The brain's time as a bar: at work, staring, waiting; and the share of its work. */
function brainLine({ open: { brain } }: RushReport, columns: number, { glyphs }: Theme): Line {
  const name = `${MESSAGES.rush.brain} `;
  const share = ` ${percentText(brain.working)}`;
  const cells = Math.max(0, columns - columnsOf(name) - columnsOf(share));
  const worked = Math.round(brain.working * cells);
  const stared = Math.min(cells - worked, Math.round(brain.staring * cells));
  return [
    piece(name, 'faint'),
    piece(glyphs.worked.repeat(worked), 'working'),
    piece(glyphs.stared.repeat(stared), 'staring'),
    piece(glyphs.waited.repeat(cells - worked - stared), 'waiting'),
    piece(share, 'selected'),
  ];
}

/** What the signs of the brain's bar stand for. */
export function brainLegend({ glyphs }: Theme): Line {
  const told = (sign: 'worked' | 'stared' | 'waited', tone: Tone) => [
    piece(`  ${glyphs[sign]}`, tone),
    piece(` ${MESSAGES.legend[sign]}`, 'faint'),
  ];
  return [
    piece(` ${MESSAGES.rush.brain}`, 'faint'),
    ...told('worked', 'working'),
    ...told('stared', 'staring'),
    ...told('waited', 'waiting'),
  ];
}

/** What is to be seen: a line for each sentence, or where that takes more than `most` rows one behind the other. */
export function storyLines(
  { given }: RushGiven,
  reports: readonly RushReport[],
  columns: number,
  most: number,
): readonly Line[] {
  const sentences = rushStory(given, reports);
  const rowsOf = (text: string): readonly string[] => wrapped(text, columns - 2);
  const apart = sentences.flatMap(rowsOf);
  return (apart.length > most ? rowsOf(sentences.join(' ')) : apart).map((row) => line(` ${row}`));
}

const TABLE_GAP = 2;

/** Above the table of loads: what it is, where the rush itself is, the columns' heads. */
const HEAD_ROWS = 3;

/**
 * The same kitchen with fewer and more customers: a row for each load, as far as they have been tried.
 * @param room rows; where there are enough, one is left empty
 */
export function loadLines({ loads }: RushShow, { given, policies }: RushGiven, room: number): readonly Line[] {
  const head = [LOADS.come, LOADS.share, ...policies];
  const rows = loadRows(loads.tried, policies);
  const widths = head.map((title, nth) =>
    Math.max(columnsOf(title), ...rows.map((row) => columnsOf(row[nth]?.text ?? '')), MINIMAL_CELL),
  );
  const placed = (text: string, nth: number): string => text.padStart((widths[nth] ?? 0) + TABLE_GAP);
  const told = ({ text, grows }: LoadCell, nth: number) => piece(placed(text, nth), toneOf(grows));
  return [
    line(` ${LOADS.title}`, 'title'),
    line(` ${loadHere(given)}`),
    ...(room > HEAD_ROWS + loads.of / policies.length ? [line('')] : []),
    line(head.map(placed).join(''), 'faint'),
    ...rows.map((row) => row.map(told)),
  ];
}

const toneOf = (grows: boolean | null): Tone => (grows === null ? 'plain' : growthTone(grows));

/** A queue that grows is shown as staring is, one that does not as work. */
const growthTone = (grows: boolean): Tone => (grows ? 'staring' : 'working');

/** So that the table does not move while it fills. */
const MINIMAL_CELL = 12;

export interface Progress extends Wanted {
  /** Milliseconds for which it has been running. */
  readonly spent: number;
}

const BAR = 20;

/** How far it is: a bar, what is served, and how long it will take. */
export function progressLine(show: RushShow, { isRunning, isAtLoads, spent }: Progress, { glyphs }: Theme): Line {
  const words = MESSAGES.rush;
  const { count, of } = show.served;
  const policies = show.reports.length;
  const share = count / of;
  const full = Math.floor(share * BAR);
  const seconds = spent / 1_000;
  const { tried, of: all } = show.loads;
  const rest = show.isDone
    ? words.over(seconds.toFixed(1))
    : show.isServed || (isAtLoads && tried.length < all)
      ? words.loads(tried.length, all)
      : count === 0
        ? ''
        : words.left(Math.ceil((seconds * (1 - share)) / share));
  return [
    piece(` ${glyphs.full.repeat(full)}${glyphs.empty.repeat(BAR - full)}`, 'working'),
    piece(` ${percentText(share)}  `, 'selected'),
    piece(`${words.served(wholeText(count), wholeText(of / policies), policies)}  ${rest}`, 'faint'),
    piece(isRunning || show.isDone ? '' : `  ${words.stopped}`, 'ghost'),
  ];
}
