import { type Dispatch, type ReactNode, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { partsOf } from '../lesson/index.ts';
import type { Plan } from '../model/decision.ts';
import type { Log } from '../model/event.ts';
import type { Part } from '../model/level.ts';
import { blocking, runStrategy } from '../strategies/index.ts';
import { BeatStage } from './beat-stage.tsx';
import { carriedTo } from './carried.ts';
import { ComparisonStage } from './comparison-stage.tsx';
import { isOver, lastTurn } from './game-state.ts';
import { hintsFor } from './hints.ts';
import type { LessonProps } from './lesson-props.ts';
import { type LiveAction, liveReducer } from './live/live-shift.ts';
import { ReviewStage } from './review-stage.tsx';
import { HintScreen } from './screens/hint.tsx';
import { useGame } from './settings.ts';
import { SharingStage } from './sharing-stage.tsx';
import { ShiftStage } from './shift-stage.tsx';
import { isUnderWay, newShiftState, resumed, type ShiftState } from './shift-state.ts';
import { WatchStage } from './watch-stage.tsx';
import { WriteStage } from './write-stage.tsx';

interface KitchenSessionProps extends LessonProps {
  readonly part: Part;
}

/** One kitchen: its shift, the comparison and the films. The shift lives here, so that it outlasts each of its screens. */
export function KitchenSession(props: KitchenSessionProps): ReactNode {
  const { part, screen } = props;
  const { kitchen } = part;
  const [state, dispatch] = useShift(props);
  const blockingRun = useMemo(() => runStrategy(kitchen, blocking(kitchen)), [kitchen]);
  const turn = lastTurn(state.game);
  const record = useEnd(props, state);
  switch (screen) {
    case 'watching':
      return <WatchStage key={part.hash} {...props} />;
    case 'shift':
      return <HintedShift {...props} {...{ state, dispatch }} blockingLog={blockingRun.log} />;
    case 'comparison':
      return (
        <ComparisonStage
          key={part.hash}
          {...props}
          {...{ turn, dispatch, record }}
          {...{ seconds: state.live?.slowest ?? null }}
          blockingPlan={blockingRun.plan}
        />
      );
    case 'sharing':
      return <SharingStage {...props} turn={turn} />;
    case 'review':
      return (
        <ReviewStage key={props.level.review.map(({ hash }) => hash).join()} {...props} isOver={isOver(state.game)} />
      );
    case 'write':
      return <WriteStage {...props} isOver={isOver(state.game)} />;
    default:
      return <BeatStage {...props} isOver={isOver(state.game)} />;
  }
}

interface HintedShiftProps extends KitchenSessionProps {
  readonly state: ShiftState;
  readonly dispatch: Dispatch<LiveAction>;
  readonly blockingLog: Log;
}

/** The shift, or a hint that was asked for and lies over it. */
function HintedShift(props: HintedShiftProps): ReactNode {
  const { part, filled, window } = props;
  const { cookBook } = useGame();
  const [nth, show] = useState<number | null>(null);
  const hints = hintsFor(part.kitchen, filled.hints, cookBook.known(part.kitchen)?.best ?? null);
  const hint = hints[nth ?? -1];
  if (nth === null || hint === undefined) return <ShiftStage {...props} onHint={() => show(0)} />;
  const next = nth + 1 < hints.length ? nth + 1 : null;
  return <HintScreen {...{ hint, nth, window }} of={hints.length} onKey={(another) => show(another ? next : null)} />;
}

/**
 * Keeps a shift that has ended, and goes on to the comparison.
 * @returns the best plan from before it, `null` if there was none
 */
function useEnd({ part, level, place, screen, go }: KitchenSessionProps, { game }: ShiftState): Plan | null {
  const { progress, keep, did } = useGame();
  const before = useRef<Plan | null>(null);
  const turn = lastTurn(game);
  const over = isOver(game);
  const known = progress.kitchens[part.hash]?.plan ?? null;
  const isLast = place.part + 1 === partsOf(level);
  useEffect(() => {
    if (screen !== 'shift' || !over) return;
    before.current = known;
    keep(part, turn.plan, turn.log);
    if (isLast) did({ type: 'finished', hash: part.hash });
    go({ type: 'over' });
  }, [screen, over, turn, known, part, isLast, keep, did, go]);
  return before.current;
}

/**
 * The shift of a kitchen: the one that was left half-way, or a new one. What is under way stays on the shelf. In a kitchen
 * that is edited while it is played, the shift goes on as far as it can.
 */
function useShift({ part, screen, go }: KitchenSessionProps): [ShiftState, Dispatch<LiveAction>] {
  const { kitchen, hash } = part;
  const { shelf, taste, say } = useGame();
  const [state, dispatch] = useReducer(liveReducer, kitchen, (one) => {
    const kept = shelf.get(hash);
    if (kept !== undefined) return resumed(kept);
    const state = newShiftState(one);
    return liveReducer(state, { type: 'rush', on: taste.rush });
  });
  const carried = useMemo(
    () => (state.game.kitchen === kitchen ? null : carriedTo(state.game, kitchen)),
    [state.game, kitchen],
  );
  useEffect(() => {
    if (carried === null) return;
    dispatch({ type: 'carry', game: carried.game });
    say(carried.word);
    if (COMPARES.includes(screen) && !isOver(carried.game)) go({ type: 'again' });
  }, [carried, screen, say, go]);
  const shown = carried === null ? state : liveReducer(state, { type: 'carry', game: carried.game });
  useEffect(() => {
    if (isUnderWay(state)) shelf.set(hash, state);
    else shelf.delete(hash);
  }, [state, shelf, hash]);
  return [shown, dispatch];
}

/** Where there is nothing to see before the shift is over. */
const COMPARES: readonly KitchenSessionProps['screen'][] = ['comparison', 'sharing'];
