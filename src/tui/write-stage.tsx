import { type ReactNode, useMemo, useReducer, useState } from 'react';
import { trialsOf } from '../levels/index.ts';
import { MESSAGES } from '../words/messages.ts';
import { actionOf } from './keys.ts';
import type { LessonProps } from './lesson-props.ts';
import { beatsLine } from './lines/beats.ts';
import { useTheme } from './look.tsx';
import { FRAME_ROWS } from './order-layout.ts';
import { lowestStars, type ProgramResult, resultsOf, shiftsOf, worstOf } from './program-result.ts';
import { NEW_PROGRAM, type ProgramState, programReducer } from './program-state.ts';
import type { ProgramNews } from './program-watch.ts';
import { WriteScreen } from './screens/write.tsx';
import { useGame } from './settings.ts';
import { scrolledBy } from './shift-state.ts';
import { useProgram } from './use-program.ts';
import { useScreenKeys } from './use-screen-keys.ts';
import { writeView } from './write-layout.ts';

interface WriteStageProps extends LessonProps {
  /** The level has been played in this sitting: Esc goes back to what came of it. */
  readonly isOver: boolean;
}

const SCROLL_ROWS = 3;

/** The player writes a program in an editor of their own, and sees after every save what came of it. */
export function WriteStage(props: WriteStageProps): ReactNode {
  const { place, level, screen, title, window, isOver, go, onNext } = props;
  const { campaign, progress, say } = useGame();
  const theme = useTheme();
  const [scroll, scrollTo] = useState(0);
  const [turned, turnTo] = useState(props.trial);
  const { program, results, runAgain } = useRuns(props, () => scrollTo(0));
  const at = turned ?? worstOf(results);
  const result = results[at] ?? null;
  const room = { columns: window.columns, rows: window.rows - FRAME_ROWS, scroll };
  const view = writeView({ program, results, at, mends: level.write?.mends ?? false }, room, theme);
  const scrollBy = (rows: number): void => scrollTo(scrolledBy(scroll, rows, view.mostScroll));
  const turnBy = (kitchens: number): void => {
    if (results[at + kitchens] === undefined) return;
    turnTo(at + kitchens);
    scrollTo(0);
  };
  const watchBest = (): void =>
    result?.hasBest ? go({ type: 'watch', cook: 'best', trial: at }) : say(MESSAGES.write.noBestYet);
  const doing: Readonly<Record<string, () => void>> = {
    run: runAgain,
    'watch-best': watchBest,
    left: () => turnBy(-1),
    right: () => turnBy(1),
    up: () => scrollBy(-SCROLL_ROWS),
    down: () => scrollBy(SCROLL_ROWS),
    next: onNext,
    back: () => go({ type: isOver ? 'over' : 'back' }),
  };
  useScreenKeys((key) => doing[actionOf('write', key) ?? '']?.());
  const beats = beatsLine({ campaign, progress }, place, level, screen, theme);
  const stars = lowestStars(results);
  return <WriteScreen {...{ title, beats, view, stars, window }} isRunning={program.isRunning} />;
}

/** The program as it is now, what its last run came to in each kitchen, and the key that runs it. */
function useRuns(
  { level, filled }: WriteStageProps,
  onResult: () => void,
): {
  readonly program: ProgramState;
  readonly results: readonly ProgramResult[];
  readonly runAgain: () => void;
} {
  const { programs, cookBook, keepProgram } = useGame();
  const [program, tell] = useReducer(programReducer, NEW_PROGRAM);
  const { reports } = program;
  const trials = useMemo(() => trialsOf(filled), [filled]);
  const results = useMemo(() => resultsOf(trials, reports, cookBook.known), [trials, reports, cookBook]);
  const runAgain = useProgram(programs, level, (news: ProgramNews) => {
    tell(news);
    if (news.type !== 'ran') return;
    onResult();
    if (news.isStarter) return;
    const shifts = shiftsOf(trials, news.reports);
    if (shifts !== null && level.write !== null) keepProgram(level.write.hash, shifts);
  });
  return { program, results, runAgain };
}
