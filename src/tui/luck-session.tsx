import type { ReactNode } from 'react';
import { beatsAt } from '../lesson/index.ts';
import { BeatStage } from './beat-stage.tsx';
import type { LessonProps } from './lesson-props.ts';
import { teachingOf } from './lesson-words.ts';
import { beatsLine } from './lines/beats.ts';
import { useTheme } from './look.tsx';
import { LuckStage } from './luck-stage.tsx';
import { useGame } from './settings.ts';
import { WatchStage } from './watch-stage.tsx';
import { WriteStage } from './write-stage.tsx';

/** A level of a colleague's luck. */
export function LuckSession(props: LessonProps): ReactNode {
  const { screen, place, level, filled, title, replies, window, paused, go, onNext } = props;
  const { campaign, progress, did } = useGame();
  const theme = useTheme();
  const { luck } = filled;
  if (screen === 'write') return <WriteStage {...props} isOver={false} />;
  if (screen === 'watching') return <WatchStage {...props} part={null} />;
  if (screen !== 'luck' || luck === null) return <BeatStage {...props} isOver={false} />;
  const { aha, breaks } = teachingOf(filled, place.part, replies, beatsAt(campaign, place));
  return (
    <LuckStage
      key={luck.hash}
      {...{ title, luck, replies, window, paused, onNext }}
      beats={beatsLine({ campaign, progress }, place, level, screen, theme)}
      story={filled.story}
      language={progress.language}
      onLanguage={(language) => did({ type: 'language', language })}
      hints={filled.hints}
      isSolved={progress.puzzles[luck.hash] !== undefined}
      after={[aha, breaks].filter((text) => text !== null)}
      onRight={(tries) => {
        did({ type: 'puzzle', hash: luck.hash, tries });
        did({ type: 'finished', hash: luck.hash });
      }}
      onBack={() => go({ type: 'back' })}
    />
  );
}
