import { Box } from 'ink';
import type { ReactNode } from 'react';
import { MESSAGES } from '../../words/messages.ts';
import { clockTime } from '../../words/refusals.ts';
import { Panel } from '../components/panel.tsx';
import type { Contestant } from '../contest.ts';
import { filmEnd, stillAt } from '../film.ts';
import { line } from '../line.ts';
import { handsText } from '../lines/now.ts';
import { railLines } from '../lines/rail.ts';
import { stationLines } from '../lines/stations.ts';
import { useTheme } from '../look.tsx';
import { insideOf } from '../panes.ts';
import { windowOf } from '../window.ts';

interface PastKitchenProps {
  readonly of: Contestant;
  readonly minute: number;
  /** Columns with the borders. */
  readonly width: number;
  /** Rows without the borders. */
  readonly rows: number;
}

/** A cook's kitchen as it was at a minute: stations, hands and rail. */
export function PastKitchen({ of, minute, width, rows }: PastKitchenProps): ReactNode {
  const theme = useTheme();
  const { shift } = stillAt(of.film, minute);
  const left = Math.floor(width / 2);
  const isMine = of.id === 'you' || of.id === 'record';
  const hands = shift.mode === 'running' ? handsText(shift, isMine ? null : of.label) : MESSAGES.comparison.shiftOver;
  const end = filmEnd(of.film);
  const at = clockTime(minute);
  const { overSince, stationsOf } = MESSAGES.comparison;
  const title = minute > end ? overSince(at, clockTime(end), of.label) : stationsOf(at, of.label);
  const stations = stationLines(shift, insideOf(left), theme);
  const right = [line(hands, 'selected'), ...railLines(shift, insideOf(width - left), theme)];
  return (
    <Box>
      <Panel title={title} lines={windowOf(stations, rows, 0, theme)} width={left} rows={rows} />
      <Panel
        title={MESSAGES.comparison.handsAndRail}
        lines={windowOf(right, rows, 0, theme)}
        width={width - left}
        rows={rows}
      />
    </Box>
  );
}
