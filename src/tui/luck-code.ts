import { changesBetween } from '../levels/index.ts';
import type { Language } from '../model/lesson.ts';
import { cardWith, type LuckProgram } from '../model/luck.ts';
import { type LuckState, programOf } from './luck-state.ts';

/** The lines of the program on the screen, with the times that are chosen. */
export const luckCode = (state: LuckState, language: Language): readonly string[] =>
  linesOf(state, programOf(state), language);

/** The most columns that any of the programs needs. */
export const widestLuckCode = (state: LuckState, language: Language, columnsOf: (line: string) => number): number =>
  Math.max(0, ...state.luck.programs.flatMap((program) => linesOf(state, program, language).map(columnsOf)));

/** Indices of the lines in which the program on the screen differs from the colleague's own. */
export function changedLines(state: LuckState, language: Language): readonly number[] {
  const own = linesOf(state, programOf({ luck: state.luck, program: 0 }), language);
  return changesBetween(luckCode(state, language), own).flatMap(({ at, out }) =>
    Array.from({ length: out }, (_, nth) => at + nth),
  );
}

const linesOf = ({ luck, minutes }: LuckState, program: LuckProgram, language: Language): readonly string[] =>
  cardWith(program, luck.times, minutes)[language]?.lines ?? [];
