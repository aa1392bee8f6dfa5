import { memo, type ReactNode } from 'react';
import { KEYS, type ScreenName } from '../keys.ts';
import { columnsOf, type Line, line, piece, textOf } from '../line.ts';
import { useGame } from '../settings.ts';
import { Row } from './rows.tsx';

/** Key and word by action, in place of the usual ones; `null`: the key is not named. */
type Words = Readonly<Partial<Record<string, string | null>>>;

interface FooterProps {
  readonly screen: ScreenName;
  readonly width: number;
  /** See `footers.ts`; absent: every key has its usual words. */
  readonly instead?: Words;
}

/** The keys of a screen that matter most in one line, or what there is to say about the last key. */
export const Footer = memo(DrawnFooter);

function DrawnFooter({ screen, width, instead = {} }: FooterProps): ReactNode {
  const { word } = useGame();
  return <Row of={word === null ? footerLine(screen, width, instead) : line(` ${word}`, 'selected')} width={width} />;
}

/** The keys in at most `width` columns: those that can be spared are there only if all alike fit. */
export function footerLine(screen: ScreenName, width: number, instead: Words = {}): Line {
  const roomy = [2, 1].map((most) => keysLine(screen, instead, most));
  return roomy.find((keys) => columnsOf(textOf(keys)) <= width) ?? keysLine(screen, instead, 0);
}

/** @param most how much the keys may be to spare */
const keysLine = (screen: ScreenName, instead: Words, most: number): Line =>
  KEYS[screen].flatMap(({ action, footer, spare }): Line => {
    const said = instead[action];
    const words = said === undefined ? footer : said;
    // What the state of a screen says of a key is not to spare.
    if (words === null || (said === undefined && spare > most)) return [];
    const [key = '', ...does] = words.split(' ');
    return [piece(` ${key}`, 'selected'), piece(` ${does.join(' ')} `, 'faint')];
  });
