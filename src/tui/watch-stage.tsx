import { type ReactNode, useMemo } from 'react';
import { trialsOf } from '../levels/index.ts';
import type { Part } from '../model/level.ts';
import { blocking, runStrategy } from '../strategies/index.ts';
import { MESSAGES } from '../words/messages.ts';
import { filmOfPlan } from './film.ts';
import type { LessonProps } from './lesson-props.ts';
import { WatchScreen } from './screens/watch.tsx';
import { useGame } from './settings.ts';

interface WatchStageProps extends LessonProps {
  /** The kitchen that is played; `null` in a level of puzzles. */
  readonly part: Part | null;
}

/** A cook's shift as a film: in the kitchen that is played, or in one in which a program is judged. */
export function WatchStage(props: WatchStageProps): ReactNode {
  const { part, level, trial, watched, walking, window, paused, go, title } = props;
  const { cookBook } = useGame();
  const kitchen = trialsOf(level)[trial ?? -1]?.kitchen ?? part?.kitchen;
  if (kitchen === undefined) throw new Error('a film without a kitchen');
  const best = cookBook.known(kitchen)?.best.run?.plan ?? null;
  const isBest = watched === 'best' && best !== null;
  const plan = useMemo(() => (isBest ? best : runStrategy(kitchen, blocking(kitchen)).plan), [kitchen, isBest, best]);
  const film = useMemo(() => filmOfPlan(kitchen, plan), [kitchen, plan]);
  const other = walking && !isBest && best !== null;
  return (
    <WatchScreen
      key={isBest ? 'best' : 'blocking'}
      kitchen={kitchen}
      film={film}
      title={title}
      cook={isBest ? MESSAGES.watching.bestCook : MESSAGES.watching.blockingCook}
      walking={walking}
      window={window}
      paused={paused}
      onNext={other ? () => go({ type: 'watch', cook: 'best', walk: true }) : null}
      onBack={() => go({ type: 'back' })}
    />
  );
}
