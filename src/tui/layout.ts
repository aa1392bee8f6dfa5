import type { Kitchen } from '../model/kitchen.ts';
import { foldedTicketRows } from './lines/tickets.ts';

/** The smallest window that the screens are made for, in columns and rows. */
export const SMALLEST = { columns: 80, rows: 24 } as const;
/** From so many columns on, "What now?" gets a column of its own. */
const THREE_COLUMNS = 110;
const BORDER = 2;
/** Columns of a box that are not for its lines. */
const SIDES = 4;
const FEWEST_ROWS = 4;

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
  /** Whether there is no room for tickets in full: an order is one line then. */
  readonly folded: boolean;
}

/**
 * The shift's screen in a window of at least the smallest size: header and footer take one row each. It depends on the
 * kitchen and the window only, so that no box moves while a shift is played.
 * @param story rows of text that are shown in the timeline's place before the first decision
 */
export function shiftLayout(window: { columns: number; rows: number }, kitchen: Kitchen, story: number): ShiftLayout {
  const timeline = Math.max(Math.min(story, Math.floor(window.rows / 3)), timelineRows(window.rows, kitchen));
  const body = window.rows - 2 - timeline;
  const wide = window.columns >= THREE_COLUMNS;
  const inside = body - 2 * BORDER;
  const rail = Math.max(3, Math.min(Math.floor(inside / 2), inside - stationRows(kitchen)));
  const left = Math.floor(window.columns * (wide ? 0.34 : 0.57));
  const tickets = wide ? body - BORDER : ticketRows(kitchen, inside, left - SIDES);
  const middle = Math.floor(window.columns * 0.36);
  return {
    columns: wide
      ? { tickets: left, now: middle, stations: window.columns - left - middle }
      : { tickets: left, now: null, stations: window.columns - left },
    rows: {
      tickets,
      now: wide ? body - BORDER : inside - tickets,
      stations: inside - rail,
      rail,
      timeline,
    },
    folded: fullTicketRows(kitchen) > tickets,
  };
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

const stationRows = (kitchen: Kitchen): number =>
  kitchen.stations.reduce((sum, { slots }, index) => {
    const used = slotsInUse(kitchen, index);
    return sum + used + (slots > used ? 1 : 0);
  }, 0);
