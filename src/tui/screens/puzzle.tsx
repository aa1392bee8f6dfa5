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
import type { PuzzleView } from '../order-layout.ts';
import type { Window } from './shift.tsx';

interface PuzzleScreenProps {
  readonly screen: 'order' | 'mark' | 'review';
  readonly title: string;
  readonly beats: Line;
  readonly card: Card;
  readonly language: Language;
  readonly view: PuzzleView;
  readonly window: Window;
  readonly footer: Instead<'order'> | Instead<'mark'>;
}

/** A program, the lines that it prints where they are put in order, and what there is to say. */
export function PuzzleScreen(props: PuzzleScreenProps): ReactNode {
  const { screen, title, beats, card, language, view, window, footer } = props;
  const { columns: width, rows } = window;
  const header = headerLine(title, '', languageLine(card, language), width, useTheme());
  return (
    <Box flexDirection="column" height={rows}>
      <Row of={header} width={width} />
      <Row of={beats} width={width} />
      <Body view={view} width={width} />
      <Rows lines={view.said} width={width} rows={view.said.length} />
      <Box flexGrow={1} />
      <Footer screen={screen} width={width} instead={footer} />
    </Box>
  );
}

/** The program with its lines beside it, or below it where the window is narrow. */
function Body({ view, width }: { view: PuzzleView; width: number }): ReactNode {
  const { program, order, beside, air } = view;
  return (
    <Box flexDirection={beside === null ? 'column' : 'row'} flexShrink={0} rowGap={air} paddingY={air}>
      <Rows lines={program} width={beside?.program ?? width} rows={program.length} />
      {order.length > 0 && <Rows lines={order} width={beside?.order ?? width} rows={order.length} />}
    </Box>
  );
}
