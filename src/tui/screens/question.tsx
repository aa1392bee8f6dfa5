import { Box } from 'ink';
import type { ReactNode } from 'react';
import { Footer } from '../components/footer.tsx';
import { Row, Rows } from '../components/rows.tsx';
import { type Line, line } from '../line.ts';
import { headerLine } from '../lines/header.ts';
import { useTheme } from '../look.tsx';
import { windowOf } from '../window.ts';
import type { Window } from './shift.tsx';

interface QuestionScreenProps {
  readonly kind: 'predict' | 'check';
  readonly title: string;
  readonly beats: Line;
  /** Whose house the program is for; empty where there is none. */
  readonly house: Line;
  readonly lines: readonly Line[];
  /** Index of the line that must be seen. */
  readonly focus: number;
  readonly window: Window;
}

/** Header, beats, a blank row, footer. */
const FRAME = 4;

/** A question with its answers. */
export function QuestionScreen({ kind, title, beats, house, lines, focus, window }: QuestionScreenProps): ReactNode {
  const theme = useTheme();
  const { columns: width, rows } = window;
  return (
    <Box flexDirection="column" height={rows}>
      <Row of={headerLine(title, '', house, width, theme)} width={width} />
      <Row of={beats} width={width} />
      <Row of={line('')} width={width} />
      <Rows lines={windowOf(lines, rows - FRAME, focus, theme)} width={width} rows={rows - FRAME} />
      <Footer screen={kind} width={width} />
    </Box>
  );
}
