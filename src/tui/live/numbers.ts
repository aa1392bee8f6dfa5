import { isPossible, MOST_NUMBERS, type Option } from '../choices.ts';

/** What each number stands for, from 1; `null`: nothing now. */
export type Numbers = readonly (Pick<Option, 'id' | 'kind'> | null)[];

/**
 * The numbers after something has changed. An option keeps its number as long as it is possible; one that is gone leaves
 * it to another of its kind. What is new takes a number that meant nothing before: so none means one thing in this minute
 * and something else in the next, while a finger is on its way to it. Only where no other is left is one taken that has
 * just become free.
 */
export function keptNumbers(before: Numbers, options: readonly Option[]): Numbers {
  const possible = options.filter(isPossible);
  const numbers: (Option | null)[] = Array.from({ length: MOST_NUMBERS }, (_, nth) => {
    const held = before[nth] ?? null;
    return possible.find(({ id }) => id === held?.id) ?? null;
  });
  const takes = (nth: number, isFit: (option: Option) => boolean): void => {
    numbers[nth] ??= possible.find((option) => isFit(option) && !numbers.includes(option)) ?? null;
  };
  const all = [...numbers.keys()];
  for (const nth of all) takes(nth, ({ kind }) => kind === before[nth]?.kind);
  for (const nth of all.filter((nth) => (before[nth] ?? null) === null)) takes(nth, () => true);
  for (const nth of all) takes(nth, () => true);
  return numbers;
}

/** The options in the order of their numbers, then those without one: the possible before the others. */
export function inOrder(options: readonly Option[], numbers: Numbers): readonly Option[] {
  const place = (option: Option): number => {
    if (!isPossible(option)) return MOST_NUMBERS + 1;
    const nth = numbers.findIndex((held) => held?.id === option.id);
    return nth === -1 ? MOST_NUMBERS : nth;
  };
  return [...options].sort((a, b) => place(a) - place(b));
}
