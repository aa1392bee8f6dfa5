import { type Dispatch, useEffect } from 'react';
import type { Kitchen } from '../../model/kitchen.ts';
import { MESSAGES } from '../../words/messages.ts';
import { type BegunMinute, useLiveClock } from '../clock.ts';
import { useGame } from '../settings.ts';
import type { ShiftState } from '../shift-state.ts';
import { isUntouched, type LiveAction } from './live-shift.ts';
import { changedSeconds } from './live-state.ts';
import { useRushKey } from './use-rush-key.ts';

const MS_PER_SECOND = 1000;

interface LiveProps {
  readonly state: ShiftState;
  readonly dispatch: Dispatch<LiveAction>;
  readonly moving: boolean;
  /** Something lies over the shift, or the player is asked whether to leave. */
  readonly covered: boolean;
}

/** The keys of a rush that change how the game is played. */
interface LiveKeys {
  readonly takes: (action: string | null) => boolean;
  readonly onKey: (action: string | null) => void;
}

/** A shift's live clock, which stops for good as soon as the shift is not seen, and the keys that change it. */
export function useLive({ state, dispatch, moving, covered }: LiveProps): LiveKeys {
  const { taste, changeTaste, say, begun } = useGame();
  const { rush, secondsPerMinute: seconds } = taste;
  const isLive = state.live !== null;
  const untouched = isUntouched(state);
  const minute = begunIn(begun, state.game.kitchen);
  const clock = { running: isLive && moving, fresh: state.live?.mode === 'ready', minute };
  useLiveClock(clock, seconds * MS_PER_SECOND, (slowest) =>
    dispatch({ type: 'minute', seconds: slowest / MS_PER_SECOND }),
  );
  useEffect(() => {
    if (covered) dispatch({ type: 'pause' });
  }, [covered, dispatch]);
  useEffect(() => () => dispatch({ type: 'pause' }), [dispatch]);
  useEffect(() => {
    if (untouched && isLive !== rush) dispatch({ type: 'rush', on: rush });
  }, [untouched, isLive, rush, dispatch]);
  const turn = useRushKey();
  const hurry = (faster: boolean): void => {
    const changed = changedSeconds(seconds, faster);
    changeTaste({ secondsPerMinute: changed });
    say(MESSAGES.live.pace(changed));
  };
  return {
    takes: (action) => action === 'rush' || (isLive && (action === 'faster' || action === 'slower')),
    onKey: (action) => {
      if (action !== 'rush') hurry(action === 'faster');
      else if (untouched) turn();
      else say(MESSAGES.live.fromTheNext);
    },
  };
}

function begunIn(begun: WeakMap<Kitchen, BegunMinute>, kitchen: Kitchen): BegunMinute {
  const minute = begun.get(kitchen) ?? { left: 1, slowest: 0 };
  begun.set(kitchen, minute);
  return minute;
}
