import { Box } from 'ink';
import type { ReactNode } from 'react';
import { Footer } from '../components/footer.tsx';
import { Panel } from '../components/panel.tsx';
import { Row, Rows } from '../components/rows.tsx';
import type { Line } from '../line.ts';
import { headerLine } from '../lines/header.ts';
import { useTheme } from '../look.tsx';
import { hidden, scrolledTo } from '../window.ts';
import type { Window } from './shift.tsx';

/** A certificate is no wider: lines that are too long are hard to read. */
export const CERTIFICATE_COLUMNS = 90;

interface PageProps {
  readonly title: string;
  readonly lines: readonly Line[];
  /** Rows that there are for them. */
  readonly rows: number;
  readonly scroll: number;
  readonly window: Window;
}

const scrollWord = (lines: readonly Line[], rows: number) => (hidden(lines, rows) > 0 ? {} : { down: null });

/** What has been understood, in a frame in the middle of the window. */
export function CertificatePage({ title, lines, rows, scroll, window }: PageProps): ReactNode {
  const theme = useTheme();
  const width = Math.min(window.columns, CERTIFICATE_COLUMNS);
  const shown = scrolledTo(lines, rows, scroll, theme);
  return (
    <Box flexDirection="column" width={window.columns} height={window.rows}>
      <Box justifyContent="center">
        <Panel title={title} lines={shown} width={width} rows={rows} loud />
      </Box>
      <Footer screen="certificate" width={window.columns} instead={scrollWord(lines, rows)} />
    </Box>
  );
}

interface SummaryPageProps extends PageProps {
  /** In which languages it is shown. */
  readonly right: Line;
  readonly isBoth: boolean;
}

/** What has been learned, as code. */
export function SummaryPage({ title, right, isBoth, lines, rows, scroll, window }: SummaryPageProps): ReactNode {
  const theme = useTheme();
  const { columns } = window;
  const instead = { ...scrollWord(lines, rows), ...(isBoth ? { language: null } : {}) };
  return (
    <Box flexDirection="column" height={window.rows}>
      <Row of={headerLine(title, '', right, columns, theme)} width={columns} />
      <Rows lines={scrolledTo(lines, rows, scroll, theme)} width={columns} rows={rows} />
      <Footer screen="summary" width={columns} instead={instead} />
    </Box>
  );
}
