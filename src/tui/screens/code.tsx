import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Card, Language } from '../../model/lesson.ts';
import type { CodeView } from '../code-layout.ts';
import { Footer } from '../components/footer.tsx';
import { Row, Rows } from '../components/rows.tsx';
import type { Line } from '../line.ts';
import { headerLine } from '../lines/header.ts';
import { languageLine } from '../lines/program-lines.ts';
import { useTheme } from '../look.tsx';
import type { Window } from './shift.tsx';

interface CodeScreenProps {
  readonly title: string;
  readonly beats: Line;
  readonly card: Card;
  readonly language: Language;
  readonly view: CodeView;
  readonly window: Window;
}

/** A program, and what it printed when it was run. */
export function CodeScreen({ title, beats, card, language, view, window }: CodeScreenProps): ReactNode {
  const { columns: width, rows } = window;
  const header = headerLine(title, '', languageLine(card, language), width, useTheme());
  return (
    <Box flexDirection="column" height={rows}>
      <Row of={header} width={width} />
      <Row of={beats} width={width} />
      <Box paddingTop={view.air}>
        {view.parts.map(({ name, lines, columns }) => (
          <Rows key={name} lines={lines} width={columns} rows={view.rows} />
        ))}
      </Box>
      <Footer screen="code" width={width} instead={view.footer} />
    </Box>
  );
}
