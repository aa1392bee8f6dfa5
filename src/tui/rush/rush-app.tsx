import { Box, useApp, useWindowSize } from 'ink';
import { type ReactNode, useMemo, useState } from 'react';
import { MESSAGES } from '../../words/messages.ts';
import { rushHead } from '../../words/rush.ts';
import { footerLine } from '../components/footer.tsx';
import { Panel } from '../components/panel.tsx';
import { Row, Rows } from '../components/rows.tsx';
import { actionOf } from '../keys.ts';
import { SMALLEST } from '../layout.ts';
import { line, wrapped } from '../line.ts';
import { ThemeContext } from '../look.tsx';
import { HelpScreen } from '../screens/overlays.tsx';
import { type Theme, themeOf } from '../theme.ts';
import { RushKeys } from './rush-keys.tsx';
import {
  brainLegend,
  dishLines,
  FIGURE_ROWS,
  loadLines,
  type Progress,
  progressLine,
  rushBoxes,
  storyLines,
} from './rush-lines.ts';
import type { RushGiven, RushShow } from './rush-show.ts';
import { useRush } from './use-rush.ts';

/** What the rush is opened with. The caller has made sure that there is a terminal. */
export interface RushOptions extends RushGiven {
  readonly ascii: boolean;
  readonly reducedMotion: boolean;
  readonly color: boolean;
}

/** Rows of the sentences: so many from the beginning, so that nothing moves when they get longer. */
const STORY_ROWS = 6;
/** Of all rows the sentences may have one in so many, before they are put one behind the other. */
const STORY_PART = 4;
const BORDER_ROWS = 2;
/** Who comes, a box's border, progress and footer. */
const FRAME_ROWS = BORDER_ROWS + 3;
/** Of all rows a dish that is told at length may have one in so many. */
const DISH_PART = 8;
/** With fewer the signs of the brain are told in the help alone. */
const PLOT_ROWS = 3;
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
  const pause = PAUSE_MS[options.reducedMotion ? 'reduced' : 'usual'];
  const { show, spent, isTyped, again } = useRush(options, { isRunning, isAtLoads }, pause);
  const doing: Readonly<Record<string, () => void>> = {
    quit: () => exit(),
    back: () => exit(),
    pause: () => run(!isRunning),
    scale: () => scale(!isOneScale),
    page: () => turn(!isAtLoads),
    again: () => {
      run(true);
      again();
    },
    help: () => help(true),
  };
  const onKey = (key: string): void => (isHelped ? help(false) : doing[actionOf('rush', key) ?? '']?.());
  const shown = { columns: window.columns, rows: process.platform === 'win32' ? window.rows - 1 : window.rows };
  const screen = { options, show, isOneScale, theme, progress: { isRunning, isAtLoads, spent }, window: shown };
  return (
    <ThemeContext value={theme}>
      <Box width={shown.columns} height={shown.rows} overflow="hidden" flexDirection="column">
        {isSmall(window) ? (
          <TooSmall window={shown} />
        ) : isHelped ? (
          <HelpScreen screen="rush" window={shown} />
        ) : (
          <RushScreen {...screen} />
        )}
      </Box>
      <RushKeys {...{ onKey, isTyped }} />
    </ThemeContext>
  );
}

const isSmall = ({ columns, rows }: Window): boolean => columns < SMALLEST.columns || rows < SMALLEST.rows;

interface RushScreenProps {
  readonly options: RushOptions;
  readonly show: RushShow;
  readonly isOneScale: boolean;
  readonly progress: Progress;
  readonly theme: Theme;
  readonly window: Window;
}

interface Window {
  readonly columns: number;
  readonly rows: number;
}

function RushScreen({ options, show, isOneScale, progress, theme, window }: RushScreenProps): ReactNode {
  const { columns, rows } = window;
  const { reports } = show;
  const dish = dishLines(options.given.menu, columns, Math.floor(rows / DISH_PART));
  const story = storyLines(options, reports, columns, Math.floor(rows / STORY_PART));
  const storyRows = Math.max(STORY_ROWS, story.length);
  const most = rows - FRAME_ROWS - FIGURE_ROWS - dish.length - storyRows;
  const legend = most > PLOT_ROWS ? [brainLegend(theme)] : [];
  const plotRows = most - legend.length;
  const boxRows = plotRows + FIGURE_ROWS;
  const shownRows = boxRows + BORDER_ROWS + legend.length;
  const boxes = rushBoxes(reports, isOneScale, { columns, rows: plotRows }, theme);
  return (
    <>
      <Rows lines={[...dish, line(` ${rushHead(options.given)}`)]} width={columns} rows={dish.length + 1} />
      {progress.isAtLoads ? (
        <Rows lines={loadLines(show, options, shownRows)} width={columns} rows={shownRows} />
      ) : (
        <>
          <Box>
            {boxes.map(({ policy, width, lines }) => (
              <Panel key={policy} title={policy} lines={lines} width={width} rows={boxRows} />
            ))}
          </Box>
          <Rows lines={legend} width={columns} rows={legend.length} />
        </>
      )}
      <Rows lines={story} width={columns} rows={storyRows} />
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
