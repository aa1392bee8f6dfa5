import { Box, Text } from 'ink';
import { memo, type ReactNode } from 'react';
import { asciiOf } from '../../words/ascii.ts';
import { areSameLines, columnsOf, cutTo, type Line } from '../line.ts';
import { useTheme } from '../look.tsx';
import type { Look, Theme } from '../theme.ts';
import { styled } from './painted.ts';
import { Rows } from './rows.tsx';

interface PanelProps {
  readonly title: string;
  readonly lines: readonly Line[];
  /** Columns with the border. */
  readonly width: number;
  /** Rows without the border. */
  readonly rows: number;
  /** It wants to be seen: another border, and another colour. */
  readonly loud?: boolean;
}

/** Columns that a box leaves for its lines: one of border and one of air on each side. */
export const insideOf = (width: number): number => width - 4;

/** A box with its title in the upper border. One that is as it was is not drawn again. */
export const Panel = memo(DrawnPanel, ({ lines, ...rest }, { lines: otherLines, ...other }) => {
  const names = ['title', 'width', 'rows', 'loud'] as const;
  return names.every((name) => rest[name] === other[name]) && areSameLines(lines, otherLines);
});

function DrawnPanel({ title, lines, width, rows, loud = false }: PanelProps): ReactNode {
  const theme = useTheme();
  const frame = loud ? theme.loudFrame : theme.frame;
  const { color, dimColor = false } = lookOf(theme, loud);
  return (
    <Box flexDirection="column" width={width} height={rows + 2} flexShrink={0}>
      <Title title={title} width={width} loud={loud} />
      <Box
        borderStyle={frame.box}
        borderTop={false}
        borderDimColor={dimColor}
        {...(color === undefined ? {} : { borderColor: color })}
        paddingX={1}
        width={width}
        height={rows + 1}
      >
        <Rows lines={lines} width={insideOf(width)} rows={rows} />
      </Box>
    </Box>
  );
}

const lookOf = ({ looks }: Theme, loud: boolean): Look => (loud ? looks.ready : looks.faint);

/** The upper border, which changes less often than what is below it. */
const Title = memo(function Title({ title, width, loud }: { title: string; width: number; loud: boolean }): ReactNode {
  const theme = useTheme();
  const frame = loud ? theme.loudFrame : theme.frame;
  const look = lookOf(theme, loud);
  const name = ` ${cutTo(theme.ascii ? asciiOf(title) : title, width - 6, theme.glyphs.cut)} `;
  const line = frame.line.repeat(Math.max(0, width - columnsOf(name) - 3));
  return (
    <Box height={1}>
      <Text>
        {styled(frame.left + frame.line, look, false) +
          styled(name, loud ? theme.looks.ready : theme.looks.title, false) +
          styled(line + frame.right, look, false)}
      </Text>
    </Box>
  );
});
