import { z } from 'zod';
import { LONGEST_NAME, MOST_NAMES } from './limits.ts';

/*
 * In every field here zod's `error` is what was *expected*, as a phrase that follows that word: issues.ts adds what was
 * found and where. Descriptions give unit and range, so that an editor that explains a field explains it whole; what holds
 * where a field is absent is said by whoever makes it optional. `errorMessage` is VS Code's: without it an editor would
 * show the pattern.
 */

interface Whole {
  /** What the number is, as a sentence. */
  readonly about: string;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** What holds where the field is absent; left out for a field that must be there. */
  readonly absent?: string;
}

/** A whole number of something, with its range and default in its description. */
export function whole({ about, unit, from, to, absent }: Whole) {
  const error = `a whole number of ${unit} from ${from} to ${to}`;
  const description = `${about} Whole ${unit}, ${from} to ${to}${absent === undefined ? '' : `; absent: ${absent}`}.`;
  return z
    .int({ error })
    .min(from, { error })
    .max(to, { error })
    .meta({ description, ...(absent !== undefined && /^\d+$/u.test(absent) ? { default: Number(absent) } : {}) });
}

const NAME_ERROR =
  `a name: a letter or digit first, then letters, digits, "-" or "_", at most ${LONGEST_NAME} characters, ` +
  'not digits alone';

/**
 * Names stand in plans (`do 2.chop`), so they hold no space and no dot. Names of digits alone would be sorted by the
 * language itself, and the order of steps has a meaning.
 */
const NAME = /^(?!\d+$)[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*$/u;

function named(error: string, about: string) {
  return z
    .string({ error })
    .max(LONGEST_NAME, { error })
    .regex(NAME, { error })
    .meta({
      description: `${about} A name of at most ${LONGEST_NAME} characters.`,
      errorMessage: `Expected ${error}.`,
    });
}

/** A name where it is given to something. */
export const name = (about: string) => named(NAME_ERROR, about);

/** A name where something that has it is meant: `thing` with its article. */
export const nameOf = (thing: string, about: string) => named(`the name of ${thing}`, about);

/** Control characters and those that turn the direction of writing: a level's texts are shown in a terminal. */
const PLAIN = /^[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+$/u;

/** One line for people. */
export function text(about: string, longest: number) {
  const error = `a text of 1 to ${longest} characters on one line`;
  return z
    .string({ error })
    .max(longest, { error })
    .regex(PLAIN, { error })
    .meta({
      description: `${about} One line, at most ${longest} characters.`,
      errorMessage: `Expected ${error}.`,
    });
}

export function flag(about: string) {
  return z
    .boolean({ error: 'true or false' })
    .meta({ description: `${about} true or false; absent: false.`, default: false });
}

export function list<Item extends z.ZodType>(item: Item, what: string, about: string, least: number, most: number) {
  const range = rangeOf(least, most);
  const error = `a list of ${range} ${what}`;
  return z
    .array(item, { error })
    .min(least, { error })
    .max(most, { error })
    .describe(`${about} A list of ${range} ${what}.`);
}

/** How many, in words. */
function rangeOf(least: number, most: number): string {
  if (least === most) return `${most}`;
  return least === 0 ? `at most ${most}` : `${least} to ${most}`;
}

/** Things by name. The order of names is the file's. */
export function byName<Value extends z.ZodType>(value: Value, what: string, about: string, least: number) {
  const range = rangeOf(least, MOST_NAMES);
  const error = `an object with ${range} ${what} by name`;
  const counted = (things: object): boolean => {
    const count = Object.keys(things).length;
    return count >= least && count <= MOST_NAMES;
  };
  return z
    .record(name(`The name of one of the ${what}.`), value, { error })
    .refine(counted, { error })
    .meta({
      description: `${about} An object with ${range} ${what} by name.`,
      ...(least === 0 ? {} : { minProperties: least }),
      maxProperties: MOST_NAMES,
    });
}

/** Where editors find out what a file may hold. */
export const $schema = z
  .string({ error: 'the address of a JSON schema' })
  .describe('For editors: the address of this schema. The game ignores it. Absent: editors know nothing of the file.')
  .optional();

/** An object of exactly these keys. */
export function object<Shape extends z.ZodRawShape>(shape: Shape, what: string) {
  return z.strictObject(shape, { error: `an object: ${what}` });
}
