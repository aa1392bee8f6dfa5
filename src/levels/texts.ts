import type { Level } from '../model/level.ts';
import { factValue, type Known } from './fact-value.ts';
import { bracesIn, parseFact } from './facts.ts';
import { withTexts } from './text-paths.ts';

/** Shown where the value is not known yet. */
export const NOT_YET = '…';
/** Shown where there is no value: that cook's shift does not pass the goal, or no plan does. */
const NO_VALUE = '–';

/** The level with every fact in its texts (not those of its variants) replaced by its value. */
export const fillTexts = (level: Level, known: Known): Level =>
  withTexts(level, ({ text }) => fillText(text, level, known));

/** A single text, as `fillTexts` fills it. Braces around anything else stay as they are. */
export const fillText = (text: string, level: Level, known: Known): string =>
  bracesIn(text).reduce((filled, { whole, inner }) => {
    const fact = parseFact(inner);
    if (fact === null) return filled;
    const value = factValue(fact, level, known);
    return filled.replace(whole, () => String(value === undefined ? NOT_YET : (value ?? NO_VALUE)));
  }, text);

/** A title where no cook is asked for, as in a list of levels. */
export const titleOf = (level: Level): string => fillText(level.title, level, NOBODY_KNOWN);

/** For where no cook is known: an ellipsis stands for their values. */
export const NOBODY_KNOWN: Known = () => undefined;
