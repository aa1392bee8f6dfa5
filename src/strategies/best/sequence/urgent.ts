import { MOST_MOMENTS } from './layout.ts';

const SLACKS = new Int32Array(MOST_MOMENTS);
const MINUTES = new Int32Array(MOST_MOMENTS);
let size = 0;

/** Forgets all jobs. */
export function clearUrgent(): void {
  size = 0;
}

/** @param slack minutes from now within which it must be begun */
export function addUrgent(slack: number, minutes: number): void {
  SLACKS[size] = slack;
  MINUTES[size] = minutes;
  size += 1;
}

/** Whether one machine can begin all of them in time: by Jackson's rule, the earliest due date first. */
export function canAllBegin(): boolean {
  let elapsed = 0;
  for (let nth = 0; nth < size; nth += 1) {
    let next = nth;
    for (let other = nth + 1; other < size; other += 1) {
      if ((SLACKS[other] as number) < (SLACKS[next] as number)) next = other;
    }
    const slack = SLACKS[next] as number;
    if (elapsed > slack) return false;
    elapsed += MINUTES[next] as number;
    SLACKS[next] = SLACKS[nth] as number;
    MINUTES[next] = MINUTES[nth] as number;
  }
  return true;
}
