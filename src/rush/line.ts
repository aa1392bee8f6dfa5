import type { MenuStep } from './menu.ts';
import { Queue } from './queue.ts';

interface Station {
  /** Slots that are free. */
  free: number;
}

/** A step of the dish, and the tasks of it whose needs are met: they stand in line, the first customer's first. */
export class Line {
  readonly step: MenuStep;
  /** Of the step in the dish. */
  readonly place: number;
  /** `null` for a hands-on step. */
  readonly station: Station | null;
  /** `null` for a step that needs no other: everybody's stand there, from customer `next` on. */
  readonly ready: Queue | null;
  next = 0;

  constructor(step: MenuStep, place: number, stations: readonly Station[]) {
    this.step = step;
    this.place = place;
    this.station = stations[step.station] ?? null;
    this.ready = step.after.length === 0 ? null : new Queue();
  }
}
