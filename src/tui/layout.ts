import type { Kitchen } from '../model/kitchen.ts';
import { foldedTicketRows } from './lines/tickets.ts';

/** The smallest window that the screens are made for, in columns and rows. */
export const SMALLEST = { columns: 80, rows: 24 } as const;
/** From so many columns on, "What now?" gets a column of its own. */
const THREE_COLUMNS = 110;
/** Whether there is room for the code beside everything else. */
export const isWide = ({ columns }: { readonly columns: number }): boolean => columns >= THREE_COLUMNS;
const BORDER = 2;
/** Columns of a box that are not for its lines. */
const SIDES = 4;
const FEWEST_ROWS = 4;
const RAIL_ROWS = 3;
/** Rows of the code, unless it may have half of what is there. */
const CODE_ROWS = 5;

/** Rows inside the borders of each box of the shift's screen, and columns with the borders. */
export interface ShiftLayout {
  /**
   * From the left: tickets (and "What now?" below them), "What now?" where it has its own, stations and rail. The code
   * stands below the last two where "What now?" has its own, else in place of the tickets and as wide as the window;
   * `null`: it is not shown.
   */
  readonly columns: {
    readonly tickets: number;
    readonly now: number | null;
    readonly stations: number;
    readonly code: number | null;
  };
  readonly rows: {
    /** 0 where the code stands in their place. */
    readonly tickets: number;
    readonly now: number;
    readonly stations: number;
    readonly rail: number;
    readonly code: number;
    readonly timeline: number;
  };
  /** Whether there is no room for tickets in full: an order is one line then. */
  readonly folded: boolean;
}

/**
 * The shift's screen in a window of at least the smallest size: header and footer take one row each. It depends on the
 * kitchen and the window only, so that no box moves while a shift is played.
 * @param story rows of text that are shown in the timeline's place before the first decision
 * @param hasCode whether the shift is shown as code, too
 */
export function shiftLayout(
  window: { columns: number; rows: number },
  kitchen: Kitchen,
  story: number,
  hasCode: boolean,
): ShiftLayout {
  const timeline = Math.max(Math.min(story, Math.floor(window.rows / 3)), timelineRows(window.rows, kitchen));
  const body = window.rows - 2 - timeline;
  const wide = isWide(window);
  const code = hasCode ? codeRows(kitchen, body - 2 * BORDER) : 0;
  const inside = body - (hasCode ? code + BORDER : 0) - 2 * BORDER;
  const fewest = Math.min(RAIL_ROWS, Math.ceil(inside / 2));
  const rail = Math.max(fewest, Math.min(Math.floor(inside / 2), inside - stationRows(kitchen)));
  const left = Math.floor(window.columns * (wide ? 0.34 : 0.57));
  const beside = hasCode ? 0 : ticketRows(kitchen, inside, left - SIDES);
  const tickets = wide ? body - BORDER : beside;
  return {
    columns: splitColumns(window.columns, wide, left, hasCode),
    rows: {
      tickets,
      now: wide || hasCode ? inside + BORDER : inside - tickets,
      stations: inside - rail,
      rail,
      code,
      timeline,
    },
    folded: fullTicketRows(kitchen) > tickets,
  };
}

function splitColumns(all: number, wide: boolean, left: number, hasCode: boolean): ShiftLayout['columns'] {
  const middle = Math.floor(all * 0.36);
  const code = hasCode ? (wide ? all - left : all) : null;
  return wide
    ? { tickets: left, now: middle, stations: all - left - middle, code }
    : { tickets: left, now: null, stations: all - left, code };
}

/**
 * Rows of the code: half of what there is beside "What now?" and the stations, less where those need more.
 * @param inside rows without the borders of the two boxes
 */
function codeRows(kitchen: Kitchen, inside: number): number {
  const wanted = Math.max(kitchen.tasks.length + 1, stationRows(kitchen) + RAIL_ROWS + BORDER);
  return inside - Math.max(Math.ceil(inside / 2), Math.min(wanted, inside - CODE_ROWS));
}

/** How many rows the tickets take when every order stands there in full. */
const fullTicketRows = ({ orders, tasks }: Kitchen): number => orders.length + tasks.length;

/** Rows of the tickets where "What now?" stands below them: in full if a line for every task is left to decide in, else a line an order. */
function ticketRows(kitchen: Kitchen, inside: number, width: number): number {
  const full = fullTicketRows(kitchen);
  const menu = Math.min(kitchen.tasks.length + 1, Math.ceil(inside / 2));
  const most = inside - Math.max(menu, FEWEST_ROWS + 1);
  return full <= most ? full : Math.max(FEWEST_ROWS, Math.min(foldedTicketRows(kitchen, width), most));
}

/** The brain's line and one for every slot that can ever be in use, as far as there is room. */
function timelineRows(rows: number, kitchen: Kitchen): number {
  const lanes = 1 + kitchen.stations.reduce((sum, _, index) => sum + slotsInUse(kitchen, index), 0);
  return Math.min(lanes, Math.floor(rows / 4) - 1);
}

function slotsInUse(kitchen: Kitchen, station: number): number {
  const { slots = 1, helper = false } = kitchen.stations[station] ?? {};
  const users = kitchen.tasks.filter((task) => task.station === station || (helper && task.delegable)).length;
  return Math.max(1, Math.min(slots, users));
}

/** A row for every slot that can be in use, and for every tool and item of the stock. */
const stationRows = (kitchen: Kitchen): number =>
  kitchen.stations.reduce((sum, { slots }, index) => {
    const used = slotsInUse(kitchen, index);
    return sum + used + (slots > used ? 1 : 0);
  }, kitchen.tools.length + kitchen.stock.length);
