import type { Decided } from './decided.ts';

/** Collects that belong together, with the waits before and between them. */
export interface Group {
  readonly how: 'ready' | 'each';
  readonly collects: readonly Decided[];
  /** How many decisions it takes up. */
  readonly length: number;
}

/** The most collects from a place of the plan on, with nothing but waits between them, that one await can stand for. */
export function groupAt(decided: readonly Decided[], from: number): Group | null {
  const places: number[] = [];
  for (let at = from; isFetching(decided[at]); at += 1) if (decided[at]?.decision.verb === 'collect') places.push(at);
  const begin = decided[from]?.minute ?? 0;
  for (let count = places.length; count > 1; count -= 1) {
    const [first = from, last = from] = [places[0], places[count - 1]];
    const collects = places.slice(0, count).map((at) => decided[at] as Decided);
    const isUnbroken = last - first === count - 1;
    const how =
      isUnbroken && areReady(collects, first > from) ? 'ready' : isEachAtItsDing(collects, begin) ? 'each' : null;
    if (how !== null) return { how, collects, length: last - from + 1 };
  }
  return null;
}

const isFetching = (one: Decided | undefined): boolean =>
  one?.decision.verb === 'wait' || one?.decision.verb === 'collect';

/** All are there when the first is collected, and where that was waited for, the last of them has just dinged. */
function areReady(collects: readonly Decided[], waited: boolean): boolean {
  const start = collects[0]?.minute ?? 0;
  const latest = Math.max(...collects.map(({ dinged }) => dinged));
  return waited ? latest === start : latest <= start;
}

/**
 * Each is collected at its ding, or when the one before it is out of the way; and the dings alone, not their order within
 * a minute, say which comes first.
 * @param begin the minute from which on nothing else is done
 */
function isEachAtItsDing(collects: readonly Decided[], begin: number): boolean {
  return collects.every((one, at) => {
    const before = collects[at - 1];
    if (one.minute !== Math.max(one.dinged, before?.until ?? begin)) return false;
    if (before === undefined || before.dinged < one.dinged) return true;
    return before.dinged === one.dinged && [before, one].every(({ minute, until }) => minute === until);
  });
}
