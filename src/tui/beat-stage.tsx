import type { ComponentProps, ReactNode } from 'react';
import { asksAnew, codeShown, type Place, stopAt } from '../lesson/index.ts';
import type { Language } from '../model/lesson.ts';
import type { Level } from '../model/level.ts';
import { MESSAGES } from '../words/messages.ts';
import { CodeStage } from './code-stage.tsx';
import type { LessonProps } from './lesson-props.ts';
import { notesOf, rightOf } from './lesson-words.ts';
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
  const { screen, place, level, filled, title, window, isOver, go, onNext } = props;
  const { campaign, progress, did } = useGame();
  const theme = useTheme();
  const shared = {
    ...{ title, window, onNext },
    beats: beatsLine({ campaign, progress }, place, level, screen, theme),
    language: progress.language,
    onLanguage: (language: Language) => did({ type: 'language', language }),
    onBack: () => go({ type: isOver ? 'over' : 'back' }),
  };
  if (screen === 'code') {
    const stop = stopAt(campaign, 'write', place);
    const write = stop === null ? null : level.write;
    const onWrite = stop === null ? null : () => go({ type: 'open', ...stop });
    const cards = codeShown(filled);
    return <CodeStage key={cards.length} {...shared} {...{ write, onWrite, cards }} />;
  }
  return <Asking {...props} {...shared} />;
}

type Shared = Pick<ComponentProps<typeof QuestionStage>, 'title' | 'beats' | 'language' | 'onLanguage' | 'onBack'>;

/** The question of the beat on the screen. */
function Asking(props: BeatStageProps & Shared): ReactNode {
  const { screen, place, level, filled, keeper, known, onPredict } = props;
  const { progress, keepAnswer } = useGame();
  const questions = asksAnew(place) ? {} : progress.questions;
  const { predict, check } = filled;
  const { title, beats, language, onLanguage, window, onNext, onBack } = props;
  const shared = { title, beats, language, onLanguage, window, onNext, onBack };
  if (screen === 'check' && check !== null) {
    const given = { question: 'check', level, keeper, confidence: null, onTour: place.tour } as const;
    return (
      <QuestionStage
        key={check.hash}
        {...shared}
        {...{ kind: 'check', story: [], question: check, card: check.card, notes: notesAt(place, filled) }}
        known={questions[check.hash]}
        right={rightOf(check, level, known)}
        onAnswer={(answer) => keepAnswer({ ...given, answer })}
      />
    );
  }
  if (predict === null) throw new Error(`the level has no question for the screen ${screen}`);
  return (
    <QuestionStage
      key={predict.hash}
      {...shared}
      {...{ kind: 'predict', story: storyAt(place, filled), question: predict, card: null, right: null, notes: [] }}
      known={questions[predict.hash]}
      onAnswer={(answer, confidence) => onPredict({ answer, confidence })}
    />
  );
}

/** What is read after the last answer; the tour ends with it. */
const notesAt = ({ tour }: Place, filled: Level): readonly string[] => [
  ...notesOf(filled),
  ...(tour ? [MESSAGES.beats.tourWas] : []),
];

/** What is read before a prediction; of what comes back also why. */
const storyAt = ({ again }: Place, { story }: Level): readonly string[] =>
  again === null ? story : [MESSAGES.beats.whyAgain, ...story];
