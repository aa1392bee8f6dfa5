import { type ReactNode, useEffect, useEffectEvent, useReducer } from 'react';
import { type Card, CONFIDENCES, type Confidence, type Language, type Question } from '../model/lesson.ts';
import type { Answered } from '../model/progress.ts';
import { MESSAGES } from '../words/messages.ts';
import { actionOf } from './keys.ts';
import type { Line } from './line.ts';
import { languageShown, otherLanguage } from './lines/program-lines.ts';
import { useTheme } from './look.tsx';
import { questionView } from './question-layout.ts';
import { newQuestionState, type QuestionState, questionReducer } from './question-state.ts';
import { QUESTION_FRAME, QuestionScreen } from './screens/question.tsx';
import type { Window } from './screens/shift.tsx';
import { useGame } from './settings.ts';
import { useScreenKeys } from './use-screen-keys.ts';

interface QuestionStageProps {
  readonly kind: 'predict' | 'check';
  readonly title: string;
  readonly beats: Line;
  /** Read above a prediction: the kitchen has not been seen yet. */
  readonly story: readonly string[];
  readonly question: Question;
  /** The program that a check is about. What it printed is shown once the question is answered. */
  readonly card: Card | null;
  /** The language that the player wants to see. */
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** What was answered before, to come back to. */
  readonly known: Answered | undefined;
  /** Index of the right answer, `null` while it is not known. Only a check shows it. */
  readonly right: number | null;
  /** Where kitchen and code differ, and the like: read once a check is answered. */
  readonly notes: readonly string[];
  readonly window: Window;
  readonly onAnswer: (answer: number, confidence: Confidence | null) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

const WORDS = MESSAGES.question;

/** A question: before the shift, with how sure the player is; or at the end, with what there is to say about the answer. */
export function QuestionStage(props: QuestionStageProps): ReactNode {
  const { kind, title, beats, question, card, window, known, onNext, onBack } = props;
  const { say } = useGame();
  const theme = useTheme();
  const answered = question.answers[known?.answer ?? -1] === undefined ? null : (known?.answer ?? null);
  const [state, dispatch] = useReducer(questionReducer, answered, (before) => newQuestionState(kind, before));
  useAnswered(state, answered, props);
  const view = questionView(props, state, { columns: window.columns, rows: window.rows - QUESTION_FRAME }, theme);
  const turn = (): void => {
    const shown = card === null ? null : languageShown(card, props.language);
    const other = card === null || shown === null ? null : otherLanguage(card, shown);
    if (other !== null) props.onLanguage(other);
    else if (shown !== null) say(MESSAGES.code.onlyLanguage(MESSAGES.code.languages[shown]));
  };
  useScreenKeys((key) => {
    const action = actionOf(kind, key);
    const isDone = state.phase === 'done';
    if (state.acted && action === 'choose') say(isDone ? WORDS.numberActed : WORDS.saySure(1, CONFIDENCES.length));
    if (action === 'back' && state.phase !== 'sure') onBack();
    else if (action === 'next' || (isDone && action === 'choose' && !state.acted)) onNext();
    else if (action === 'language') turn();
    else if (isDone && action === 'pick') say(WORDS.isAnswered);
    else dispatch({ kind, key, answers: question.answers.length, scroll: view.scroll, mostScroll: view.mostScroll });
  });
  return <QuestionScreen {...{ title, beats, view, window }} asked={props} />;
}

/** Tells each answer once. */
function useAnswered(
  { phase, answer, confidence }: QuestionState,
  before: number | null,
  props: QuestionStageProps,
): void {
  const tell = useEffectEvent(() => {
    // A check that was answered in an earlier sitting opens at its reply: nothing was answered now.
    const isOld = props.kind === 'check' && props.known !== undefined && before === answer;
    if (phase === 'done' && answer !== null && !isOld) props.onAnswer(answer, confidence);
  });
  useEffect(() => {
    if (phase === 'done') tell();
  }, [phase]);
}
