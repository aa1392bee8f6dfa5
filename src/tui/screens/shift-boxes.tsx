import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Language } from '../../model/lesson.ts';
import { MESSAGES } from '../../words/messages.ts';
import type { Boxes } from '../boxes.ts';
import { PaneText } from '../components/rows.tsx';
import type { Still } from '../film.ts';
import type { ShiftLayout } from '../layout.ts';
import type { Line } from '../line.ts';
import { otherThan } from '../lines/program-lines.ts';
import { isRinging, onRail } from '../lines/rail.ts';
import { useTheme } from '../look.tsx';
import { type Brush, beside, boxed, type Pane, paneOf } from '../panes.ts';
import { useGame } from '../settings.ts';
import { type Clock, spinnerSign } from '../spinning.ts';
import { scrolledTo, windowOf } from '../window.ts';

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
  /** What moves the spinners; `null`: time stands still. */
  readonly clock: Clock | null;
}

/** A shift at one moment, in boxes: the same for playing and for watching. */
export function ShiftBoxes(props: ShiftBoxesProps): ReactNode {
  const theme = useTheme();
  const { language } = useGame().progress;
  const { header, width, footer, clock } = props;
  const brush = { theme, sign: spinnerSign(theme, clock) };
  const drawing = { ...props, brush, language };
  const pane = [...paneOf([header], { width, rows: 1 }, brush), ...bodyOf(drawing), ...timelineOf(drawing)];
  return (
    <Box flexDirection="column">
      <PaneText pane={pane} width={width} rows={pane.length} />
      {footer}
    </Box>
  );
}

interface Drawing extends Omit<ShiftBoxesProps, 'footer'> {
  readonly brush: Brush;
  /** In which the code is shown. */
  readonly language: Language;
}

const bodyOf = (of: Drawing): Pane => (of.layout.columns.now === null ? twoColumns(of) : threeColumns(of));

function twoColumns(of: Drawing): Pane {
  const { columns, rows } = of.layout;
  return [
    ...codeOf(of),
    ...beside(
      [...(rows.tickets === 0 ? [] : ticketsOf(of)), ...nowOf(of, columns.tickets)],
      [...stationsOf(of), ...railOf(of)],
    ),
  ];
}

function threeColumns(of: Drawing): Pane {
  const { now } = of.layout.columns;
  return beside(ticketsOf(of), [...beside(nowOf(of, now ?? 0), [...stationsOf(of), ...railOf(of)]), ...codeOf(of)]);
}

const nowOf = ({ now, layout, brush }: Drawing, width: number): Pane =>
  boxed({ ...now, width, rows: layout.rows.now }, brush);

function ticketsOf({ layout, boxes, scroll, brush }: Drawing): Pane {
  const { columns, rows } = layout;
  const lines = scrolled(boxes.tickets, rows.tickets, scroll, brush);
  return boxed({ title: MESSAGES.shift.tickets, lines, width: columns.tickets, rows: rows.tickets }, brush);
}

function stationsOf({ layout, boxes, scroll, brush }: Drawing): Pane {
  const { columns, rows } = layout;
  const lines = scrolled(boxes.stations, rows.stations, scroll, brush);
  return boxed({ title: MESSAGES.shift.stations, lines, width: columns.stations, rows: rows.stations }, brush);
}

function railOf({ still: { shift }, layout, boxes, scroll, brush }: Drawing): Pane {
  const { columns, rows } = layout;
  const lines = scrolled(boxes.rail, rows.rail, scroll, brush);
  const title = MESSAGES.shift.rail(onRail(shift).length);
  return boxed({ title, lines, width: columns.stations, rows: rows.rail, loud: isRinging(shift) }, brush);
}

/** The shift as code: its newest line is seen until somebody scrolls up. */
function codeOf({ layout: { columns, rows }, boxes: { code }, scroll, brush, language }: Drawing): Pane {
  if (columns.code === null) return [];
  const { languages } = MESSAGES.code;
  const title = MESSAGES.shift.code(languages[language], languages[otherThan(language)]);
  const focus = scroll < 0 ? Math.max(0, code.length - 2 + scroll) : code.length - 1;
  const lines = windowOf(code, rows.code, focus, brush.theme);
  return boxed({ title, lines, width: columns.code, rows: rows.code }, brush);
}

const timelineOf = ({ layout: { rows }, boxes, scroll, width, brush }: Drawing): Pane =>
  paneOf(scrolled(boxes.timeline, rows.timeline, scroll, brush), { width, rows: rows.timeline }, brush);

const scrolled = (lines: readonly Line[], rows: number, scroll: number, { theme }: Brush): readonly Line[] =>
  scrolledTo(lines, rows, Math.max(0, scroll), theme);
