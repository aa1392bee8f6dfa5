import { Box } from 'ink';
import type { ReactNode } from 'react';
import { insideOf, Panel } from '../components/panel.tsx';
import { Row, Rows } from '../components/rows.tsx';
import type { Still } from '../film.ts';
import type { ShiftLayout } from '../layout.ts';
import { type Line, line } from '../line.ts';
import { isRinging, onRail, railLines } from '../lines/rail.ts';
import { stationLines } from '../lines/stations.ts';
import { ticketLines } from '../lines/tickets.ts';
import { timelineLines } from '../lines/timeline.ts';
import { useTheme } from '../look.tsx';
import { windowOf } from '../window.ts';

interface ShiftBoxesProps {
  readonly still: Still;
  readonly layout: ShiftLayout;
  readonly header: Line;
  /** The box with the decisions: its title and lines. */
  readonly now: { readonly title: string; readonly lines: readonly Line[] };
  readonly scroll: number;
  /** Minutes on the timeline's axis, at least. */
  readonly horizon: number;
  readonly width: number;
  /** Shown in the timeline's place while nothing has happened yet. */
  readonly story: readonly string[];
  readonly footer: ReactNode;
}

/** A shift at one moment, in boxes: the same for playing and for watching. */
export function ShiftBoxes(props: ShiftBoxesProps): ReactNode {
  const { still, layout, header, width, footer } = props;
  const { columns } = layout;
  return (
    <Box flexDirection="column">
      <Row of={header} width={width} />
      <Box>
        {columns.now === null ? (
          <Box flexDirection="column">
            <Tickets {...props} />
            <Now {...props} width={columns.tickets} />
          </Box>
        ) : (
          <>
            <Tickets {...props} />
            <Now {...props} width={columns.now} />
          </>
        )}
        <Box flexDirection="column">
          <Stations {...props} />
          <Rail still={still} layout={layout} scroll={props.scroll} />
        </Box>
      </Box>
      <Timeline {...props} />
      {footer}
    </Box>
  );
}

function Tickets({ still, layout, scroll }: ShiftBoxesProps): ReactNode {
  const theme = useTheme();
  const { tickets: rows } = layout.rows;
  const lines = ticketLines(still, rows, theme);
  return (
    <Panel title="Tickets" lines={scrolled(lines, rows, scroll, theme)} width={layout.columns.tickets} rows={rows} />
  );
}

function Now({ now, layout, width }: ShiftBoxesProps): ReactNode {
  return <Panel title={now.title} lines={now.lines} width={width} rows={layout.rows.now} />;
}

function Stations({ still, layout, scroll }: ShiftBoxesProps): ReactNode {
  const theme = useTheme();
  const { stations: rows } = layout.rows;
  const lines = stationLines(still.shift, insideOf(layout.columns.stations), theme);
  return (
    <Panel title="Stations" lines={scrolled(lines, rows, scroll, theme)} width={layout.columns.stations} rows={rows} />
  );
}

function Rail({ still, layout, scroll }: Pick<ShiftBoxesProps, 'still' | 'layout' | 'scroll'>): ReactNode {
  const theme = useTheme();
  const { shift } = still;
  const { rail: rows } = layout.rows;
  const count = onRail(shift).length;
  return (
    <Panel
      title={count === 0 ? 'Rail' : `Rail: ${count} waiting`}
      lines={scrolled(railLines(shift, theme), rows, scroll, theme)}
      width={layout.columns.stations}
      rows={rows}
      loud={isRinging(shift)}
    />
  );
}

function Timeline({ still, layout, scroll, horizon, width, story }: ShiftBoxesProps): ReactNode {
  const theme = useTheme();
  const { timeline: rows } = layout.rows;
  const untouched = still.shift.minute === 0 && !still.log.some(({ type }) => type === 'decided');
  const lines =
    untouched && story.length > 0
      ? story.map((sentence) => line(` ${sentence}`, 'faint'))
      : timelineLines(still, horizon, width, theme);
  return <Rows lines={scrolled(lines, rows, scroll, theme)} width={width} rows={rows} />;
}

const scrolled = (
  lines: readonly Line[],
  rows: number,
  scroll: number,
  theme: Parameters<typeof windowOf>[3],
): readonly Line[] => windowOf(lines, rows, Math.min(lines.length - 1, scroll === 0 ? 0 : scroll + rows - 2), theme);
