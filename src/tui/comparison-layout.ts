import type { Kitchen } from '../model/kitchen.ts';
import type { CompareState } from './compare-state.ts';
import type { Contestant } from './contest.ts';
import { type Line, line, wrapped } from './line.ts';
import { contestLines, stationLanes } from './lines/contest-lines.ts';
import { type Lesson, lessonLines, lessonOf, type Teaching } from './lines/lesson.ts';
import { remarkLines, type Verdict } from './lines/verdict.ts';
import { insideOf } from './panes.ts';
import type { Theme } from './theme.ts';
import { hidden, scrolledTo } from './window.ts';

/** Rows of the comparison's parts; those of boxes without their borders. */
interface ComparisonLayout {
  /** Heading, cooks, stations, axis, and a blank row where there is one to spare. */
  readonly timelines: number;
  /** How many of the stations' lines are shown. */
  readonly lanes: number;
  readonly said: number;
  readonly panel: number;
  /** Of the kitchen at the cursor's minute where it has a box of its own; 0 where it takes the lesson's place. */
  readonly kitchenBelow: number;
}

interface Wanted {
  readonly cooks: number;
  readonly lanes: number;
  readonly said: number;
  readonly lesson: Lesson;
}

const BORDER = 2;
const LEAST_PANEL = 3;
const KITCHEN_ROWS = 10;

/** Header and footer take a row each. Remarks come first, then the lesson, then as many stations as there is room for. */
function comparisonLayout(rows: number, { cooks, lanes: allLanes, said, lesson }: Wanted): ComparisonLayout {
  const bars = cooks + 2;
  const free = rows - 2 - bars - BORDER;
  const saidRows = Math.min(said, free - LEAST_PANEL);
  const words = Math.max(LEAST_PANEL, lesson.words.length);
  const lanes = Math.max(0, Math.min(allLanes, free - saidRows - words));
  const rest = free - saidRows - lanes;
  const air = rest > words ? 1 : 0;
  const full = lesson.words.length + lesson.more.flat().length;
  const spare = rest - air - full - BORDER;
  const kitchenBelow = spare >= LEAST_PANEL + 1 ? Math.min(spare, Math.max(KITCHEN_ROWS, allLanes + 1)) : 0;
  return {
    timelines: bars + lanes + air,
    lanes,
    said: saidRows,
    panel: kitchenBelow > 0 ? full : rest - air,
    kitchenBelow,
  };
}

/** What the comparison is drawn from. */
interface Compared {
  readonly kitchen: Kitchen;
  readonly texts: Teaching;
  /** What `n` leads to. */
  readonly next: string;
  readonly contestants: readonly Contestant[];
  readonly verdict: Verdict;
  readonly state: CompareState;
  readonly notice: string | null;
}

/** The comparison's parts, none with more lines than it has rows. */
export interface ComparisonView {
  readonly layout: ComparisonLayout;
  readonly timelines: readonly Line[];
  readonly said: readonly Line[];
  /** `null` where the kitchen at the cursor's minute stands in its place. */
  readonly lesson: readonly Line[] | null;
  /** Rows of the kitchen at the cursor's minute, 0 where it is not shown. */
  readonly kitchenRows: number;
  /** Rows by which the lesson can be scrolled; 0 where all of it fits, or none is seen. */
  readonly mostScroll: number;
}

export function comparisonView(
  { kitchen, texts, next, contestants, verdict, state, notice }: Compared,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  theme: Theme,
): ComparisonView {
  const said = [
    ...wrapped(verdict.sentence, columns - 2).map((text) => line(` ${text}`, 'selected')),
    ...verdict.remarks.flatMap((remark) => remarkLines(remark, columns, theme.glyphs.dot)),
    ...wrapped(notice ?? '', columns - 2).map((text) => line(` ${text}`, 'ready')),
  ];
  const lesson = lessonOf(texts, next, insideOf(columns));
  const lanes = stationLanes(kitchen, contestants);
  const layout = comparisonLayout(rows, { cooks: contestants.length, lanes, said: said.length, lesson });
  const lines = lessonLines(lesson, layout.panel);
  const showsLesson = state.minute === null || layout.kitchenBelow > 0;
  return {
    ...{ layout, said },
    timelines: contestLines(kitchen, contestants, state, { width: columns, lanes: layout.lanes }, theme),
    lesson: showsLesson ? scrolledTo(lines, layout.panel, state.scroll, theme) : null,
    kitchenRows: showsLesson ? layout.kitchenBelow : layout.panel,
    mostScroll: showsLesson ? hidden(lines, layout.panel) : 0,
  };
}
