import { type ReactNode, useMemo, useReducer, useState } from 'react';
import type { Plan } from '../model/decision.ts';
import type { Part } from '../model/level.ts';
import { logOf } from '../scoring/index.ts';
import { MESSAGES } from '../words/messages.ts';
import { actionOf } from './keys.ts';
import type { LessonProps } from './lesson-props.ts';
import { beatsLine } from './lines/beats.ts';
import { useTheme } from './look.tsx';
import { FRAME_ROWS } from './order-layout.ts';
import { type ProgramResult, resultOf } from './program-result.ts';
import { NEW_PROGRAM, type ProgramState, programReducer } from './program-state.ts';
import type { ProgramNews } from './program-watch.ts';
import { WriteScreen } from './screens/write.tsx';
import { useGame } from './settings.ts';
import { scrolledBy } from './shift-state.ts';
import { useProgram } from './use-program.ts';
import { useScreenKeys } from './use-screen-keys.ts';
import { writeView } from './write-layout.ts';

interface WriteStageProps extends LessonProps {
  readonly part: Part;
  readonly blockingPlan: Plan;
  /** The kitchen has been played in this sitting: Esc goes back to what came of it. */
  readonly isOver: boolean;
}

const SCROLL_ROWS = 3;

/** The player writes a program in an editor of their own, and sees after every save what came of it. */
export function WriteStage(props: WriteStageProps): ReactNode {
  const { place, level, screen, title, window, isOver, go, onNext } = props;
  const { campaign, progress, say } = useGame();
  const theme = useTheme();
  const [scroll, scrollTo] = useState(0);
  const { program, result, runAgain } = useRuns(props, () => scrollTo(0));
  const room = { columns: window.columns, rows: window.rows - FRAME_ROWS, scroll };
  const view = writeView(program, result, room, theme);
  const scrollBy = (rows: number): void => scrollTo(scrolledBy(scroll, rows, view.mostScroll));
  const doing: Readonly<Record<string, () => void>> = {
    run: runAgain,
    'watch-best': () => (result?.hasBest ? go({ type: 'watch', cook: 'best' }) : say(MESSAGES.write.noBestYet)),
    up: () => scrollBy(-SCROLL_ROWS),
    down: () => scrollBy(SCROLL_ROWS),
    next: onNext,
    back: () => go({ type: isOver ? 'over' : 'back' }),
  };
  useScreenKeys((key) => doing[actionOf('write', key) ?? '']?.());
  const beats = beatsLine({ campaign, progress }, place, level, screen, theme);
  const stars = result?.verdict?.score?.stars ?? null;
  return <WriteScreen {...{ title, beats, view, stars, window }} isRunning={program.isRunning} />;
}

/** The program as it is now, what its last run came to, and the key that runs it. */
function useRuns(
  { part, level, blockingPlan }: WriteStageProps,
  onResult: () => void,
): { readonly program: ProgramState; readonly result: ProgramResult | null; readonly runAgain: () => void } {
  const { kitchen } = part;
  const { programs, cookBook, keep } = useGame();
  const [program, tell] = useReducer(programReducer, NEW_PROGRAM);
  const cooks = cookBook.known(kitchen);
  const { report } = program;
  const result = useMemo(
    () => (report === null ? null : resultOf(kitchen, report, blockingPlan, cooks)),
    [kitchen, report, blockingPlan, cooks],
  );
  const runAgain = useProgram(programs, level, (news: ProgramNews) => {
    tell(news);
    if (news.type !== 'ran') return;
    onResult();
    const { plan, fault } = news.report;
    if (fault === null) keep('program', part, plan, logOf(kitchen, plan));
  });
  return { program, result, runAgain };
}
