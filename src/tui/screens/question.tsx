import { Box } from 'ink';
import type { ReactNode } from 'react';
import { Footer } from '../components/footer.tsx';
import { Row, Rows } from '../components/rows.tsx';
import { type Line, line } from '../line.ts';
import { headerLine } from '../lines/header.ts';
import { houseLine, languageShown } from '../lines/program-lines.ts';
import { questionLines } from '../lines/question-lines.ts';
import { useTheme } from '../look.tsx';
import type { QuestionState } from '../question-state.ts';
import { windowOf } from '../window.ts';
import type { Window } from './shift.tsx';

interface QuestionScreenProps {
  readonly kind: 'predict' | 'check';
  readonly title: string;
  readonly beats: Line;
  readonly asked: Parameters<typeof questionLines>[0];
  readonly state: QuestionState;
  readonly window: Window;
}

/** Header, beats, a blank row, footer. */
const FRAME = 4;

/** A question with its answers. */
export function QuestionScreen({ kind, title, beats, asked, state, window }: QuestionScreenProps): ReactNode {
  const theme = useTheme();
  const { columns: width, rows } = window;
  const { card, language } = asked;
  const house = card === null ? [] : houseLine(card, languageShown(card, language));
  const { lines, focus } = questionLines(asked, state, width, theme);
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
