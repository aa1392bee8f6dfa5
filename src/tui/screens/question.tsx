import { Box } from 'ink';
import type { ReactNode } from 'react';
import { Footer } from '../components/footer.tsx';
import { Row, Rows } from '../components/rows.tsx';
import type { Line } from '../line.ts';
import { headerLine } from '../lines/header.ts';
import { languageLine, languageShown } from '../lines/program-lines.ts';
import type { Asked } from '../lines/question-lines.ts';
import { useTheme } from '../look.tsx';
import type { QuestionView } from '../question-layout.ts';
import type { Window } from './shift.tsx';

interface QuestionScreenProps {
  readonly title: string;
  readonly beats: Line;
  readonly asked: Asked;
  readonly view: QuestionView;
  readonly window: Window;
}

/** Rows that are not for the question: header, beats, a blank one, footer. */
export const QUESTION_FRAME = 4;

/** A question with its answers. */
export function QuestionScreen({ title, beats, asked, view, window }: QuestionScreenProps): ReactNode {
  const { columns: width, rows } = window;
  const { kind, card, language } = asked;
  const shown = card === null ? [] : languageLine(card, languageShown(card, language));
  return (
    <Box flexDirection="column" height={rows}>
      <Row of={headerLine(title, '', shown, width, useTheme())} width={width} />
      <Row of={beats} width={width} />
      <Box paddingTop={1}>
        {view.parts.map(({ name, lines, columns }) => (
          <Rows key={name} lines={lines} width={columns} rows={rows - QUESTION_FRAME} />
        ))}
      </Box>
      <Footer screen={kind} width={width} instead={view.footer} />
    </Box>
  );
}
