import type { ReactNode } from 'react';
import type { Log } from '../../model/event.ts';
import { MESSAGES } from '../../words/messages.ts';
import type { Boxes } from '../boxes.ts';
import { optionsOf } from '../choices.ts';
import { Footer } from '../components/footer.tsx';
import { insideOf } from '../components/panel.tsx';
import { lastTurn, shown } from '../game-state.ts';
import type { ShiftLayout } from '../layout.ts';
import { piece } from '../line.ts';
import { clockText, ghostRoom, ghostText, headerLine } from '../lines/header.ts';
import { menuLines } from '../lines/menu.ts';
import { busyLines, handsText } from '../lines/now.ts';
import { onRail } from '../lines/rail.ts';
import { useTheme } from '../look.tsx';
import type { ShiftState } from '../shift-state.ts';
import { ShiftBoxes } from './shift-boxes.tsx';

export interface Window {
  readonly columns: number;
  readonly rows: number;
}

interface ShiftScreenProps {
  readonly title: string;
  readonly state: ShiftState;
  readonly layout: ShiftLayout;
  readonly boxes: Boxes;
  readonly blockingLog: Log;
  readonly window: Window;
}

/** The shift in play. */
export function ShiftScreen({ title, state, layout, boxes, blockingLog, window }: ShiftScreenProps): ReactNode {
  const theme = useTheme();
  const { game } = state;
  const still = shown(game);
  const { kitchen } = game;
  const { minute } = still.shift;
  const clock = clockText(kitchen, minute);
  const ghost = piece(ghostText(kitchen, blockingLog, minute, ghostRoom(title, clock, window.columns)), 'ghost');
  return (
    <ShiftBoxes
      still={still}
      layout={layout}
      boxes={boxes}
      header={headerLine(title, clock, [ghost], window.columns, theme)}
      now={useNow(state, layout)}
      scroll={state.scroll}
      width={window.columns}
      footer={<Footer screen="shift" width={window.columns} />}
    />
  );
}

/** "What now?", or what the hands are at. */
function useNow(state: ShiftState, { columns, rows }: ShiftLayout): Parameters<typeof ShiftBoxes>[0]['now'] {
  const theme = useTheme();
  const { game } = state;
  if (game.playing !== null) return { title: MESSAGES.shift.busy, lines: busyLines(shown(game), theme) };
  const { shift } = lastTurn(game);
  const menu = { ...state, options: optionsOf(shift) };
  const width = insideOf(columns.now ?? columns.tickets);
  return { title: nowTitle(state), lines: menuLines(shift, menu, rows.now, width, theme) };
}

function nowTitle({ game, staring, minute, hint }: ShiftState): string {
  const { shift } = lastTurn(game);
  if (hint !== null) return hint;
  if (minute !== null) return MESSAGES.shift.untilWhen;
  if (staring) return MESSAGES.shift.stareAtWhich;
  return MESSAGES.shift.whatNow(handsText(shift), onRail(shift).length);
}
