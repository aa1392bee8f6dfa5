import type { Kitchen } from '../model/kitchen.ts';

/** The smallest window that the screens are made for, in columns and rows. */
export const SMALLEST = { columns: 80, rows: 24 } as const;
/** From so many columns on, "What now?" gets a column of its own. */
const THREE_COLUMNS = 110;
const BORDER = 2;
const FEWEST_ROWS = 4;
const STORY_ROWS = 3;

/** Rows inside the borders of each box of the shift's screen, and columns with the borders. */
export interface ShiftLayout {
  /** From the left: tickets (and "What now?" below them), "What now?" where it has its own, stations and rail. */
  readonly columns: { readonly tickets: number; readonly now: number | null; readonly stations: number };
  readonly rows: {
    readonly tickets: number;
    readonly now: number;
    readonly stations: number;
    readonly rail: number;
    readonly timeline: number;
  };
}

/** How much there is to show: rows that would be nice to have. */
export interface Wanted {
  readonly tickets: number;
  readonly now: number;
}

/** The shift's screen in a window of at least the smallest size: header and footer take one row each. */
export function shiftLayout(window: { columns: number; rows: number }, kitchen: Kitchen, wanted: Wanted): ShiftLayout {
  const timeline = timelineRows(window.rows, kitchen);
  const body = window.rows - 2 - timeline;
  const wide = window.columns >= THREE_COLUMNS;
  const inside = body - 2 * BORDER;
  const rail = Math.max(3, Math.min(Math.floor(inside / 2), inside - stationRows(kitchen)));
  const now = Math.max(wanted.now, Math.min(FEWEST_ROWS + 1, inside - FEWEST_ROWS));
  const tickets = Math.min(wanted.tickets, Math.max(FEWEST_ROWS, inside - Math.max(now, Math.floor(inside / 2))));
  const left = Math.floor(window.columns * (wide ? 0.36 : 0.53));
  const middle = Math.floor(window.columns * 0.3);
  return {
    columns: wide
      ? { tickets: left, now: middle, stations: window.columns - left - middle }
      : { tickets: left, now: null, stations: window.columns - left },
    rows: {
      tickets: wide ? body - BORDER : tickets,
      now: wide ? body - BORDER : inside - tickets,
      stations: inside - rail,
      rail,
      timeline,
    },
  };
}

/** The brain's line and one for every slot that can ever be in use, as far as there is room. */
function timelineRows(rows: number, kitchen: Kitchen): number {
  const lanes = 1 + kitchen.stations.reduce((sum, _, index) => sum + slotsInUse(kitchen, index), 0);
  return Math.max(STORY_ROWS, Math.min(lanes, Math.floor(rows / 4) - 1));
}

function slotsInUse(kitchen: Kitchen, station: number): number {
  const { slots = 1, helper = false } = kitchen.stations[station] ?? {};
  const users = kitchen.tasks.filter((task) => task.station === station || (helper && task.delegable)).length;
  return Math.max(1, Math.min(slots, users));
}

const stationRows = (kitchen: Kitchen): number =>
  kitchen.stations.reduce((sum, { slots }, index) => {
    const used = slotsInUse(kitchen, index);
    return sum + used + (slots > used ? 1 : 0);
  }, 0);
