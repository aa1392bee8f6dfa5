import process from 'node:process';

/*
 * Stands in the bundle for what Node calls `performance`, which measures much and takes long to load. The game asks what time
 * it is.
 */
export const performance = {
  /** Milliseconds since some moment of the past. */
  now(): number {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1_000 + nanoseconds / 1_000_000;
  },
};
