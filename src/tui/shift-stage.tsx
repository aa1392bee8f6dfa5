import type { Dispatch, ReactNode } from 'react';
import type { LevelTexts } from '../levels/index.ts';
import type { Log } from '../model/event.ts';
import type { AppEvent } from './app.machine.ts';
import { tempo, useGameClock } from './clock.ts';
import { filmEnd } from './film.ts';
import { type Game, shown } from './game-state.ts';
import { actionOf } from './keys.ts';
import { onRail } from './lines/rail.ts';
import { AppearanceContext, useTheme } from './look.tsx';
import { ShiftScreen, type Window } from './screens/shift.tsx';
import { useGame } from './settings.ts';
import { isTyping, type ShiftAction, type ShiftState } from './shift-state.ts';
import { useBell } from './use-bell.ts';
import { useScreenKeys } from './use-screen-keys.ts';

interface ShiftStageProps {
  readonly title: string;
  readonly texts: LevelTexts;
  readonly state: ShiftState;
  readonly dispatch: Dispatch<ShiftAction>;
  readonly stare: { readonly log: Log };
  readonly window: Window;
  readonly paused: boolean;
  readonly go: (event: AppEvent) => void;
}

/** The shift in play: its clock, its keys, its bell. */
export function ShiftStage({ title, texts, state, dispatch, stare, window, paused, go }: ShiftStageProps): ReactNode {
  const theme = useTheme();
  const { taste } = useGame();
  const { playing } = state.game;
  const moving = playing !== null && !paused;
  const { every, minutes } = tempo(taste.pace, minutesOf(state.game));
  useGameClock(moving, every, () => dispatch({ type: 'tick', minutes }));
  useBell(taste.bell, onRail(shown(state.game).shift).length);
  useScreenKeys((key) => {
    const action = actionOf('shift', key);
    const calm = playing === null && !isTyping(state);
    if (calm && action === 'back') go({ type: 'back' });
    else if (calm && action === 'watch-blocking') go({ type: 'watch', cook: 'blocking' });
    else dispatch({ type: 'key', key, animated: !theme.reducedMotion });
  });
  return (
    <AppearanceContext value={{ theme, moving }}>
      <ShiftScreen title={title} story={texts.story} state={state} blockingLog={stare.log} window={window} />
    </AppearanceContext>
  );
}

/** How long the decision that is being played takes, in minutes. */
function minutesOf({ playing }: Game): number {
  return playing === null ? 0 : filmEnd(playing.film) - (playing.film.steps[0]?.shift.minute ?? 0);
}
