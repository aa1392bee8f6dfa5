import { useMachine } from '@xstate/react';
import { Box, useApp, useWindowSize } from 'ink';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type AppEvent, appMachine, type Place } from './app.machine.ts';
import { type AppProps, beginning, withLevel } from './beginning.ts';
import { changedPace } from './clock.ts';
import { actionOf, type ScreenName } from './keys.ts';
import { SMALLEST } from './layout.ts';
import { levelsOf } from './levels-list.ts';
import { AppearanceContext } from './look.tsx';
import { LevelsScreen } from './screens/levels.tsx';
import { HelpScreen, TooSmallScreen } from './screens/overlays.tsx';
import { Session, type SessionProps } from './session.tsx';
import { GameContext, type Taste, USUAL_TASTE, useGame } from './settings.ts';
import { themeOf } from './theme.ts';
import { useCooks } from './use-cooks.ts';
import { useKeys } from './use-keys.ts';
import { useProgress } from './use-progress.ts';
import { type KeyHandler, KeysContext } from './use-screen-keys.ts';

/** The game on a screen of its own: one window, one screen at a time, one listener for keys. */
export function App({ options, loaded }: AppProps): ReactNode {
  const window = useWindowSize();
  const theme = useMemo(() => themeOf(options), [options]);
  const campaign = useMemo(() => withLevel(options.campaign, options.start?.level ?? null), [options]);
  const levels = useMemo(() => levelsOf(campaign), [campaign]);
  const cookBook = useCooks(options.cooks);
  const { progress, notice, keep } = useProgress(loaded, options.store, cookBook);
  const [snapshot, send] = useMachine(appMachine, { input: beginning(options, levels, loaded.progress) });
  const stage = snapshot.value.screen;
  const screen = screenOf(stage);
  const helped = snapshot.value.help === 'shown';
  const small = window.columns < SMALLEST.columns || window.rows < SMALLEST.rows;
  const { screenKeys, taste } = useAppKeys({ screen, helped, small, send });
  useLeaving(stage === 'left');
  const covered = helped || small;
  const shown = small ? SMALLEST : { ...window, rows: heightOf(window) };
  return (
    <AppearanceContext value={{ theme, moving: false }}>
      <GameContext value={{ campaign, levels, progress, cookBook, taste, notice }}>
        <KeysContext value={screenKeys}>
          <Box width={window.columns} height={heightOf(window)} overflow="hidden" flexDirection="column">
            {small ? <TooSmallScreen window={window} /> : helped ? <HelpScreen screen={screen} window={shown} /> : null}
            <Box display={covered ? 'none' : 'flex'}>
              <Stage screen={screen} {...snapshot.context} window={shown} paused={covered} go={send} keep={keep} />
            </Box>
          </Box>
        </KeysContext>
      </GameContext>
    </AppearanceContext>
  );
}

interface StageProps extends Pick<SessionProps, 'place' | 'watched' | 'window' | 'paused' | 'go' | 'keep'> {
  readonly screen: Exclude<ScreenName, 'plain'>;
  readonly played: boolean;
}

/** The level list, or what goes on in the kitchen that was chosen from it. */
function Stage({ screen, played, place, ...rest }: StageProps): ReactNode {
  const { levels } = useGame();
  const level = levels[place.level];
  const part = level?.parts[place.part];
  if (screen !== 'levels' && level !== undefined && part !== undefined) {
    return <Session key={`${place.level} ${place.part}`} {...{ screen, level, part, place }} {...rest} />;
  }
  const play = (to: Place): void => rest.go({ type: 'play', place: to });
  return <LevelsScreen window={rest.window} last={played ? place.level : null} onPlay={play} />;
}

/** Ends the game, the terminal as it was before. */
function useLeaving(left: boolean): void {
  const { exit } = useApp();
  useEffect(() => {
    if (left) exit();
  }, [left, exit]);
}

interface AppKeys {
  readonly screen: ScreenName;
  readonly helped: boolean;
  readonly small: boolean;
  readonly send: (event: AppEvent) => void;
}

/** The one listener for keys: what is the same on every screen is done here, the rest is passed on to the screen. */
function useAppKeys({ screen, helped, small, send }: AppKeys): {
  readonly screenKeys: RefObject<KeyHandler | null>;
  readonly taste: Taste;
} {
  const screenKeys = useRef<KeyHandler | null>(null);
  const [taste, setTaste] = useState(USUAL_TASTE);
  useKeys((key) => {
    const action = actionOf(screen, key);
    if (helped && !small) send({ type: 'help' });
    else if (action === 'quit') send({ type: 'leave' });
    else if (small) return;
    else if (action === 'help') send({ type: 'help' });
    else if (isTaste(action)) setTaste((before) => changedTaste(before, action));
    else screenKeys.current?.(key);
  });
  return { screenKeys, taste };
}

/** A Windows console scrolls when its last corner is written. */
const heightOf = ({ rows }: { rows: number }): number => (process.platform === 'win32' ? rows - 1 : rows);

const screenOf = (stage: string): Exclude<ScreenName, 'plain'> => {
  if (stage === 'shift' || stage === 'comparison') return stage;
  return stage === 'watchingFromShift' || stage === 'watchingFromComparison' ? 'watching' : 'levels';
};

const TASTES = ['faster', 'slower', 'bell'];
const isTaste = (action: string | null): boolean => action !== null && TASTES.includes(action);

function changedTaste(taste: Taste, action: string | null): Taste {
  if (action === 'faster' || action === 'slower') {
    return { ...taste, pace: changedPace(taste.pace, action === 'faster' ? 1 : -1) };
  }
  return action === 'bell' ? { ...taste, bell: !taste.bell } : taste;
}
