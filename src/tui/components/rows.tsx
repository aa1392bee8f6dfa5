import { Box, Text } from 'ink';
import { memo, type ReactNode } from 'react';
import { areSameLines, fitted, type Line, type Piece } from '../line.ts';
import { useAppearance } from '../look.tsx';
import { useSpinner } from '../spinning.ts';

/** Lines one below the other, each cut at `width` columns, never wrapped; missing ones stay empty. */
export function Rows({ lines, width, rows }: { lines: readonly Line[]; width: number; rows: number }): ReactNode {
  return (
    <Box flexDirection="column" width={width} height={rows} flexShrink={0} overflow="hidden">
      {lines.slice(0, rows).map((of, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place on the screen
        <Row key={nth} of={of} width={width} />
      ))}
    </Box>
  );
}

interface RowProps {
  readonly of: Line;
  readonly width: number;
}

/** One line, cut at `width` columns. Of a frame most lines are as they were: they are not drawn again. */
export const Row = memo(DrawnRow, (one, other) => one.width === other.width && areSameLines([one.of], [other.of]));

function DrawnRow({ of, width }: RowProps): ReactNode {
  const { theme } = useAppearance();
  return (
    <Box width={width} height={1} flexShrink={0} overflow="hidden">
      <Text wrap="truncate">
        {fitted(of, width, theme).map((one, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place in the line
          <PieceText key={nth} of={one} />
        ))}
        {of.every(({ text }) => text === '') ? ' ' : ''}
      </Text>
    </Box>
  );
}

function PieceText({ of }: { of: Piece }): ReactNode {
  const { theme, moving } = useAppearance();
  const frames = of.spins && moving ? theme.spinner : null;
  return (
    <Text {...theme.looks[of.tone]} inverse={of.inverse}>
      {frames === null ? of.text : <Spinner frames={frames} />}
    </Text>
  );
}

function Spinner({ frames }: { frames: readonly string[] }): ReactNode {
  return <Text>{useSpinner(frames)}</Text>;
}
