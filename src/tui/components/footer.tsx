import type { ReactNode } from 'react';
import { KEYS, type ScreenName } from '../keys.ts';
import { type Line, piece } from '../line.ts';
import { Row } from './rows.tsx';

/** The keys of a screen that matter most, in one line. */
export function Footer({ screen, width }: { screen: ScreenName; width: number }): ReactNode {
  return <Row of={footerLine(screen)} width={width} />;
}

export function footerLine(screen: ScreenName): Line {
  return KEYS[screen].flatMap(({ footer }): Line => {
    const [key = '', ...words] = (footer ?? '').split(' ');
    return footer === null ? [] : [piece(` ${key}`, 'selected'), piece(` ${words.join(' ')} `, 'faint')];
  });
}
