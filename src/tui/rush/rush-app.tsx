import { Box, useApp, useWindowSize } from 'ink';
import { type ReactNode, useMemo, useState } from 'react';
import { QUEUE_CELLS } from '../../rush/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import { dishText, rushHead } from '../../words/rush.ts';
import { footerLine } from '../components/footer.tsx';
import { KeyListener } from '../components/key-listener.tsx';
import { Panel } from '../components/panel.tsx';
import { Row, Rows } from '../components/rows.tsx';
import { actionOf } from '../keys.ts';
import { SMALLEST } from '../layout.ts';
import { line, wrapped } from '../line.ts';
import { ThemeContext } from '../look.tsx';
import { HelpScreen } from '../screens/overlays.tsx';
import { type Theme, themeOf } from '../theme.ts';
import { FIGURE_ROWS, loadLines, progressLine, rushBoxes, storyLines } from './rush-lines.ts';
import type { RushGiven, RushShow } from './rush-show.ts';
import { useRush } from './use-rush.ts';

/** What the rush is opened with. The caller has made sure that there is a terminal. */
export interface RushOptions extends RushGiven {
  readonly ascii: boolean;
  readonly reducedMotion: boolean;
  readonly color: boolean;
}

/** Rows of the sentences. */
const STORY_ROWS = 6;
/** Two lines of head, a box's border, progress and footer. */
const FRAME_ROWS = 6;
/** Milliseconds between two pictures. */
const PAUSE_MS = { usual: 100, reduced: 1_000 } as const;

/** The big rush on a screen of its own: plots that grow, what they come to, and where it ends. */
export function RushApp({ options }: { readonly options: RushOptions }): ReactNode {
  const window = useWindowSize();
  const { exit } = useApp();
  const theme = useMemo(() => themeOf(options), [options]);
  const [isRunning, run] = useState(true);
  const [isHelped, help] = useState(false);
  const [isOneScale, scale] = useState(true);
  const [isAtLoads, turn] = useState(false);
  const { show, spent } = useRush(options, isRunning, PAUSE_MS[options.reducedMotion ? 'reduced' : 'usual']);
  const doing: Readonly<Record<string, () => void>> = {
    quit: () => exit(),
    back: () => exit(),
    pause: () => run(!isRunning),
    scale: () => scale(!isOneScale),
    page: () => turn(!isAtLoads),
    help: () => help(true),
  };
  const onKey = (key: string): void => (isHelped ? help(false) : doing[actionOf('rush', key) ?? '']?.());
  const small = window.columns < SMALLEST.columns || window.rows < SMALLEST.rows;
  const shown = { columns: window.columns, rows: process.platform === 'win32' ? window.rows - 1 : window.rows };
  return (
    <ThemeContext value={theme}>
      <Box width={shown.columns} height={shown.rows} overflow="hidden" flexDirection="column">
        {small ? (
          <TooSmall window={shown} />
        ) : isHelped ? (
          <HelpScreen screen="rush" window={shown} />
        ) : (
          <RushScreen
            {...{ options, show, isOneScale, isAtLoads, theme, window: shown }}
            progress={{ isRunning, spent }}
          />
        )}
      </Box>
      <KeyListener onKey={onKey} />
    </ThemeContext>
  );
}

interface RushScreenProps {
  readonly options: RushOptions;
  readonly show: RushShow;
  readonly isOneScale: boolean;
  readonly isAtLoads: boolean;
  readonly progress: { readonly isRunning: boolean; readonly spent: number };
  readonly theme: Theme;
  readonly window: Window;
}

interface Window {
  readonly columns: number;
  readonly rows: number;
}

function RushScreen({ options, show, isOneScale, isAtLoads, progress, theme, window }: RushScreenProps): ReactNode {
  const { columns, rows } = window;
  const { reports } = show;
  const plotRows = rows - FRAME_ROWS - FIGURE_ROWS - STORY_ROWS;
  const boxRows = plotRows + FIGURE_ROWS;
  const boxes = rushBoxes(reports, isOneScale, { columns, rows: plotRows, span: QUEUE_CELLS }, theme);
  return (
    <>
      <Row of={line(` ${MESSAGES.rush.title(dishText(options.given.menu))}`, 'title')} width={columns} />
      <Row of={line(` ${rushHead(options.given)}`)} width={columns} />
      {isAtLoads ? (
        <Rows lines={loadLines(show, options)} width={columns} rows={boxRows + 2} />
      ) : (
        <Box>
          {boxes.map(({ policy, width, lines }) => (
            <Panel key={policy} title={policy} lines={lines} width={width} rows={boxRows} />
          ))}
        </Box>
      )}
      <Rows lines={storyLines(options, reports, columns)} width={columns} rows={STORY_ROWS} />
      <Row of={progressLine(show, progress, theme)} width={columns} />
      <Row of={footerLine('rush', columns)} width={columns} />
    </>
  );
}

/** The window is too small: how large it must be. */
function TooSmall({ window }: { readonly window: Window }): ReactNode {
  const size = ({ columns, rows }: Window): string => `${columns}x${rows}`;
  const lines = wrapped(MESSAGES.game.tooSmall(size(SMALLEST), size(window)), window.columns).map((text) => line(text));
  return <Rows lines={lines} width={window.columns} rows={Math.min(lines.length, window.rows)} />;
}
