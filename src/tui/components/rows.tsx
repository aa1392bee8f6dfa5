import { Box, Text } from 'ink';
import { memo, type ReactNode } from 'react';
import { areSameLines, fitted, type Line } from '../line.ts';
import { useAppearance } from '../look.tsx';
import { useSpinner } from '../spinning.ts';
import { painted } from './painted.ts';

interface RowsProps {
  readonly lines: readonly Line[];
  /** Columns. */
  readonly width: number;
  readonly rows: number;
}

/**
 * Lines one below the other, each cut at `width` columns, never wrapped; missing ones stay empty. Those that are as they were
 * are not drawn again.
 */
export const Rows = memo(
  DrawnRows,
  (one, other) => one.width === other.width && one.rows === other.rows && areSameLines(one.lines, other.lines),
);

/** One line. */
export const Row = ({ of, width }: { readonly of: Line; readonly width: number }): ReactNode => (
  <Rows lines={[of]} width={width} rows={1} />
);

function DrawnRows({ lines, width, rows }: RowsProps): ReactNode {
  const { theme, moving } = useAppearance();
  const seen = lines.slice(0, rows);
  const isSpinning = moving && seen.some((line) => line.some(({ spins }) => spins));
  const sign = useSpinner(isSpinning ? theme.spinner : null);
  const text = seen.map((line) => painted(fitted(line, width, theme), theme, sign)).join('\n');
  return (
    <Box width={width} height={rows} flexShrink={0} overflow="hidden">
      <Text wrap="truncate">{text}</Text>
    </Box>
  );
}
