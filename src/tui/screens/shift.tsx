import type { ReactNode } from 'react';
import type { Log } from '../../model/event.ts';
import { clockTime } from '../../words/refusals.ts';
import { optionsOf } from '../choices.ts';
import { Footer } from '../components/footer.tsx';
import { insideOf } from '../components/panel.tsx';
import { lastTurn, shown } from '../game-state.ts';
import { shiftLayout } from '../layout.ts';
import { counted, piece } from '../line.ts';
import { ghostText, headerLine } from '../lines/header.ts';
import { busyLines, handsText, menuLines, menuRows } from '../lines/now.ts';
import { onRail } from '../lines/rail.ts';
import { fullTicketRows } from '../lines/tickets.ts';
import { useTheme } from '../look.tsx';
import type { ShiftState } from '../shift-state.ts';
import { ShiftBoxes } from './shift-boxes.tsx';

export interface Window {
  readonly columns: number;
  readonly rows: number;
}

interface ShiftScreenProps {
  readonly title: string;
  readonly story: readonly string[];
  readonly state: ShiftState;
  readonly blockingLog: Log;
  readonly window: Window;
}

/** The shift in play. */
export function ShiftScreen({ title, story, state, blockingLog, window }: ShiftScreenProps): ReactNode {
  const theme = useTheme();
  const { game } = state;
  const { kitchen } = game;
  const still = shown(game);
  const playing = game.playing !== null;
  const options = optionsOf((playing ? (game.turns.at(-2) ?? game.turns[0]) : lastTurn(game)).shift);
  const layout = shiftLayout(window, kitchen, { tickets: fullTicketRows(still.shift), now: menuRows(options) });
  const width = insideOf(layout.columns.now ?? layout.columns.tickets);
  const ghost = piece(ghostText(kitchen, blockingLog, still.shift.minute), 'ghost');
  const menu = menuLines(still.shift, { ...state, options }, layout.rows.now, width, theme);
  return (
    <ShiftBoxes
      still={still}
      layout={layout}
      header={headerLine(title, clockTime(still.shift.minute), [ghost], window.columns, theme)}
      now={
        playing
          ? { title: 'Busy (any key skips)', lines: busyLines(still, theme) }
          : { title: nowTitle(state), lines: menu }
      }
      scroll={state.scroll}
      horizon={blockingLog.at(-1)?.minute ?? 0}
      width={window.columns}
      story={story}
      footer={<Footer screen="shift" width={window.columns} />}
    />
  );
}

function nowTitle({ game, staring, hint }: ShiftState): string {
  const { shift } = lastTurn(game);
  if (hint !== null) return hint;
  if (staring) return 'Stare at which one? (s: not)';
  const rings = onRail(shift).length;
  return `What now? (${handsText(shift)}${rings === 0 ? '' : `, ${counted(rings, 'ring')}`})`;
}
