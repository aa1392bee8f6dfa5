import { type Dispatch, type ReactNode, useMemo, useReducer, useState } from 'react';
import { beatsAt, type Stop, stopAfter, stopAt } from '../lesson/index.ts';
import type { Plan } from '../model/decision.ts';
import type { Part } from '../model/level.ts';
import { MESSAGES } from '../words/messages.ts';
import { compareReducer, newCompareState } from './compare-state.ts';
import { comparisonView } from './comparison-layout.ts';
import { type Contestant, contestantsOf } from './contest.ts';
import { type Exported, exportedShift, exportedText } from './exporting.ts';
import { comparisonFooter } from './footers.ts';
import type { Turn } from './game-state.ts';
import { actionOf } from './keys.ts';
import type { LessonProps } from './lesson-props.ts';
import { offerAfter, teachingOf } from './lesson-words.ts';
import { axisEnd } from './lines/contest-lines.ts';
import { type Verdict, verdictOf } from './lines/verdict.ts';
import type { LiveAction } from './live/live-shift.ts';
import { useTheme } from './look.tsx';
import { type LookedAt, nextText } from './place-words.ts';
import { ComparisonScreen } from './screens/comparison.tsx';
import { useGame } from './settings.ts';
import { useScreenKeys } from './use-screen-keys.ts';

interface ComparisonStageProps extends LessonProps {
  readonly part: Part;
  readonly turn: Turn;
  readonly dispatch: Dispatch<LiveAction>;
  readonly blockingPlan: Plan;
  /** The seconds that a minute took, if the shift was a rush, the most of them; else `null`. */
  readonly seconds: number | null;
  /** The best plan that was known before this shift, `null` if there was none. */
  readonly record: Plan | null;
}

/** What keys do, by action. */
type Doing = Readonly<Record<string, () => void>>;

/** The comparison: what is compared, and its keys. */
export function ComparisonStage(props: ComparisonStageProps): ReactNode {
  const { part, place, filled, replies, seconds, window } = props;
  const { kitchen } = part;
  const { campaign, progress, notice } = useGame();
  const from: Stop = { beat: 'play', place };
  const beats = beatsAt(campaign, place);
  const teaching = teachingOf(filled, place.part, replies, beats);
  const { contestants, hasBest, verdict } = useContest(props);
  const [state, move] = useReducer(compareReducer, undefined, newCompareState);
  const { told, write } = useExport(props);
  const theme = useTheme();
  const who = Math.min(state.who, contestants.length - 1);
  const view = comparisonView(
    {
      ...{ kitchen, contestants, verdict, state: { ...state, who } },
      texts: teaching,
      next: nextText(campaign, from, stopAfter(campaign, progress, from)),
      notice: told ?? notice ?? offerAfter(progress.tries[part.hash] ?? 0),
    },
    window,
    theme,
  );
  const { mostScroll } = view;
  const lead: Doing = { ...useWayOn(props, hasBest), export: write };
  useScreenKeys((key) => {
    const leads = lead[actionOf('comparison', key) ?? ''];
    if (actionOf('comparison', key) === 'back' && state.minute === null) props.go({ type: 'back' });
    else if (leads !== undefined) leads();
    else move({ key, end: axisEnd(contestants), cooks: contestants.length, mostScroll });
  });
  return (
    <ComparisonScreen
      {...{ title: titleOf(props), view, window }}
      stars={verdict.score?.stars ?? null}
      seen={contestants[who]}
      minute={state.minute ?? 0}
      footer={comparisonFooter(beats, filled.write, mostScroll, seconds !== null)}
    />
  );
}

/** In a rush one has less time to think: it is told. */
const titleOf = ({ title, seconds }: ComparisonStageProps): string =>
  seconds === null ? title : MESSAGES.live.rushed(title, seconds);

/** Who is compared, and what is said about the player's shift. */
function useContest({ part: { kitchen }, turn, blockingPlan, record, seconds }: ComparisonStageProps): {
  readonly contestants: readonly Contestant[];
  readonly hasBest: boolean;
  readonly verdict: Verdict;
} {
  const { cookBook } = useGame();
  const cooks = cookBook.known(kitchen);
  const soFar = cookBook.soFar(kitchen);
  const contestants = useMemo(
    () => contestantsOf(kitchen, turn.plan, blockingPlan, cooks, record),
    [kitchen, turn, blockingPlan, cooks, record],
  );
  const best = contestants.find(({ id }) => id === 'best') ?? null;
  const who = seconds === null ? 'shift' : 'rush';
  const verdict = useMemo(
    () => verdictOf(kitchen, turn.log, best?.log ?? null, cooks, who, soFar),
    [kitchen, turn, best, cooks, who, soFar],
  );
  return { contestants, hasBest: best !== null, verdict };
}

/** Writes the shift as a program, once; and what there is to say about it, `null` before that. */
function useExport(props: ComparisonStageProps): { readonly told: string | null; readonly write: () => void } {
  const { exportShift, progress } = useGame();
  const { filled, turn } = props;
  const [exported, setExported] = useState<Exported | 'writing' | null>(null);
  const write = (): void => {
    if (exported === 'writing' || exported?.ok === true) return;
    setExported('writing');
    void exportShift(exportedShift(props, filled.title, turn.log, progress.language)).then(setExported);
  };
  return { told: exported === null || exported === 'writing' ? null : exportedText(exported), write };
}

/** What the keys do that lead away from the comparison. */
function useWayOn(props: ComparisonStageProps, hasBest: boolean): Doing {
  const { campaign, say } = useGame();
  const { place, seconds, go, dispatch, onNext } = props;
  const back = (type: 'undo' | 'restart') => () => {
    dispatch({ type });
    go({ type: 'again' });
  };
  const beat = (to: LookedAt) => () => {
    const stop = stopAt(campaign, to, place);
    if (stop === null) say(MESSAGES.levels.hasNone[to]);
    else go({ type: 'open', ...stop });
  };
  return {
    undo: seconds === null ? back('undo') : () => say(MESSAGES.live.noUndo),
    again: back('restart'),
    next: onNext,
    predict: beat('predict'),
    code: beat('code'),
    review: beat('review'),
    check: beat('check'),
    write: beat('write'),
    'watch-blocking': () => go({ type: 'watch', cook: 'blocking' }),
    walk: () => go({ type: 'watch', cook: 'blocking', walk: true }),
    share: () => go({ type: 'share' }),
    ...(hasBest ? { 'watch-best': () => go({ type: 'watch', cook: 'best' }) } : {}),
  };
}
