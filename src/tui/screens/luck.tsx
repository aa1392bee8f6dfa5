import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Card, Language } from '../../model/lesson.ts';
import { Footer } from '../components/footer.tsx';
import { Row, Rows } from '../components/rows.tsx';
import type { Instead } from '../footers.ts';
import type { Line } from '../line.ts';
import { headerLine } from '../lines/header.ts';
import { languageLine } from '../lines/program-lines.ts';
import { useTheme } from '../look.tsx';
import type { LuckView } from '../luck-layout.ts';
import type { Window } from './shift.tsx';

interface LuckScreenProps {
  readonly title: string;
  readonly beats: Line;
  /** The program on the screen. */
  readonly card: Card;
  readonly language: Language;
  /** The kitchen's clock while the colleague works, else empty. */
  readonly clock: string;
  readonly view: LuckView;
  readonly window: Window;
  readonly footer: Instead<'luck'>;
}

/** A colleague's program, the times that are chosen, the shift that comes of them, and what there is to say about it. */
export function LuckScreen(props: LuckScreenProps): ReactNode {
  const { title, beats, card, language, clock, view, window, footer } = props;
  const { columns: width, rows } = window;
  const { program, side, picture, said, beside, air } = view;
  return (
    <Box flexDirection="column" height={rows}>
      <Row of={headerLine(title, clock, languageLine(card, language), width, useTheme())} width={width} />
      <Row of={beats} width={width} />
      <Box flexDirection={beside === null ? 'column' : 'row'} flexShrink={0} paddingTop={air}>
        <Rows lines={program} width={beside ?? width} rows={program.length} />
        <Rows lines={side} width={width - (beside ?? 0)} rows={side.length} />
      </Box>
      <Box paddingY={air} flexShrink={0}>
        <Rows lines={picture} width={width} rows={picture.length} />
      </Box>
      <Rows lines={said} width={width} rows={said.length} />
      <Box flexGrow={1} />
      <Footer screen="luck" width={width} instead={footer} />
    </Box>
  );
}
