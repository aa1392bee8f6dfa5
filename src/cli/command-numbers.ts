import { InvalidArgumentError } from '@commander-js/extra-typings';

/**
 * Reads a whole number from 1 to `most`, which has at most six digits.
 * @throws `InvalidArgumentError` for anything else
 */
export const upTo =
  (most: number) =>
  (text: string): number => {
    const number = /^\d{1,6}$/u.test(text) ? Number(text) : 0;
    if (number < 1 || number > most) throw new InvalidArgumentError(`A number from 1 to ${most} was expected.`);
    return number;
  };

/**
 * Reads a number to count with, such as the part after `--part` or the seconds after `--seconds`: whole, from 1, of at most six
 * digits. How many there are is told by whoever knows.
 * @throws `InvalidArgumentError` for anything else
 */
export function positive(text: string): number {
  if (!/^[1-9]\d{0,5}$/u.test(text)) throw new InvalidArgumentError('A number from 1 was expected.');
  return Number(text);
}

/** Milliseconds of real time that a kitchen minute takes in an exported program, unless somebody says otherwise. */
export const MS_PER_MINUTE = 20;

/** A real minute: slower than life needs no shift to be. */
const MOST_MS = 60_000;

/** The milliseconds after `--ms`. */
export const milliseconds = upTo(MOST_MS);

/** Faster than the screen is drawn, or slower than anybody waits, a clock is no clock. */
const SECONDS = { least: 0.1, most: 60 };

/** The seconds after `--seconds-per-minute`. */
export function seconds(text: string): number {
  const number = /^\d{1,2}(?:\.\d{1,3})?$/u.test(text) ? Number(text) : 0;
  if (number < SECONDS.least || number > SECONDS.most)
    throw new InvalidArgumentError(`A number from ${SECONDS.least} to ${SECONDS.most} was expected.`);
  return number;
}
