import { type ReactNode, useMemo } from 'react';
import { trialsOf } from '../levels/index.ts';
import type { Cooks } from '../model/best.ts';
import type { Plan } from '../model/decision.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Part } from '../model/level.ts';
import { logOf, outcomeOf, scoreOf } from '../scoring/index.ts';
import { blocking, runStrategy } from '../strategies/index.ts';
import { MESSAGES } from '../words/messages.ts';
import { scoreText } from '../words/result-card.ts';
import type { Watched } from './app.machine.ts';
import { filmOfPlan } from './film.ts';
import type { LessonProps } from './lesson-props.ts';
import { useTheme } from './look.tsx';
import { type NextFilm, WatchScreen } from './screens/watch.tsx';
import { useGame } from './settings.ts';

interface WatchStageProps extends LessonProps {
  /** The kitchen that is played; `null` in a level of puzzles. */
  readonly part: Part | null;
}

/** A film: a cook's shift in the kitchen that is played, or in one in which a program is judged; or a shift that was shared. */
export function WatchStage(props: WatchStageProps): ReactNode {
  const { part, level, trial, watched, walking, window, paused, go, title } = props;
  const { cookBook, film: shared } = useGame();
  const theme = useTheme();
  const kitchen = trialsOf(level)[trial ?? -1]?.kitchen ?? part?.kitchen;
  if (kitchen === undefined) throw new Error('a film without a kitchen');
  const best = cookBook.known(kitchen)?.best.run?.plan ?? null;
  const known = { best, shared, blocking: null }[watched];
  const plan = useMemo(() => known ?? runStrategy(kitchen, blocking(kitchen)).plan, [kitchen, known]);
  const whose = known === null ? 'blocking' : watched;
  const film = useMemo(() => filmOfPlan(kitchen, plan), [kitchen, plan]);
  const toBest: NextFilm = { ...TO_BEST, go: () => go({ type: 'watch', cook: 'best', walk: true }) };
  const toPlay: NextFilm = {
    go: () => go({ type: 'again' }),
    footer: MESSAGES.footers.playShared,
    over: resultText(kitchen, plan, cookBook.known(kitchen), theme.ascii),
  };
  const next = { blocking: walking && best !== null ? toBest : null, best: null, shared: toPlay }[whose];
  return (
    <WatchScreen
      key={whose}
      {...{ kitchen, film, title, walking, window, paused, next }}
      cook={COOKS[whose]}
      onBack={() => go({ type: 'back' })}
    />
  );
}

const COOKS: Readonly<Record<Watched, string>> = {
  blocking: MESSAGES.watching.blockingCook,
  best: MESSAGES.watching.bestCook,
  shared: MESSAGES.watching.sharedCook,
};

const TO_BEST = { footer: MESSAGES.footers.bestCook, over: MESSAGES.watching.thenBest };

/** What a plan comes to, held against the cooks as far as they are known. */
function resultText(kitchen: Kitchen, plan: Plan, cooks: Cooks | null, ascii: boolean): string {
  const log = logOf(kitchen, plan);
  const score = cooks === null ? null : scoreOf(kitchen, outcomeOf(kitchen, log), cooks);
  return scoreText({ kitchen, log, score }, ascii);
}
