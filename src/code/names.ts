import type { Kitchen } from '../model/kitchen.ts';
import type { Language } from '../model/lesson.ts';
import { RESERVED } from './reserved.ts';

/** What a kitchen's things are called in a program: valid names, no two alike. Indices are the kitchen's. */
export interface Names {
  /** The function of a station, and the one that blocks until the station is done. */
  readonly station: readonly string[];
  readonly blocking: readonly string[];
  /** The function of a step that is done by hand. */
  readonly work: ReadonlyMap<string, string>;
  /** The variable of what a task's station brings. */
  readonly food: readonly string[];
}

/** Names for all of a kitchen, whatever a program uses of them: so a growing program never renames. */
export function namesOf(kitchen: Kitchen, language: Language): Names {
  const pick = allocator(language);
  const handsOn = kitchen.tasks.filter(({ kind }) => kind === 'hands-on').map(({ step }) => step);
  const station = kitchen.stations.map(({ name }) => pick([name], ['station', name]));
  const blocking = kitchen.stations.map(({ name }) => pick([name, 'sync'], ['blocking', name]));
  const work = new Map([...new Set(handsOn)].map((step) => [step, pick([step], ['do', step])]));
  const several = kitchen.orders.length > 1;
  const food = kitchen.tasks.map(({ name, order }) => {
    // A step chop-1 of order 2 is not chop12.
    const gap = /\p{N}$/u.test(name) ? '_' : '';
    const numbered = several ? `${name}${gap}${order + 1}` : name;
    return pick([numbered], [numbered, 'food']);
  });
  return { station, blocking, work, food };
}

/** Gives a name as an identifier, else a longer one, else that with a number: whatever is free. */
function allocator(language: Language) {
  const taken = new Set(RESERVED[language]);
  const join = language === 'python' ? snakeCase : camelCase;
  return (parts: readonly string[], longer: readonly string[]): string => {
    const wishes = [join(parts), join(longer)];
    for (let number = 2; wishes.every((wish) => taken.has(wish)); number += 1) wishes.push(`${join(longer)}_${number}`);
    const found = wishes.find((wish) => !taken.has(wish)) as string;
    taken.add(found);
    return found;
  };
}

/** `chop-onions` as `chopOnions`. */
function camelCase(parts: readonly string[]): string {
  const [first = '', ...rest] = wordsOf(parts);
  return valid(lowerFirst(first) + rest.map(upperFirst).join(''));
}

/** `chopOnions` and `chop-onions` as `chop_onions`. */
const snakeCase = (parts: readonly string[]): string =>
  valid(
    wordsOf(parts)
      .map((word) => word.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '_').toLowerCase())
      .join('_'),
  );

/** An underscore inside a number's name stays one: it keeps two numbers apart. */
const wordsOf = (parts: readonly string[]): readonly string[] =>
  parts
    .flatMap((part) => part.normalize('NFKC').split(/[^\p{XID_Continue}]+|(?<!\p{N})_/u))
    .filter((word) => word !== '');

const upperFirst = (word: string): string => word.replace(/^./u, (letter) => letter.toUpperCase());
const lowerFirst = (word: string): string => word.replace(/^./u, (letter) => letter.toLowerCase());

/** Python compares names in this form; a name begins with a letter. */
function valid(name: string): string {
  const kept = name.normalize('NFKC').replace(/[^\p{XID_Continue}]/gu, '');
  return /^[\p{XID_Start}_]/u.test(kept) ? kept : `_${kept}`;
}
