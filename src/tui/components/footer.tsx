import type { ReactNode } from 'react';
import { KEYS, type ScreenName } from '../keys.ts';
import { columnsOf, type Line, line, piece, textOf } from '../line.ts';
import { useGame } from '../settings.ts';
import { Row } from './rows.tsx';

/** The keys of a screen that matter most in one line, or what there is to say about the last key. */
export function Footer({ screen, width }: { screen: ScreenName; width: number }): ReactNode {
  const { word } = useGame();
  return <Row of={word === null ? footerLine(screen, width) : line(` ${word}`, 'selected')} width={width} />;
}

/** The keys in at most `width` columns: those that can be spared are there only if all of them fit. */
export function footerLine(screen: ScreenName, width: number): Line {
  const full = keysLine(screen, true);
  return columnsOf(textOf(full)) <= width ? full : keysLine(screen, false);
}

const keysLine = (screen: ScreenName, isRoomy: boolean): Line =>
  KEYS[screen].flatMap(({ footer, spare }): Line => {
    const [key = '', ...words] = (footer ?? '').split(' ');
    if (footer === null || (spare && !isRoomy)) return [];
    return [piece(` ${key}`, 'selected'), piece(` ${words.join(' ')} `, 'faint')];
  });
