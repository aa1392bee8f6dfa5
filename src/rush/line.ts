import type { MenuStep } from './menu.ts';
import { NONE, Queue } from './queue.ts';

/** A station of a rush. */
export interface Station {
  /** Slots that are free. */
  free: number;
  /** The steps that need one. */
  readonly lines: Line[];
}

/** A step of the dish, and the tasks of it whose needs are met: they stand in line, the first customer's first. */
export class Line {
  declare readonly step: MenuStep;
  /** Of the step in the dish. */
  declare readonly place: number;
  /** `null` for a hands-on step. */
  declare readonly station: Station | null;
  /** Those of the steps that need it. */
  readonly before: Line[] = [];
  /** `null` for a step that needs no other: everybody's stand there, from customer `next` on. */
  declare readonly ready: Queue | null;
  next = 0;
  /** The first task that can be begun now; `NONE` where there is none, or no slot for it. To be read only. */
  first = NONE;

  constructor(step: MenuStep, place: number, stations: readonly Station[]) {
    this.step = step;
    this.place = place;
    this.station = stations[step.station] ?? null;
    this.station?.lines.push(this);
    this.ready = step.after.length === 0 ? null : new Queue();
  }
}
