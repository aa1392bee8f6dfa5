import { type ReactNode, useReducer } from 'react';
import { decisionText } from '../../kitchen/index.ts';
import type { Log } from '../../model/event.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import { MESSAGES } from '../../words/messages.ts';
import { clockTime } from '../../words/refusals.ts';
import { boxesOf, mostScroll } from '../boxes.ts';
import { tempo, useGameClock } from '../clock.ts';
import { Footer } from '../components/footer.tsx';
import { type Film, filmEnd, stillAt } from '../film.ts';
import { actionOf } from '../keys.ts';
import { shiftLayout } from '../layout.ts';
import { type Line, line, piece } from '../line.ts';
import { headerLine } from '../lines/header.ts';
import { onRail } from '../lines/rail.ts';
import { AppearanceContext, useTheme } from '../look.tsx';
import { useGame } from '../settings.ts';
import { useBell } from '../use-bell.ts';
import { useScreenKeys } from '../use-screen-keys.ts';
import { newWatchState, watchReducer } from '../watch-state.ts';
import type { Window } from './shift.tsx';
import { ShiftBoxes } from './shift-boxes.tsx';

interface WatchScreenProps {
  readonly kitchen: Kitchen;
  readonly film: Film;
  readonly title: string;
  readonly cook: string;
  readonly window: Window;
  readonly paused: boolean;
  readonly onBack: () => void;
}

/** Another cook's shift, played like one's own. */
export function WatchScreen({ kitchen, film, title, cook, window, paused, onBack }: WatchScreenProps): ReactNode {
  const theme = useTheme();
  const { taste } = useGame();
  const [state, dispatch] = useReducer(watchReducer, newWatchState(film, !theme.reducedMotion));
  const { every, minutes } = tempo(taste.pace, 0);
  const moving = state.running && !paused;
  useGameClock(moving, every, () => dispatch({ type: 'tick', minutes }));
  const still = stillAt(film, state.minute);
  const layout = shiftLayout(window, kitchen, 0);
  const boxes = boxesOf(still, layout, { horizon: filmEnd(film), width: window.columns, story: [] }, theme);
  useScreenKeys((key) => {
    if (actionOf('watching', key) === 'back') onBack();
    else dispatch({ type: 'key', key, mostScroll: mostScroll(boxes, layout) });
  });
  useBell(taste.bell && moving, onRail(still.shift).length);
  const over = state.minute >= filmEnd(film);
  const { watching } = MESSAGES;
  const right = [piece(over ? watching.over : state.running ? watching.playing : watching.stopped, 'ghost')];
  return (
    <AppearanceContext value={{ theme, moving }}>
      <ShiftBoxes
        still={still}
        layout={layout}
        boxes={boxes}
        header={headerLine(`${title} - ${cook}`, clockTime(state.minute), right, window.columns, theme)}
        now={{ title: watching.decides(cook), lines: decidedLines(kitchen, still.log, layout.rows.now) }}
        scroll={state.scroll}
        width={window.columns}
        footer={<Footer screen="watching" width={window.columns} />}
      />
    </AppearanceContext>
  );
}

/** What has been decided so far, the latest at the bottom. */
function decidedLines(kitchen: Kitchen, log: Log, rows: number): readonly Line[] {
  const decided = log.flatMap((event) => (event.type === 'decided' ? [event] : []));
  return decided.slice(-rows).map(({ minute, decision }, nth, all) => {
    const latest = nth === all.length - 1;
    return line(`${clockTime(minute)}  ${decisionText(kitchen, decision)}`, latest ? 'selected' : 'faint');
  });
}
