import type { ReactNode } from 'react';
import { beatsAt, partsOf } from '../lesson/index.ts';
import { BeatStage } from './beat-stage.tsx';
import type { LessonProps } from './lesson-props.ts';
import { teachingOf } from './lesson-words.ts';
import { beatsLine } from './lines/beats.ts';
import { useTheme } from './look.tsx';
import { OrderStage } from './order-stage.tsx';
import { useGame } from './settings.ts';

/** A level of puzzles: the lines that a program prints are put in order, then it runs. */
export function OrderSession(props: LessonProps): ReactNode {
  const { screen, place, level, filled, title, replies, window, paused, go, onNext } = props;
  const { campaign, progress, did } = useGame();
  const theme = useTheme();
  const puzzle = filled.puzzles[place.part];
  if (screen !== 'order' || puzzle === undefined) return <BeatStage {...props} isOver={false} />;
  const isLast = place.part + 1 === partsOf(level);
  const { aha, breaks } = teachingOf(filled, place.part, replies, beatsAt(campaign, place));
  return (
    <OrderStage
      {...{ title, puzzle, replies, window, paused, onNext }}
      beats={beatsLine({ campaign, progress }, place, level, screen, theme)}
      story={filled.story}
      language={progress.language}
      onLanguage={(language) => did({ type: 'language', language })}
      hints={filled.hints}
      isSolved={progress.puzzles[puzzle.hash] !== undefined}
      after={[aha, breaks].filter((text) => text !== null)}
      onRight={(tries) => {
        did({ type: 'puzzle', hash: puzzle.hash, tries });
        if (isLast) did({ type: 'finished', hash: puzzle.hash });
      }}
      onBack={() => go({ type: 'back' })}
    />
  );
}
