import { MESSAGES } from '../../words/messages.ts';
import { columnsOf, type Line, line, padded, piece } from '../line.ts';
import type { ProgramResult } from '../program-result.ts';
import type { Theme } from '../theme.ts';
import { starsText } from './verdict.ts';

const WORDS = MESSAGES.write;

/**
 * A row for each kitchen in which the program is judged: what it came to there, and its stars; nothing where it is one
 * alone, whose result says it all.
 * @param at index of the kitchen whose result is told in full
 */
export function trialLines(results: readonly ProgramResult[], at: number, theme: Theme): readonly Line[] {
  if (results.length < 2) return [];
  const names = results.map(({ name }) => name ?? WORDS.asPlayed);
  const values = results.map(({ you: { value, note } }) => (note === '' ? value : `${value} (${note})`));
  const widest = (texts: readonly string[], most: number): number => Math.min(most, Math.max(...texts.map(columnsOf)));
  const { pointer, cut } = theme.glyphs;
  const rows = results.map(({ verdict }, nth): Line => {
    const isShown = nth === at;
    const stars = verdict?.score?.stars ?? null;
    return [
      piece(` ${isShown ? pointer : ' '} `, 'selected'),
      piece(padded(names[nth] ?? '', widest(names, MOST_NAME), cut), isShown ? 'selected' : 'plain'),
      piece(`  ${padded(values[nth] ?? '', widest(values, MOST_VALUE), cut)}  `),
      piece(stars === null ? '' : starsText(stars, theme), 'star'),
    ];
  });
  return [line(` ${WORDS.inEachKitchen}`, 'title'), ...rows, line('')];
}

/** Columns, so that the stars behind them are always seen. */
const MOST_NAME = 28;
const MOST_VALUE = 32;
