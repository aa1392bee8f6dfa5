import { Box } from 'ink';
import type { ReactNode } from 'react';
import { MESSAGES } from '../../words/messages.ts';
import { Panel } from '../components/panel.tsx';
import { actionOf } from '../keys.ts';
import { line, wrapped } from '../line.ts';
import { insideOf } from '../panes.ts';
import { useScreenKeys } from '../use-screen-keys.ts';
import type { Window } from './shift.tsx';

interface HintScreenProps {
  readonly hint: string;
  /** Which hint it is, from 0, and how many there are. */
  readonly nth: number;
  readonly of: number;
  readonly window: Window;
  /** Another hint was asked for, or, with `false`, the shift again. */
  readonly onKey: (another: boolean) => void;
}

/** A hint over the shift, which waits. */
export function HintScreen({ hint, nth, of, window, onKey }: HintScreenProps): ReactNode {
  const { hints } = MESSAGES;
  const width = insideOf(window.columns);
  useScreenKeys(
    (key) => onKey(actionOf('shift', key) === 'hint'),
    () => true,
  );
  const lines = [
    ...wrapped(hint, width).map((text) => line(text)),
    line(''),
    line(nth + 1 < of ? hints.more : hints.close, 'faint'),
  ];
  return (
    <Box flexDirection="column">
      <Panel title={hints.title(nth + 1, of)} lines={lines} width={window.columns} rows={window.rows - 2} />
    </Box>
  );
}
