import { Box } from 'ink';
import type { ReactNode } from 'react';
import { MESSAGES } from '../../words/messages.ts';
import type { Boxes } from '../boxes.ts';
import { Panel } from '../components/panel.tsx';
import { Row, Rows } from '../components/rows.tsx';
import type { Still } from '../film.ts';
import type { ShiftLayout } from '../layout.ts';
import type { Line } from '../line.ts';
import { otherThan } from '../lines/program-lines.ts';
import { isRinging, onRail } from '../lines/rail.ts';
import { useTheme } from '../look.tsx';
import { useGame } from '../settings.ts';
import { windowOf } from '../window.ts';

interface ShiftBoxesProps {
  readonly still: Still;
  readonly layout: ShiftLayout;
  readonly boxes: Boxes;
  readonly header: Line;
  /** The box with the decisions: its title and lines. */
  readonly now: { readonly title: string; readonly lines: readonly Line[] };
  readonly scroll: number;
  readonly width: number;
  readonly footer: ReactNode;
}

/** A shift at one moment, in boxes: the same for playing and for watching. */
export function ShiftBoxes(props: ShiftBoxesProps): ReactNode {
  const { layout, header, width, footer } = props;
  return (
    <Box flexDirection="column">
      <Row of={header} width={width} />
      {layout.columns.now === null ? <TwoColumns {...props} /> : <ThreeColumns {...props} />}
      <Timeline {...props} />
      {footer}
    </Box>
  );
}

function TwoColumns(props: ShiftBoxesProps): ReactNode {
  const { columns, rows } = props.layout;
  return (
    <Box flexDirection="column">
      {columns.code === null ? null : <Code {...props} width={columns.code} />}
      <Box>
        <Box flexDirection="column">
          {rows.tickets === 0 ? null : <Tickets {...props} />}
          <Panel {...props.now} width={columns.tickets} rows={rows.now} />
        </Box>
        <StationsAndRail {...props} />
      </Box>
    </Box>
  );
}

function ThreeColumns(props: ShiftBoxesProps): ReactNode {
  const { columns, rows } = props.layout;
  return (
    <Box>
      <Tickets {...props} />
      <Box flexDirection="column">
        <Box>
          <Panel {...props.now} width={columns.now ?? 0} rows={rows.now} />
          <StationsAndRail {...props} />
        </Box>
        {columns.code === null ? null : <Code {...props} width={columns.code} />}
      </Box>
    </Box>
  );
}

const StationsAndRail = (props: ShiftBoxesProps): ReactNode => (
  <Box flexDirection="column">
    <Stations {...props} />
    <Rail {...props} />
  </Box>
);

function Tickets({ layout: { columns, rows }, boxes, scroll }: ShiftBoxesProps): ReactNode {
  const lines = useScrolled(boxes.tickets, rows.tickets, scroll);
  return <Panel title={MESSAGES.shift.tickets} lines={lines} width={columns.tickets} rows={rows.tickets} />;
}

function Stations({ layout: { columns, rows }, boxes, scroll }: ShiftBoxesProps): ReactNode {
  const lines = useScrolled(boxes.stations, rows.stations, scroll);
  return <Panel title={MESSAGES.shift.stations} lines={lines} width={columns.stations} rows={rows.stations} />;
}

function Rail({ still: { shift }, layout: { columns, rows }, boxes, scroll }: ShiftBoxesProps): ReactNode {
  const lines = useScrolled(boxes.rail, rows.rail, scroll);
  const title = MESSAGES.shift.rail(onRail(shift).length);
  return <Panel title={title} lines={lines} width={columns.stations} rows={rows.rail} loud={isRinging(shift)} />;
}

/** The shift as code: its newest line is seen until somebody scrolls up. */
function Code({ layout: { rows }, boxes: { code }, scroll, width }: ShiftBoxesProps): ReactNode {
  const { language } = useGame().progress;
  const { languages } = MESSAGES.code;
  const title = MESSAGES.shift.code(languages[language], languages[otherThan(language)]);
  const focus = scroll < 0 ? Math.max(0, code.length - 2 + scroll) : code.length - 1;
  return <Panel title={title} lines={windowOf(code, rows.code, focus, useTheme())} width={width} rows={rows.code} />;
}

function Timeline({ layout: { rows }, boxes, scroll, width }: ShiftBoxesProps): ReactNode {
  return <Rows lines={useScrolled(boxes.timeline, rows.timeline, scroll)} width={width} rows={rows.timeline} />;
}

function useScrolled(lines: readonly Line[], rows: number, scroll: number): readonly Line[] {
  return windowOf(lines, rows, Math.min(lines.length - 1, scroll <= 0 ? 0 : scroll + rows - 2), useTheme());
}
