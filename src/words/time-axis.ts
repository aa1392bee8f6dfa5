import { wholeText } from './rush.ts';

const UNITS = [
  { name: 'years', minutes: 365 * 24 * 60 },
  { name: 'days', minutes: 24 * 60 },
  { name: 'h', minutes: 60 },
] as const;
const SMALLEST_UNIT = { name: 'min', minutes: 1 } as const;
/** A span is told in the largest unit of which it has so many. */
const FEWEST = 2;

const numberText = (value: number): string => (value < 1_000 ? String(Number(value.toFixed(1))) : wholeText(value));

/**
 * What stands below a plot of `minutes` kitchen minutes: its beginning, its middle and its end, each where it is. The unit
 * stands at the beginning, where there is always room for it.
 * @param columns of the plot, 22 or more
 */
export function timeAxis(minutes: number, columns: number): string {
  const unit = UNITS.find((one) => minutes >= FEWEST * one.minutes) ?? SMALLEST_UNIT;
  const end = numberText(minutes / unit.minutes);
  const middle = numberText(minutes / 2 / unit.minutes);
  const beforeMiddle = `0 ${unit.name}`.padEnd(Math.round((columns - middle.length) / 2));
  return (beforeMiddle + middle).padEnd(columns - end.length) + end;
}
