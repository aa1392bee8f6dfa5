import { type ReactNode, useMemo, useReducer } from 'react';
import type { Log } from '../../model/event.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import { decisionWords } from '../../words/decisions.ts';
import { MESSAGES } from '../../words/messages.ts';
import { clockTime } from '../../words/refusals.ts';
import { type Boxes, boxesOf, reachOf } from '../boxes.ts';
import { tempo, useGameClock } from '../clock.ts';
import { Footer } from '../components/footer.tsx';
import { type Film, filmEnd, type Still, stillAt } from '../film.ts';
import type { Instead } from '../footers.ts';
import { actionOf } from '../keys.ts';
import { type ShiftLayout, shiftLayout } from '../layout.ts';
import { type Line, line, piece } from '../line.ts';
import { headerLine } from '../lines/header.ts';
import { useTheme } from '../look.tsx';
import { hasLens, useGame } from '../settings.ts';
import { useBell } from '../use-bell.ts';
import { useLens, useOtherLanguage } from '../use-lens.ts';
import { useScreenKeys } from '../use-screen-keys.ts';
import { newWatchState, type WatchState, watchReducer } from '../watch-state.ts';
import type { Window } from './shift.tsx';
import { ShiftBoxes } from './shift-boxes.tsx';

/** What comes after a film. */
export interface NextFilm {
  readonly go: () => void;
  /** Key and word for the footer. */
  readonly footer: string;
  /** What is said at the end of the film. */
  readonly over: string;
}

interface WatchScreenProps {
  readonly kitchen: Kitchen;
  readonly film: Film;
  readonly title: string;
  readonly cook: string;
  readonly window: Window;
  readonly paused: boolean;
  /** Stepped through minute by minute instead of played. */
  readonly walking: boolean;
  /** What `n` does, `null` for nothing. */
  readonly next: NextFilm | null;
  readonly onBack: () => void;
}

const footerOf = (next: NextFilm | null): Instead<'watching'> => (next === null ? {} : { next: next.footer });

/** Another cook's shift, played like one's own. */
export function WatchScreen(props: WatchScreenProps): ReactNode {
  const { kitchen, film, title, cook, window, paused, walking, next, onBack } = props;
  const theme = useTheme();
  const { taste } = useGame();
  const [state, dispatch] = useReducer(watchReducer, newWatchState(film, !theme.reducedMotion && !walking));
  const { every, minutes } = tempo(taste.pace, 0);
  const moving = state.running && !paused;
  useGameClock(moving, every, () => dispatch({ type: 'tick', minutes }));
  const still = stillAt(film, state.minute);
  const { layout, boxes } = useBoxes(props, still);
  const otherLanguage = useOtherLanguage(layout.columns.code !== null);
  useScreenKeys((key) => {
    const action = actionOf('watching', key);
    if (action === 'back') onBack();
    else if (action === 'next' && next !== null) next.go();
    else if (action === 'language') otherLanguage();
    else dispatch({ type: 'key', key, reach: reachOf(boxes, layout) });
  });
  useBell(taste.bell && moving, still.log);
  const right = [piece(standing(props, state), 'ghost')];
  const footer = useMemo(() => footerOf(next), [next]);
  return (
    <ShiftBoxes
      still={still}
      layout={layout}
      boxes={boxes}
      header={headerLine(`${title} - ${cook}`, clockTime(state.minute), right, window.columns, theme)}
      now={{ title: MESSAGES.watching.decides(cook), lines: decidedLines(kitchen, still.log, layout.rows.now) }}
      scroll={state.scroll}
      clock={moving ? { every, ticks: Math.floor(state.minute / minutes) } : null}
      width={window.columns}
      footer={<Footer screen="watching" width={window.columns} instead={footer} />}
    />
  );
}

function useBoxes({ kitchen, film, window }: WatchScreenProps, still: Still): { layout: ShiftLayout; boxes: Boxes } {
  const theme = useTheme();
  const { taste } = useGame();
  const end = filmEnd(film);
  const has = hasLens(taste, window);
  const layout = useMemo(() => shiftLayout(window, kitchen, 0, has), [window, kitchen, has]);
  const { log } = useMemo(() => stillAt(film, end), [film, end]);
  const decisions = still.log.filter(({ type }) => type === 'decided').length;
  const runs = still.shift.minute < end;
  const code = useLens({ kitchen, log, columns: layout.columns.code }, { decisions, runs });
  return { layout, boxes: boxesOf(still, layout, { horizon: end, width: window.columns, story: [], code }, theme) };
}

/** Whether the film plays, and what can be done where it does not. */
function standing({ film, walking, next }: WatchScreenProps, { minute, running }: WatchState): string {
  const { watching } = MESSAGES;
  if (minute >= filmEnd(film)) return next === null ? watching.over : next.over;
  if (running) return watching.playing;
  return walking ? watching.step : watching.stopped;
}

/** What has been decided so far, the latest at the bottom. */
function decidedLines(kitchen: Kitchen, log: Log, rows: number): readonly Line[] {
  const decided = log.flatMap((event) => (event.type === 'decided' ? [event] : []));
  return decided.slice(-rows).map(({ minute, decision }, nth, all) => {
    const latest = nth === all.length - 1;
    return line(`${clockTime(minute)}  ${decisionWords(kitchen, decision)}`, latest ? 'selected' : 'faint');
  });
}
