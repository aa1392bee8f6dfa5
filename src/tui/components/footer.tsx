import type { ReactNode } from 'react';
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
export function Footer({ screen, width, instead = {} }: FooterProps): ReactNode {
  const { word } = useGame();
  return <Row of={word === null ? footerLine(screen, width, instead) : line(` ${word}`, 'selected')} width={width} />;
}

/** The keys in at most `width` columns: those that can be spared are there only if all of them fit. */
export function footerLine(screen: ScreenName, width: number, instead: Words = {}): Line {
  const full = keysLine(screen, instead, true);
  return columnsOf(textOf(full)) <= width ? full : keysLine(screen, instead, false);
}

const keysLine = (screen: ScreenName, instead: Words, isRoomy: boolean): Line =>
  KEYS[screen].flatMap(({ action, footer, spare }): Line => {
    const said = instead[action];
    const words = said === undefined ? footer : said;
    if (words === null || (spare && !isRoomy)) return [];
    const [key = '', ...does] = words.split(' ');
    return [piece(` ${key}`, 'selected'), piece(` ${does.join(' ')} `, 'faint')];
  });
