import type { Lesson } from './lines/lesson.ts';

/** Rows of the comparison's parts; those of boxes without their borders. */
export interface ComparisonLayout {
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
export function comparisonLayout(rows: number, { cooks, lanes: allLanes, said, lesson }: Wanted): ComparisonLayout {
  const bars = cooks + 2;
  const free = rows - 2 - bars - BORDER;
  const saidRows = Math.min(said, free - LEAST_PANEL);
  const words = Math.max(LEAST_PANEL, lesson.words.length);
  const lanes = Math.max(0, Math.min(allLanes, free - saidRows - words));
  const rest = free - saidRows - lanes;
  const air = rest > words ? 1 : 0;
  const full = lesson.words.length + lesson.more.length;
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
