import type { Line } from './line.ts';
import { COOK, cookAfter, modeOn } from './modes.ts';

const FREE = COOK.mode('free');
const STARING = modeOn('staring');
const WAITING = modeOn('waiting');
const NEVER = Number.POSITIVE_INFINITY;

/** A cook of a rush: what the brain is at, and until when. */
export class Cook {
  mode = FREE;
  /** The tick at which the work ends; `Infinity` where something else will end it. */
  until = NEVER;
  /** Number of what the brain is at, and its step. */
  task = 0;
  declare line: Line;

  /** @param line any: the brain is at nothing yet */
  constructor(line: Line) {
    this.line = line;
  }
}

/** All cooks of a rush. Most rushes have one, who needs no looking for; and what never runs need not be compiled. */
export class Crew {
  declare private readonly all: readonly Cook[];
  /** `null`: there are several. */
  declare private readonly only: Cook | null;

  /** The next tick at which the work of one of them ends. To be read only. */
  due = NEVER;
  /** How many are free: counted where there are several. */
  private free = 0;

  /** @param count 1 or more @param line any */
  constructor(count: number, line: Line) {
    this.all = Array.from({ length: count }, () => new Cook(line));
    this.only = count === 1 ? (this.all[0] as Cook) : null;
    this.free = count;
  }

  /**
   * Lets a brain's machine take a step.
   * @param until when what begins with it ends; `Infinity` where something else ends it
   */
  move(cook: Cook, event: number, until: number): void {
    const { mode, until: before } = cook;
    cook.mode = cookAfter(mode, event);
    cook.until = until;
    if (this.only === null) this.count(cook, mode, before);
    else this.due = until;
  }

  /** Of several: who is free, and whose work ends next, after one of them has taken a step. */
  private count({ mode, until }: Cook, modeBefore: number, before: number): void {
    if (modeBefore === FREE) this.free -= 1;
    else if (mode === FREE) this.free += 1;
    if (until < this.due) this.due = until;
    else if (before === this.due) this.due = nextOf(this.all);
  }

  /** The first whose work ends when that of any ends next. */
  ending(): Cook {
    return this.only ?? endingOf(this.all, this.due);
  }

  /** Who stares at a task, if anybody does. */
  starerAt(task: number): Cook | null {
    const { only } = this;
    if (only === null) return starerOf(this.all, task);
    return only.mode === STARING && only.task === task ? only : null;
  }

  /** The first who is free, else the first who waits. */
  idle(): Cook | null {
    const { only } = this;
    if (only === null) return firstIn(this.all, this.free > 0 ? FREE : WAITING);
    return only.mode === FREE || only.mode === WAITING ? only : null;
  }
}

function nextOf(cooks: readonly Cook[]): number {
  let next = NEVER;
  for (let nth = 0; nth < cooks.length; nth += 1) {
    const { until } = cooks[nth] as Cook;
    if (until < next) next = until;
  }
  return next;
}

function starerOf(cooks: readonly Cook[], task: number): Cook | null {
  for (let nth = 0; nth < cooks.length; nth += 1) {
    const cook = cooks[nth] as Cook;
    if (cook.mode === STARING && cook.task === task) return cook;
  }
  return null;
}

function firstIn(cooks: readonly Cook[], mode: number): Cook | null {
  for (let nth = 0; nth < cooks.length; nth += 1) {
    const cook = cooks[nth] as Cook;
    if (cook.mode === mode) return cook;
  }
  return null;
}

const endingOf = (cooks: readonly Cook[], tick: number): Cook => cooks.find(({ until }) => until === tick) as Cook;
