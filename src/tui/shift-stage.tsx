import { type Dispatch, type ReactNode, useMemo } from 'react';
import type { Log } from '../model/event.ts';
import { MESSAGES } from '../words/messages.ts';
import { type Boxes, boxesOf, reachOf, storyLines } from './boxes.ts';
import { tempo, useGameClock } from './clock.ts';
import { filmEnd } from './film.ts';
import { type Game, lastTurn, shown } from './game-state.ts';
import { actionOf, isTasteKey } from './keys.ts';
import { type ShiftLayout, shiftLayout } from './layout.ts';
import type { LessonProps } from './lesson-props.ts';
import { isClockRunning, type LiveAction } from './live/live-shift.ts';
import { useLive } from './live/use-live.ts';
import { useTheme } from './look.tsx';
import { ShiftScreen } from './screens/shift.tsx';
import { hasLens, useGame } from './settings.ts';
import { isTyping, type ShiftState } from './shift-state.ts';
import { BY_ITSELF, type Clock } from './spinning.ts';
import { useBell } from './use-bell.ts';
import { useLens, useOtherLanguage } from './use-lens.ts';
import { useScreenKeys } from './use-screen-keys.ts';

interface ShiftStageProps extends LessonProps {
  readonly state: ShiftState;
  readonly dispatch: Dispatch<LiveAction>;
  readonly blockingLog: Log;
  readonly onHint: () => void;
}

/** The shift in play: its clock, its keys, its bell. */
export function ShiftStage(props: ShiftStageProps): ReactNode {
  const { title, state, dispatch, blockingLog, window, paused, go, onHint, onNext } = props;
  const theme = useTheme();
  const { taste, say } = useGame();
  const { playing } = state.game;
  const isLive = state.live !== null;
  const moving = (isLive ? isClockRunning(state) : playing !== null) && !paused;
  const { every, minutes } = tempo(taste.pace, minutesOf(state.game));
  const { layout, boxes } = useBoxes(props);
  useGameClock(moving && !isLive, every, () => dispatch({ type: 'tick', minutes }));
  const live = useLive({ state, dispatch, moving, covered: paused });
  useBell(taste.bell, shown(state.game).log);
  const otherLanguage = useOtherLanguage(layout.columns.code !== null);
  const onKey = (key: string): void => {
    const action = actionOf('shift', key);
    const calm = (playing === null || isLive) && !isTyping(state);
    if (calm && !isLive && state.acted && action === 'choose') say(MESSAGES.shift.numberActed);
    if ((calm || isLive) && live.takes(action)) live.onKey(action);
    else if (calm && action === 'back') go({ type: 'back' });
    else if (calm && action === 'watch-blocking') go({ type: 'watch', cook: 'blocking' });
    else if (calm && action === 'hint') onHint();
    else if (calm && action === 'next') onNext();
    else if (action === 'language' && state.minute === null) otherLanguage();
    else dispatch({ type: 'key', key, animated: !theme.reducedMotion, reach: reachOf(boxes, layout) });
  };
  const owns = (key: string): boolean => {
    if (isLive) return live.takes(actionOf('shift', key));
    return state.minute !== null || (playing !== null && !isTasteKey('shift', key));
  };
  useScreenKeys(onKey, owns, isLive ? { helped: 'live', onAway: () => dispatch({ type: 'pause' }) } : {});
  const clock = moving ? clockOf(state, every, minutes) : null;
  return <ShiftScreen {...{ title, state, layout, boxes, blockingLog, window, clock }} />;
}

/** What moves the spinners. */
const clockOf = ({ game, live }: ShiftState, every: number, minutes: number): Clock =>
  live === null ? { every, ticks: Math.floor(shown(game).shift.minute / minutes) } : BY_ITSELF;

function useBoxes({ state, filled, blockingLog, window }: ShiftStageProps): { layout: ShiftLayout; boxes: Boxes } {
  const theme = useTheme();
  const { notice, taste } = useGame();
  const { kitchen, playing } = state.game;
  const { log, plan } = lastTurn(state.game);
  const width = window.columns;
  const story = storyLines(filled.story, kitchen.goal, notice, width);
  const has = hasLens(taste, window);
  const layout = useMemo(() => shiftLayout(window, kitchen, story.length, has), [window, kitchen, story.length, has]);
  const code = useLens(
    { kitchen, log, columns: layout.columns.code },
    { decisions: plan.length, runs: playing !== null },
  );
  const horizon = blockingLog.at(-1)?.minute ?? 0;
  return { layout, boxes: boxesOf(shown(state.game), layout, { horizon, width, story, code }, theme) };
}

/** How long the decision that is being played takes, in minutes. */
function minutesOf({ playing }: Game): number {
  return playing === null ? 0 : filmEnd(playing.film) - (playing.film.steps[0]?.shift.minute ?? 0);
}
