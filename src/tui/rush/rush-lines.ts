import type { Policy, RushReport } from '../../rush/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import { plotted } from '../../words/plot.ts';
import {
  LOADS,
  type LoadCell,
  loadHere,
  loadRows,
  percentText,
  RUSH_FIGURES,
  rushStory,
  wholeText,
} from '../../words/rush.ts';
import { columnsOf, type Line, line, padded, piece, wrapped } from '../line.ts';
import { insideOf } from '../panes.ts';
import type { Theme, Tone } from '../theme.ts';
import type { RushGiven, RushShow } from './rush-show.ts';

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
  /** Cells of all customers' arrivals: what a plot's whole width stands for. */
  readonly span: number;
}

/** Rows of a box beside its plot: its scale, the figures, the brain. */
export const FIGURE_ROWS = RUSH_FIGURES.length + 2;

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
    const paper = { columns: insideOf(width), rows: room.rows, most, span: room.span, ascii: theme.ascii };
    const plot = plotted(report.queue.means, paper).map((row) => line(row, toneOf(report.grows)));
    const lines = [
      line(MESSAGES.rush.top(wholeText(most)), 'faint'),
      ...plot,
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

/** What is to be seen, in sentences. */
export const storyLines = ({ given }: RushGiven, reports: readonly RushReport[], columns: number): readonly Line[] =>
  rushStory(given, reports).flatMap((sentence) => wrapped(sentence, columns - 2).map((text) => line(` ${text}`)));

const TABLE_GAP = 2;

/** The same kitchen with fewer and more customers: a row for each load, as far as they have been tried. */
export function loadLines({ loads: { tried } }: RushShow, { given, policies }: RushGiven): readonly Line[] {
  const head = [LOADS.come, LOADS.share, ...policies];
  const rows = loadRows(tried, policies);
  const widths = head.map((title, nth) =>
    Math.max(columnsOf(title), ...rows.map((row) => columnsOf(row[nth]?.text ?? '')), MINIMAL_CELL),
  );
  const placed = (text: string, nth: number): string => text.padStart((widths[nth] ?? 0) + TABLE_GAP);
  const told = ({ text, grows }: LoadCell, nth: number) => piece(placed(text, nth), toneOf(grows));
  return [
    line(` ${LOADS.title}`, 'title'),
    line(` ${loadHere(given)}`),
    line(''),
    line(head.map(placed).join(''), 'faint'),
    ...rows.map((row) => row.map(told)),
  ];
}

const toneOf = (grows: boolean | null): Tone => (grows === null ? 'plain' : growthTone(grows));

/** A queue that grows is shown as staring is, one that does not as work. */
const growthTone = (grows: boolean): Tone => (grows ? 'staring' : 'working');

/** So that the table does not move while it fills. */
const MINIMAL_CELL = 12;

interface Progress {
  readonly isRunning: boolean;
  /** Milliseconds for which it has been running. */
  readonly spent: number;
}

const BAR = 20;

/** How far it is: a bar, what is served, and how long it will take. */
export function progressLine(show: RushShow, { isRunning, spent }: Progress, { glyphs }: Theme): Line {
  const words = MESSAGES.rush;
  const { count, of } = show.served;
  const share = count / of;
  const full = Math.floor(share * BAR);
  const seconds = spent / 1_000;
  const { tried, of: all } = show.loads;
  const rest = show.isDone
    ? words.over(seconds.toFixed(1))
    : show.isServed
      ? words.loads(tried.length, all)
      : count === 0
        ? ''
        : words.left(Math.ceil((seconds * (1 - share)) / share));
  return [
    piece(` ${glyphs.full.repeat(full)}${glyphs.empty.repeat(BAR - full)}`, 'working'),
    piece(` ${percentText(share)}  `, 'selected'),
    piece(`${words.served(wholeText(count), wholeText(of))}  ${rest}`, 'faint'),
    piece(isRunning || show.isDone ? '' : `  ${words.stopped}`, 'ghost'),
  ];
}
