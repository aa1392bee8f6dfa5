import { memo, type ReactNode } from 'react';
import { areSameLines } from '../line.ts';
import { useTheme } from '../look.tsx';
import { type Boxed, boxed } from '../panes.ts';
import { PaneText } from './rows.tsx';

/** A box with its title in the upper border. One that is as it was is not drawn again. */
export const Panel = memo(DrawnPanel, ({ lines, ...rest }, { lines: otherLines, ...other }) => {
  const names = ['title', 'width', 'rows', 'loud'] as const;
  return names.every((name) => rest[name] === other[name]) && areSameLines(lines, otherLines);
});

function DrawnPanel(props: Boxed): ReactNode {
  return <PaneText pane={boxed(props, { theme: useTheme(), sign: null })} width={props.width} rows={props.rows + 2} />;
}
