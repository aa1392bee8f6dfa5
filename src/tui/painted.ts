import chalk, { type ColorName } from 'chalk';
import type { Line, Piece } from './line.ts';
import type { Look, Theme } from './theme.ts';

/*
 * A text with the codes of its styles in it is one text to Ink, where a text in a text for every style would be a component,
 * a node and a measuring each.
 */

/**
 * A line in its styles, with the codes that Ink itself would give it.
 * @param sign what its spinners show (see `spinnerSign`)
 */
export function painted(line: Line, { looks }: Theme, sign: string | null): string {
  let text = '';
  for (const one of line) text += styled(one.spins && sign !== null ? sign : one.text, looks[one.tone], one.inverse);
  return text;
}

/** What stands before and behind a text in a look: chalk takes longer to say so than it takes to draw a text. */
type Codes = readonly [before: string, behind: string];

const upright = new WeakMap<Look, Codes>();
const inverted = new WeakMap<Look, Codes>();

/** A text of one line, without codes of its own, in the look of a tone. */
export function styled(text: string, look: Look, inverse: Piece['inverse']): string {
  if (text === '') return '';
  const known = inverse ? inverted : upright;
  let codes = known.get(look);
  if (codes === undefined) {
    codes = codesOf(look, inverse);
    known.set(look, codes);
  }
  return codes[0] + text + codes[1];
}

function codesOf({ color, bold = false, dimColor = false }: Look, inverse: boolean): Codes {
  const sign = '.';
  let made = dimColor ? chalk.dim(sign) : sign;
  if (color !== undefined) made = chalk[color as ColorName](made);
  if (bold) made = chalk.bold(made);
  if (inverse) made = chalk.inverse(made);
  const [before = '', behind = ''] = made.split(sign);
  return [before, behind];
}
