import { type Dispatch, type ReactNode, useMemo, useReducer } from 'react';
import type { LevelTexts } from '../levels/index.ts';
import type { Plan } from '../model/decision.ts';
import type { Part } from '../model/level.ts';
import { MESSAGES } from '../words/messages.ts';
import type { AppEvent, Place } from './app.machine.ts';
import { compareReducer, newCompareState } from './compare-state.ts';
import { contestantsOf } from './contest.ts';
import type { Turn } from './game-state.ts';
import { actionOf } from './keys.ts';
import { nextText, placeAfter } from './levels-list.ts';
import { axisEnd } from './lines/contest-lines.ts';
import { verdictOf } from './lines/verdict.ts';
import { ComparisonScreen } from './screens/comparison.tsx';
import type { Window } from './screens/shift.tsx';
import { useGame } from './settings.ts';
import type { ShiftAction } from './shift-state.ts';
import { useScreenKeys } from './use-screen-keys.ts';

interface ComparisonStageProps {
  readonly part: Part;
  readonly place: Place;
  readonly title: string;
  readonly texts: LevelTexts;
  readonly turn: Turn;
  readonly dispatch: Dispatch<ShiftAction>;
  readonly blockingPlan: Plan;
  /** The best plan that was known before this shift, `null` if there was none. */
  readonly record: Plan | null;
  readonly window: Window;
  readonly go: (event: AppEvent) => void;
}

/** The comparison: what is compared, and its keys. */
export function ComparisonStage(props: ComparisonStageProps): ReactNode {
  const { part, place, title, texts, turn, blockingPlan, record, window } = props;
  const { kitchen } = part;
  const { cookBook, levels, notice } = useGame();
  // The lesson is about all parts: told earlier, it would give away what is still to be played.
  const isLastPart = place.part + 1 >= (levels[place.level]?.parts.length ?? 0);
  const lesson = isLastPart ? texts : { aha: null, breaks: null };
  const cooks = cookBook.known(kitchen);
  const contestants = useMemo(
    () => contestantsOf(kitchen, turn.plan, blockingPlan, cooks, record),
    [kitchen, turn, blockingPlan, cooks, record],
  );
  const best = contestants.find(({ id }) => id === 'best') ?? null;
  const verdict = useMemo(() => verdictOf(kitchen, turn.log, best?.log ?? null, cooks), [kitchen, turn, best, cooks]);
  const [state, move] = useReducer(compareReducer, undefined, newCompareState);
  const lead = useWayOn(props, best !== null);
  useScreenKeys((key) => {
    const leads = lead[actionOf('comparison', key) ?? ''];
    if (actionOf('comparison', key) === 'back' && state.minute === null) props.go({ type: 'back' });
    else if (leads !== undefined) leads();
    else move({ key, end: axisEnd(contestants), cooks: contestants.length });
  });
  return (
    <ComparisonScreen
      kitchen={kitchen}
      title={title}
      texts={lesson}
      next={nextText(place, levels)}
      contestants={contestants}
      verdict={verdict}
      state={state}
      window={window}
      notice={notice}
    />
  );
}

/** What the keys do that lead away from the comparison. */
function useWayOn(props: ComparisonStageProps, hasBest: boolean): Readonly<Record<string, () => void>> {
  const { levels, say } = useGame();
  const { place, go, dispatch } = props;
  const back = (type: 'undo' | 'restart') => () => {
    dispatch({ type });
    go({ type: 'again' });
  };
  return {
    undo: back('undo'),
    again: back('restart'),
    next: () => {
      const next = placeAfter(place, levels);
      if (next === null) say(MESSAGES.levels.playAnyAgain);
      go(next === null ? { type: 'back' } : { type: 'play', place: next });
    },
    'watch-blocking': () => go({ type: 'watch', cook: 'blocking' }),
    ...(hasBest ? { 'watch-best': () => go({ type: 'watch', cook: 'best' }) } : {}),
  };
}
