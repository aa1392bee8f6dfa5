import { Box } from 'ink';
import type { ReactNode } from 'react';
import { MESSAGES } from '../../words/messages.ts';
import { Footer } from '../components/footer.tsx';
import { Row, Rows } from '../components/rows.tsx';
import { type Line, piece, spinner } from '../line.ts';
import { headerLine } from '../lines/header.ts';
import { starsText } from '../lines/verdict.ts';
import { useTheme } from '../look.tsx';
import type { WriteView } from '../write-layout.ts';
import type { Window } from './shift.tsx';

interface WriteScreenProps {
  readonly title: string;
  readonly beats: Line;
  readonly view: WriteView;
  /** Of the last run; `null` while there are none to show. */
  readonly stars: number | null;
  readonly isRunning: boolean;
  readonly window: Window;
}

/** Where the player's program stands, and what its last run came to. */
export function WriteScreen({ title, beats, view, stars, isRunning, window }: WriteScreenProps): ReactNode {
  const { columns: width, rows } = window;
  const theme = useTheme();
  const right = [
    ...(isRunning ? [spinner(theme.glyphs.working, 'ghost'), piece(` ${MESSAGES.write.running} `, 'ghost')] : []),
    piece(stars === null ? '' : `${starsText(stars, theme)} `, 'star'),
  ];
  return (
    <Box flexDirection="column" height={rows}>
      <Row of={headerLine(title, '', right, width, theme)} width={width} spins={isRunning} />
      <Row of={beats} width={width} />
      <Rows lines={view.head} width={width} rows={view.head.length} />
      <Box>
        {view.parts.map(({ name, lines, columns }) => (
          <Rows key={name} lines={lines} width={columns} rows={view.rows} />
        ))}
      </Box>
      <Footer screen="write" width={width} instead={view.footer} />
    </Box>
  );
}
