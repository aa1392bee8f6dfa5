import { type ReactNode, useState } from 'react';
import type { Language } from '../model/lesson.ts';
import { MESSAGES } from '../words/messages.ts';
import type { LessonProps } from './lesson-props.ts';
import { beatsLine } from './lines/beats.ts';
import { useTheme } from './look.tsx';
import { MarkStage } from './mark-stage.tsx';
import { firstOpen } from './mark-state.ts';
import { reviewTitle } from './place-words.ts';
import { useGame } from './settings.ts';

interface ReviewStageProps extends LessonProps {
  /** The level has been played in this sitting: Esc goes back to what came of it. */
  readonly isOver: boolean;
}

/** After the shifts: programs of somebody else, whose faulty lines are marked, one program after the other. */
export function ReviewStage(props: ReviewStageProps): ReactNode {
  const { screen, place, level, filled, title, window, isOver, go, onNext } = props;
  const { campaign, progress, did } = useGame();
  const theme = useTheme();
  const { review } = filled;
  const [at, goTo] = useState(() => firstOpen(review, progress));
  const puzzle = review[at];
  if (puzzle === undefined) throw new Error('a review without a program');
  const isLast = at + 1 === review.length;
  return (
    <MarkStage
      {...{ puzzle, window }}
      screen="review"
      title={reviewTitle(title, puzzle, at + 1, review.length)}
      beats={beatsLine({ campaign, progress }, place, level, screen, theme)}
      language={progress.language}
      onLanguage={(language: Language) => did({ type: 'language', language })}
      isSolved={progress.puzzles[puzzle.hash] !== undefined}
      {...OF_ANY_PROGRAM}
      next={isLast ? MESSAGES.mark.goesOn : MESSAGES.mark.nextProgram}
      onRight={(tries) => did({ type: 'puzzle', hash: puzzle.hash, tries })}
      onNext={() => (isLast ? onNext() : goTo(at + 1))}
      onBack={() => go({ type: isOver ? 'over' : 'back' })}
    />
  );
}

/** Story, hints and prediction of the level are about its shift: what may be asked of any program is asked here. */
const OF_ANY_PROGRAM = { story: [], hints: [MESSAGES.mark.reviewHint], replies: [], after: [] };
