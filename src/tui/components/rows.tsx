import { Box, Text } from 'ink';
import Spinner from 'ink-spinner';
import { createElement, memo, type ReactNode } from 'react';
import { areSameLines, fitted, type Line } from '../line.ts';
import { useTheme } from '../look.tsx';
import { painted } from '../painted.ts';
import type { Pane } from '../panes.ts';
import { BY_ITSELF, spinnerSign, TURNING } from '../spinning.ts';

interface RowsProps {
  readonly lines: readonly Line[];
  /** Columns. */
  readonly width: number;
  readonly rows: number;
  /** Something goes on meanwhile: their spinners turn. Absent: no. */
  readonly spins?: boolean;
}

/**
 * Lines one below the other, each cut at `width` columns, never wrapped; missing ones stay empty. Those that are as they were
 * are not drawn again.
 */
export const Rows = memo(
  DrawnRows,
  ({ lines, ...one }, { lines: others, ...other }) =>
    one.width === other.width && one.rows === other.rows && one.spins === other.spins && areSameLines(lines, others),
);

function DrawnRows({ lines, width, rows, spins = false }: RowsProps): ReactNode {
  const theme = useTheme();
  const sign = spinnerSign(theme, spins ? BY_ITSELF : null);
  const pane = lines.slice(0, rows).map((line) => painted(fitted(line, width, theme), theme, sign));
  return <PaneText pane={pane} width={width} rows={rows} />;
}

interface RowProps extends Pick<RowsProps, 'width' | 'spins'> {
  readonly of: Line;
}

/** One line. */
export const Row = ({ of, ...rest }: RowProps): ReactNode => <Rows lines={[of]} rows={1} {...rest} />;

interface PaneTextProps {
  readonly pane: Pane;
  /** Columns. */
  readonly width: number;
  readonly rows: number;
}

/** A pane as the one text that Ink gets, with its spinners in it. */
export function PaneText({ pane, width, rows }: PaneTextProps): ReactNode {
  const { spinner } = useTheme();
  const text = pane.join('\n');
  const [first, ...others] = spinner === null ? [text] : text.split(TURNING);
  const spun = others.flatMap((after) => [spinner === null ? null : createElement(Spinner, { type: spinner }), after]);
  return (
    <Box width={width} height={rows} flexShrink={0} overflow="hidden">
      {createElement(Text, { wrap: 'truncate' }, first, ...spun)}
    </Box>
  );
}
