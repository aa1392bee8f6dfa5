import chalk, { type ColorName } from 'chalk';
import type { Line, Piece } from '../line.ts';
import type { Look, Theme } from '../theme.ts';

/*
 * A text with the codes of its styles in it is one text to Ink, where a text in a text for every style would be a component,
 * a node and a measuring each.
 */

/**
 * A line in its styles, with the codes that Ink itself would give it.
 * @param sign what stands for its spinners; `null`: what stands there while time stands still
 */
export const painted = (line: Line, theme: Theme, sign: string | null): string =>
  line.map((one) => styled(one.spins && sign !== null ? sign : one.text, theme.looks[one.tone], one.inverse)).join('');

/** A text in the look of a tone. */
export function styled(
  text: string,
  { color, bold = false, dimColor = false }: Look,
  inverse: Piece['inverse'],
): string {
  let made = dimColor ? chalk.dim(text) : text;
  if (color !== undefined) made = chalk[color as ColorName](made);
  if (bold) made = chalk.bold(made);
  return inverse ? chalk.inverse(made) : made;
}
