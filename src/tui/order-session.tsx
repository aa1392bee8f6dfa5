import type { ReactNode } from 'react';
import { beatsAt, partsOf } from '../lesson/index.ts';
import { isMark, type Language } from '../model/lesson.ts';
import { MESSAGES } from '../words/messages.ts';
import { BeatStage } from './beat-stage.tsx';
import type { LessonProps } from './lesson-props.ts';
import { teachingOf } from './lesson-words.ts';
import { beatsLine } from './lines/beats.ts';
import { useTheme } from './look.tsx';
import { MarkStage } from './mark-stage.tsx';
import { OrderStage } from './order-stage.tsx';
import { useGame } from './settings.ts';
import { WatchStage } from './watch-stage.tsx';
import { WriteStage } from './write-stage.tsx';

/** A level of puzzles: the lines that a program prints are put in order, or lines of its own are marked, then it runs. */
export function OrderSession(props: LessonProps): ReactNode {
  const { screen, place, level, filled, title, replies, window, paused, go, onNext } = props;
  const { campaign, progress, did } = useGame();
  const theme = useTheme();
  const puzzle = filled.puzzles[place.part];
  if (screen === 'write') return <WriteStage {...props} isOver={false} />;
  if (screen === 'watching') return <WatchStage {...props} part={null} />;
  if (!isPuzzle(screen) || puzzle === undefined) return <BeatStage {...props} isOver={false} />;
  const isLast = place.part + 1 === partsOf(level);
  const { aha, breaks } = teachingOf(filled, place.part, replies, beatsAt(campaign, place));
  const shared = {
    ...{ title, replies, window, onNext },
    beats: beatsLine({ campaign, progress }, place, level, screen, theme),
    story: filled.story,
    language: progress.language,
    onLanguage: (language: Language) => did({ type: 'language', language }),
    hints: filled.hints,
    isSolved: progress.puzzles[puzzle.hash] !== undefined,
    after: [aha, breaks].filter((text) => text !== null),
    onRight: (tries: number) => {
      did({ type: 'puzzle', hash: puzzle.hash, tries });
      if (isLast) did({ type: 'finished', hash: puzzle.hash });
    },
    onBack: () => go({ type: 'back' }),
  };
  if (!isMark(puzzle)) return <OrderStage key={puzzle.hash} {...shared} {...{ puzzle, paused }} />;
  return <MarkStage key={puzzle.hash} {...shared} {...{ puzzle }} screen="mark" next={MESSAGES.mark.goesOn} />;
}

const isPuzzle = (screen: LessonProps['screen']): boolean => screen === 'order' || screen === 'mark';
