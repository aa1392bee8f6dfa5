import type { Line } from './line.ts';
import { COOK, modeOn } from './modes.ts';

const FREE = COOK.mode('free');
const STARING = modeOn('staring');
const WAITING = modeOn('waiting');
const NEVER = Number.POSITIVE_INFINITY;

/** A cook of a rush: what the brain is at, and until when. */
export class Cook {
  mode = FREE;
  /** The tick at which the work ends; `Infinity` where something else will end it. */
  until = NEVER;
  /** Number of what the brain is at, its step, and whether it goes on to stare once it has loaded. */
  task = 0;
  line: Line;
  thenStares = false;

  /** @param line any: the brain is at nothing yet */
  constructor(line: Line) {
    this.line = line;
  }

  /** Lets the brain's machine take a step. Nothing that begins with it has an end yet. */
  move(event: number): void {
    this.mode = COOK.step(this.mode, event);
    this.until = NEVER;
  }
}

/** The next tick at which the work of one of them ends. */
export function nextOf(cooks: readonly Cook[]): number {
  let next = NEVER;
  for (let nth = 0; nth < cooks.length; nth += 1) {
    const { until } = cooks[nth] as Cook;
    if (until < next) next = until;
  }
  return next;
}

/** Who stares at a task, if anybody does. */
export function starerOf(cooks: readonly Cook[], task: number): Cook | null {
  for (let nth = 0; nth < cooks.length; nth += 1) {
    const cook = cooks[nth] as Cook;
    if (cook.mode === STARING && cook.task === task) return cook;
  }
  return null;
}

/** The first cook who is free, else the first who waits. */
export function idleOf(cooks: readonly Cook[]): Cook | null {
  let waiting: Cook | null = null;
  for (let nth = 0; nth < cooks.length; nth += 1) {
    const cook = cooks[nth] as Cook;
    if (cook.mode === FREE) return cook;
    if (cook.mode === WAITING && waiting === null) waiting = cook;
  }
  return waiting;
}
