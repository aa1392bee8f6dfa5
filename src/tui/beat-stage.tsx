import type { ReactNode } from 'react';
import { beatsAt } from '../lesson/index.ts';
import { rightAnswers } from '../levels/index.ts';
import type { Language } from '../model/lesson.ts';
import { CodeStage } from './code-stage.tsx';
import type { LessonProps } from './lesson-props.ts';
import { notesOf } from './lesson-words.ts';
import { beatsLine } from './lines/beats.ts';
import { useTheme } from './look.tsx';
import { QuestionStage } from './question-stage.tsx';
import { useGame } from './settings.ts';

interface BeatStageProps extends LessonProps {
  /** The level has been played in this sitting: Esc goes back to what came of it. */
  readonly isOver: boolean;
}

/** The beats around the shift: the prediction, the code, the question at the end. */
export function BeatStage(props: BeatStageProps): ReactNode {
  const { screen, place, level, filled, keeper, known, title, window, isOver, go, onNext, onPredict } = props;
  const { campaign, progress, did, keepAnswer } = useGame();
  const theme = useTheme();
  const shared = {
    ...{ title, window, onNext },
    beats: beatsLine(beatsAt(campaign, place), screen, theme),
    language: progress.language,
    onLanguage: (language: Language) => did({ type: 'language', language }),
    onBack: () => go({ type: isOver ? 'over' : 'back' }),
  };
  if (screen === 'code') {
    return <CodeStage {...shared} cards={filled.cards.length > 0 ? filled.cards : filled.puzzles} />;
  }
  if (screen === 'check') {
    const { check } = filled;
    if (check === null) return null;
    return (
      <QuestionStage
        {...shared}
        kind="check"
        story={[]}
        question={check}
        card={check.card}
        known={progress.questions[check.hash]}
        right={rightAnswers(check, level, known)?.[0] ?? null}
        notes={notesOf(filled)}
        onAnswer={(answer) => keepAnswer({ question: 'check', level, keeper, answer, confidence: null })}
      />
    );
  }
  const { predict } = filled;
  if (predict === null) return null;
  return (
    <QuestionStage
      {...shared}
      kind="predict"
      story={filled.story}
      question={predict}
      card={null}
      known={place.again === null ? progress.questions[predict.hash] : undefined}
      right={null}
      notes={[]}
      onAnswer={(answer, confidence) => onPredict({ answer, confidence })}
    />
  );
}
