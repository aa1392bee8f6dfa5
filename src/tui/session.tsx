import { type Dispatch, type ReactNode, useEffect, useMemo, useReducer, useRef } from 'react';
import { fillTexts } from '../levels/index.ts';
import type { Plan } from '../model/decision.ts';
import type { Log } from '../model/event.ts';
import type { Level, Part } from '../model/level.ts';
import { blocking, runStrategy } from '../strategies/index.ts';
import { MESSAGES } from '../words/messages.ts';
import type { AppEvent, Cook, Place } from './app.machine.ts';
import { ComparisonStage } from './comparison-stage.tsx';
import { filmOfPlan } from './film.ts';
import { isOver, lastTurn } from './game-state.ts';
import { placeTitle } from './levels-list.ts';
import type { Window } from './screens/shift.tsx';
import { WatchScreen } from './screens/watch.tsx';
import { useGame } from './settings.ts';
import { ShiftStage } from './shift-stage.tsx';
import { isUnderWay, newShiftState, resumed, type ShiftAction, type ShiftState, shiftReducer } from './shift-state.ts';
import { useWanted } from './use-cooks.ts';

export interface SessionProps {
  readonly level: Level;
  readonly part: Part;
  readonly place: Place;
  readonly screen: 'shift' | 'comparison' | 'watching';
  readonly watched: Cook;
  readonly window: Window;
  /** The screen is covered: nothing moves and no key is taken. */
  readonly paused: boolean;
  readonly go: (event: AppEvent) => void;
  readonly keep: (part: Part, plan: Plan, log: Log) => void;
}

/** One kitchen: its shift, the comparison and the films. The shift lives here, so that it outlasts each of its screens. */
export function Session(props: SessionProps): ReactNode {
  const { level, part, place, screen, go, keep } = props;
  const { kitchen } = part;
  const { cookBook, progress } = useGame();
  const [state, dispatch] = useShift(part);
  const blockingRun = useMemo(() => runStrategy(kitchen, blocking(kitchen)), [kitchen]);
  useWanted(cookBook, kitchen, level.parts);
  const turn = lastTurn(state.game);
  const over = isOver(state.game);
  const before = useRef<{ turn: typeof turn; plan: Plan | null } | null>(null);
  useEffect(() => {
    if (screen !== 'shift' || !over) return;
    before.current = { turn, plan: progress[part.hash]?.plan ?? null };
    keep(part, turn.plan, turn.log);
    go({ type: 'over' });
  }, [screen, over, turn, progress, part, keep, go]);
  const texts = fillTexts(
    level,
    level.parts.map((one) => cookBook.known(one.kitchen) ?? undefined),
  );
  const title = placeTitle(level, place.part, texts.title);
  const shared = { ...props, title, texts, turn };
  if (screen === 'watching') return <Watching {...props} title={title} blockingPlan={blockingRun.plan} />;
  if (screen === 'shift')
    return <ShiftStage {...shared} state={state} dispatch={dispatch} blockingLog={blockingRun.log} />;
  return (
    <ComparisonStage
      {...shared}
      dispatch={dispatch}
      blockingPlan={blockingRun.plan}
      record={before.current?.plan ?? null}
    />
  );
}

/** The shift of a kitchen: the one that was left half-way, or a new one. What is under way stays on the shelf. */
function useShift({ kitchen, hash }: Part): [ShiftState, Dispatch<ShiftAction>] {
  const { shelf } = useGame();
  const [state, dispatch] = useReducer(shiftReducer, kitchen, (one) => {
    const kept = shelf.get(hash);
    return kept === undefined ? newShiftState(one) : resumed(kept);
  });
  useEffect(() => {
    if (isUnderWay(state)) shelf.set(hash, state);
    else shelf.delete(hash);
  }, [state, shelf, hash]);
  return [state, dispatch];
}

function Watching({
  part,
  watched,
  window,
  paused,
  go,
  title,
  blockingPlan,
}: SessionProps & { title: string; blockingPlan: Plan }): ReactNode {
  const { cookBook } = useGame();
  const best = cookBook.known(part.kitchen)?.best.run?.plan ?? null;
  const plan = watched === 'best' && best !== null ? best : blockingPlan;
  const film = useMemo(() => filmOfPlan(part.kitchen, plan), [part, plan]);
  return (
    <WatchScreen
      kitchen={part.kitchen}
      film={film}
      title={title}
      cook={plan === blockingPlan ? MESSAGES.watching.blockingCook : MESSAGES.watching.bestCook}
      window={window}
      paused={paused}
      onBack={() => go({ type: 'back' })}
    />
  );
}
