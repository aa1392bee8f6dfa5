import type { ReactNode } from 'react';
import type { Log } from '../../model/event.ts';
import { MESSAGES } from '../../words/messages.ts';
import type { Boxes } from '../boxes.ts';
import { Footer } from '../components/footer.tsx';
import { liveFooter } from '../footers.ts';
import { lastTurn, shown } from '../game-state.ts';
import type { ShiftLayout } from '../layout.ts';
import { line, piece } from '../line.ts';
import { clockText, ghostRoom, ghostText, headerLine } from '../lines/header.ts';
import { menuLines, shownOptions } from '../lines/menu.ts';
import { busyLines, handsText } from '../lines/now.ts';
import { onRail } from '../lines/rail.ts';
import { isClockRunning } from '../live/live-shift.ts';
import { useTheme } from '../look.tsx';
import { insideOf } from '../panes.ts';
import { useGame } from '../settings.ts';
import type { ShiftState } from '../shift-state.ts';
import type { Clock } from '../spinning.ts';
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
  /** What moves the spinners; `null`: time stands still. */
  readonly clock: Clock | null;
}

/** The shift in play. */
export function ShiftScreen(props: ShiftScreenProps): ReactNode {
  const { title, state, layout, boxes, blockingLog, window, clock } = props;
  const theme = useTheme();
  const { game } = state;
  const still = shown(game);
  const { kitchen } = game;
  const { minute } = still.shift;
  const time = useClock(state, clockText(kitchen, minute));
  const ghost = piece(ghostText(kitchen, blockingLog, minute, ghostRoom(title, time, window.columns)), 'ghost');
  return (
    <ShiftBoxes
      still={still}
      layout={layout}
      boxes={boxes}
      header={headerLine(title, time, [ghost], window.columns, theme)}
      now={useNow(state, layout)}
      scroll={state.scroll}
      clock={clock}
      width={window.columns}
      footer={
        <Footer
          width={window.columns}
          {...(state.live === null ? { screen: 'shift' } : { screen: 'live', instead: liveFooter(state.live) })}
        />
      }
    />
  );
}

/** "What now?", or what the hands are at. */
function useNow(state: ShiftState, { columns, rows }: ShiftLayout): Parameters<typeof ShiftBoxes>[0]['now'] {
  const theme = useTheme();
  const { game } = state;
  if (state.live?.mode === 'paused') return { title: MESSAGES.live.paused, lines: PAUSED };
  if (game.playing !== null) return { title: busyTitle(state), lines: busyLines(shown(game), theme) };
  const { shift } = lastTurn(game);
  const menu = { ...state, options: shownOptions(shift, state.live) };
  const width = insideOf(columns.now ?? columns.tickets);
  return { title: nowTitle(state), lines: menuLines(shift, menu, rows.now, width, theme) };
}

const PAUSED = [MESSAGES.live.goOn, MESSAGES.live.startAgain].map((text) => line(` ${text}`));

const busyTitle = ({ live, hint }: ShiftState): string =>
  live === null ? MESSAGES.shift.busy : (hint ?? MESSAGES.live.busy);

/** In a rush it is told how long a minute takes, or why none passes. */
function useClock(state: ShiftState, clock: string): string {
  const { live } = state;
  const { secondsPerMinute } = useGame().taste;
  if (live === null) return clock;
  const { live: words } = MESSAGES;
  return words.clock(clock, isClockRunning(state) ? words.seconds(secondsPerMinute) : words.states[live.mode]);
}

function nowTitle(state: ShiftState): string {
  const { game, staring, minute, hint, live } = state;
  const { shift } = lastTurn(game);
  if (hint !== null) return hint;
  if (minute !== null) return MESSAGES.shift.untilWhen;
  if (staring) return MESSAGES.shift.stareAtWhich;
  if (live?.mode === 'ready') return MESSAGES.live.ready;
  if (live !== null && !isClockRunning(state)) return MESSAGES.live.waitsForYou;
  return MESSAGES.shift.whatNow(handsText(shift), onRail(shift).length);
}
