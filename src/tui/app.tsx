import { useMachine } from '@xstate/react';
import { Box, useApp, useWindowSize } from 'ink';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { levelsOf } from '../lesson/index.ts';
import { appMachine, type GameScreen, isFinish, screenOf } from './app.machine.ts';
import { type AppProps, beginning, withLevel } from './beginning.ts';
import { KeyListener } from './components/key-listener.tsx';
import { Row } from './components/rows.tsx';
import { FinishStage } from './finish-stage.tsx';
import type { ScreenName } from './keys.ts';
import { isWide, SMALLEST } from './layout.ts';
import type { SessionProps } from './lesson-props.ts';
import { line } from './line.ts';
import { ThemeContext } from './look.tsx';
import { takeOver } from './saved-level.ts';
import { LevelsScreen } from './screens/levels.tsx';
import { HelpScreen, TooSmallScreen } from './screens/overlays.tsx';
import { Session } from './session.tsx';
import { GameContext, type GameContextValue, type Shelf, type Taste, useGame } from './settings.ts';
import { themeOf } from './theme.ts';
import { useAppKeys } from './use-app-keys.ts';
import { useCampaigns } from './use-campaigns.ts';
import { useCooks } from './use-cooks.ts';
import { useProgress } from './use-progress.ts';
import { KeysContext } from './use-screen-keys.ts';
import { type Saved, useWatched } from './use-watched.ts';

/** The game on a screen of its own: one window, one screen at a time, one listener for keys. */
export function App({ options, loaded }: AppProps): ReactNode {
  const window = useWindowSize();
  const { opening, diary, ...world } = useWorld({ options, loaded });
  const [snapshot, go, actor] = useMachine(appMachine, {
    input: { start: beginning(options, opening, loaded.progress), film: options.start?.film !== undefined },
  });
  const screen = screenOf(snapshot.value.screen);
  const { asked } = snapshot.context;
  const bright = snapshot.context.place.tour && screen !== 'levels';
  const theme = useMemo(() => themeOf({ ...options, bright }), [options, bright]);
  const small = window.columns < SMALLEST.columns || window.rows < SMALLEST.rows;
  const [shelf] = useState<Shelf>(() => new Map());
  const places = { small, wide: isWide(window), shelf, actor };
  const { onKey, onAway, helpOf, screenKeys, ...told } = useAppKeys({ ...places, liked: likedIn(options) });
  const hearing = { onSaved: (saved: Saved) => takeOver({ actor, shelf, say: told.say }, saved) };
  const fault = useWatched(options, opening, world.campaigns, hearing);
  useLeaving(snapshot.value.screen === 'left');
  const helped = snapshot.value.help === 'shown';
  const covered = helped || small;
  const shown = small ? SMALLEST : { ...window, rows: heightOf(window) };
  // What is wrong with the file that is edited stands below every screen until it is mended.
  const left = fault === null ? shown : { ...shown, rows: shown.rows - 1 };
  return (
    <ThemeContext value={theme}>
      <GameContext value={{ ...world, ...diary, shelf, ...told }}>
        <KeysContext value={screenKeys}>
          <Box width={window.columns} height={heightOf(window)} overflow="hidden" flexDirection="column">
            {small ? <TooSmallScreen {...{ window, asked }} hasShift={hasShift(screen, shelf)} /> : null}
            {helped && !small ? <HelpScreen screen={helpOf ?? screen} window={shown} /> : null}
            <Box display={covered ? 'none' : 'flex'}>
              <Stage screen={screen} {...snapshot.context} window={left} paused={covered || asked} go={go} />
            </Box>
            {fault === null || covered ? null : <Row of={line(` ${fault}`, 'ready')} width={window.columns} />}
          </Box>
          <KeyListener onKey={onKey} onAway={onAway} />
        </KeysContext>
      </GameContext>
    </ThemeContext>
  );
}

/** The campaigns, what is known of their kitchens, what the player has made of them, and what the game is served with. */
function useWorld({ options, loaded }: AppProps) {
  const opening = useMemo(() => withLevel(options.campaign, options.start?.level ?? null), [options]);
  const campaigns = useCampaigns(options.campaigns, opening);
  const { campaign } = campaigns;
  const levels = useMemo(() => levelsOf(campaign), [campaign]);
  const cookBook = useCooks(options.cooks);
  const [begun] = useState<GameContextValue['begun']>(() => new WeakMap());
  const diary = useProgress(loaded, options.store, cookBook);
  return { opening, campaign, campaigns, levels, cookBook, diary, begun, ...servicesOf(options) };
}

const servicesOf = ({ programs, exportShift, copy, start }: AppProps['options']) => ({
  ...{ programs, exportShift, copy },
  film: start?.film ?? null,
});

const likedIn = ({ rush }: AppProps['options']): Partial<Taste> =>
  rush === undefined ? {} : { rush: true, secondsPerMinute: rush };

const hasShift = (screen: ScreenName, shelf: Shelf): boolean => screen === 'shift' || shelf.size > 0;

interface StageProps extends Omit<SessionProps, 'screen'> {
  readonly screen: GameScreen;
  readonly played: boolean;
}

/** The map, a page that sums up, or what goes on in the level that was chosen from the map. */
function Stage({ screen, played, place, ...rest }: StageProps): ReactNode {
  const { campaign } = useGame();
  if (isFinish(screen)) return <FinishStage key={screen} screen={screen} window={rest.window} go={rest.go} />;
  if (screen !== 'levels') {
    const key = `${place.tour} ${place.level} ${place.again?.variant ?? ''}`;
    return <Session key={key} {...{ screen, place }} {...rest} />;
  }
  const last = played && !place.tour && place.again === null ? place.level : null;
  return (
    <LevelsScreen
      key={campaign.pack?.folder}
      window={rest.window}
      last={last}
      onOpen={(stop) => rest.go({ type: 'open', ...stop })}
      onFinish={(page) => rest.go({ type: page })}
      onTurn={() => rest.go({ type: 'turned' })}
    />
  );
}

/** Ends the game, the terminal as it was before. */
function useLeaving(left: boolean): void {
  const { exit } = useApp();
  useEffect(() => {
    if (left) exit();
  }, [left, exit]);
}

/** A Windows console scrolls when its last corner is written. */
const heightOf = ({ rows }: { rows: number }): number => (process.platform === 'win32' ? rows - 1 : rows);
