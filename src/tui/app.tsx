import { useMachine } from '@xstate/react';
import { Box, useApp, useWindowSize } from 'ink';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { appMachine } from './app.machine.ts';
import { type AppProps, beginning, withLevel } from './beginning.ts';
import { changedPace } from './clock.ts';
import { actionOf, type ScreenName } from './keys.ts';
import { SMALLEST } from './layout.ts';
import { levelsOf } from './levels-list.ts';
import { AppearanceContext } from './look.tsx';
import { LevelsScreen } from './screens/levels.tsx';
import { HelpScreen, TooSmallScreen } from './screens/overlays.tsx';
import { Session } from './session.tsx';
import { GameContext, type Taste, USUAL_TASTE } from './settings.ts';
import { themeOf } from './theme.ts';
import { useCooks } from './use-cooks.ts';
import { useKeys } from './use-keys.ts';
import { useProgress } from './use-progress.ts';
import { type KeyHandler, KeysContext } from './use-screen-keys.ts';

/** The game on a screen of its own: one window, one screen at a time, one listener for keys. */
export function App({ options, loaded }: AppProps): ReactNode {
  const { exit } = useApp();
  const window = useWindowSize();
  const theme = useMemo(() => themeOf(options), [options]);
  const campaign = useMemo(() => withLevel(options.campaign, options.start?.level ?? null), [options]);
  const levels = useMemo(() => levelsOf(campaign), [campaign]);
  const cookBook = useCooks(options.cooks);
  const { progress, notice, keep } = useProgress(loaded, options.store, cookBook);
  const [taste, setTaste] = useState(USUAL_TASTE);
  const [snapshot, send] = useMachine(appMachine, { input: beginning(options, levels, loaded.progress) });
  const stage = snapshot.value.screen;
  const { place, watched, played } = snapshot.context;
  const screen = screenOf(stage);
  const helped = snapshot.value.help === 'shown';
  const small = window.columns < SMALLEST.columns || window.rows < SMALLEST.rows;
  const screenKeys = useRef<KeyHandler | null>(null);
  useEffect(() => {
    if (stage === 'left') exit();
  }, [stage, exit]);
  useKeys((key) => {
    const action = actionOf(screen, key);
    if (helped && !small) send({ type: 'help' });
    else if (action === 'quit') send({ type: 'leave' });
    else if (small) return;
    else if (action === 'help') send({ type: 'help' });
    else {
      setTaste((before) => changedTaste(before, action));
      if (!isTaste(action)) screenKeys.current?.(key);
    }
  });
  const level = levels[place.level];
  const part = level?.parts[place.part];
  const covered = helped || small;
  return (
    <AppearanceContext value={{ theme, moving: false }}>
      <GameContext value={{ campaign, levels, progress, cookBook, taste, notice }}>
        <KeysContext value={screenKeys}>
          <Box width={window.columns} height={heightOf(window)} overflow="hidden" flexDirection="column">
            {small ? (
              <TooSmallScreen window={window} />
            ) : helped ? (
              <HelpScreen screen={screen} window={window} />
            ) : null}
            <Box display={covered ? 'none' : 'flex'}>
              {screen === 'levels' || level === undefined || part === undefined ? (
                <LevelsScreen
                  window={window}
                  last={played ? place.level : null}
                  onPlay={(to) => send({ type: 'play', place: to })}
                />
              ) : (
                <Session
                  key={part.hash + place.level}
                  {...{ level, part, place, screen, watched, keep }}
                  window={small ? SMALLEST : { ...window, rows: heightOf(window) }}
                  paused={covered}
                  go={send}
                />
              )}
            </Box>
          </Box>
        </KeysContext>
      </GameContext>
    </AppearanceContext>
  );
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
