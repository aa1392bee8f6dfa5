import process from 'node:process';
import { isatty } from 'node:tty';

/** Columns. Help is no wider than this on any terminal: longer lines are hard to read. */
export const MOST_WIDTH = 80;

const OUT = 1;
const ERR = 2;

/** How many columns help has; where nobody has said how wide the screen is, as many as it wants. To open a stream takes longer than to ask whether it is a terminal. */
const widthOn = (file: typeof OUT | typeof ERR): number =>
  isatty(file)
    ? Math.min(MOST_WIDTH, (file === OUT ? process.stdout : process.stderr).columns || MOST_WIDTH)
    : MOST_WIDTH;

export const outWidth = (): number => widthOn(OUT);
export const errWidth = (): number => widthOn(ERR);

/** Whether help has all the width that it wants. */
export const isWide = (): boolean => outWidth() === MOST_WIDTH;
