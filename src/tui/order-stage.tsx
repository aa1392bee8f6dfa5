import { type ReactNode, useEffect, useEffectEvent, useReducer, useState } from 'react';
import type { Language, Puzzle } from '../model/lesson.ts';
import { MESSAGES } from '../words/messages.ts';
import { tempo, useGameClock } from './clock.ts';
import { orderFooter } from './footers.ts';
import { hintsOfProgram } from './hints.ts';
import { actionOf } from './keys.ts';
import type { Line } from './line.ts';
import { orderSayings, partingLines } from './lines/order-lines.ts';
import { languageShown, otherLanguage } from './lines/program-lines.ts';
import { useTheme } from './look.tsx';
import { FRAME_ROWS, orderView } from './order-layout.ts';
import { isHalfPlaced, isPlaced, type OrderState } from './order-state.ts';
import { newPuzzleState, puzzleReducer } from './puzzle-state.ts';
import { OrderScreen } from './screens/order.tsx';
import type { Window } from './screens/shift.tsx';
import { useGame } from './settings.ts';
import { useScreenKeys } from './use-screen-keys.ts';

interface OrderStageProps {
  readonly title: string;
  readonly beats: Line;
  readonly story: readonly string[];
  readonly puzzle: Puzzle;
  /** The language that the player wants to see. */
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** A nudge and the idea, or nothing: the last hint is computed here. */
  readonly hints: readonly string[];
  /** What is said about the prediction: once the order is right, or to somebody who leaves before. Paragraphs. */
  readonly replies: readonly string[];
  /** It was solved before: all of that has been said. */
  readonly isSolved: boolean;
  /** What else there is to read once the order is right, in paragraphs. */
  readonly after: readonly string[];
  readonly window: Window;
  /** The screen is covered: nothing moves. */
  readonly paused: boolean;
  /** Once, when the run shows that the order is right; `tries` from 1, in both languages together. */
  readonly onRight: (tries: number) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** A puzzle: the lines that a program prints are put in order, then it runs. */
export const OrderStage = (props: OrderStageProps): ReactNode => <OrderTable key={props.puzzle.hash} {...props} />;

function OrderTable(props: OrderStageProps): ReactNode {
  const { title, beats, puzzle, story, replies, window, paused } = props;
  const theme = useTheme();
  const { taste } = useGame();
  const language = languageShown(puzzle, props.language);
  const [puzzleState, dispatch] = useReducer(puzzleReducer, puzzle, newPuzzleState);
  const state = puzzleState.orders[language];
  if (state === null) throw new Error('a puzzle without a program');
  const { every, minutes } = tempo(taste.pace, 0);
  useGameClock((state.run?.flows ?? false) && !paused, every, () => dispatch({ type: 'tick', minutes, language }));
  useSolved(puzzleState.solved, props.onRight);
  const [parts, part] = useState(false);
  const isOpen = puzzleState.solved === null && !props.isSolved && replies.length > 0;
  const isParting = parts && isOpen;
  const hints = hintsOfProgram(props.hints, state.program);
  const said = isParting
    ? partingLines(replies, window.columns)
    : orderSayings(state, { story, hints, after: [...replies, ...props.after], width: window.columns });
  const view = orderView(state, said, { language, columns: window.columns, rows: window.rows - FRAME_ROWS }, theme);
  const onNext = isOpen && !isParting ? () => part(true) : props.onNext;
  const isTaken = useOrderKeys({ ...props, onNext }, { state, language, mostHints: hints.length });
  const { mostScroll } = view;
  useScreenKeys((key) => {
    if (isTaken(key)) return;
    if (!isScroll(key)) part(false);
    dispatch({ type: 'key', key, language, mostScroll, mostHints: hints.length, animated: !theme.reducedMotion });
  });
  const footer = orderFooter(state, isParting, mostScroll);
  return <OrderScreen {...{ title, beats, language, view, window, footer }} card={puzzle} />;
}

const isScroll = (key: string): boolean => (actionOf('order', key) ?? '').startsWith('scroll');

/** Tells once that an order was right. */
function useSolved(solved: number | null, onRight: (tries: number) => void): void {
  const tell = useEffectEvent(onRight);
  useEffect(() => {
    if (solved !== null) tell(solved);
  }, [solved]);
}

interface OnTable {
  readonly state: OrderState;
  readonly language: Language;
  readonly mostHints: number;
}

/** What keys do beside moving lines: they lead away, or there is something to say. Tells whether that was all. */
function useOrderKeys(props: OrderStageProps, { state, language, mostHints }: OnTable): (key: string) => boolean {
  const { say } = useGame();
  const words = MESSAGES.order;
  return (key) => {
    const asked = actionOf('order', key);
    if (asked === 'back') props.onBack();
    else if (asked === 'next') props.onNext();
    else if (asked === 'language') {
      const other = otherLanguage(props.puzzle, language);
      if (other === null) say(MESSAGES.code.onlyLanguage(MESSAGES.code.languages[language]));
      else props.onLanguage(other);
    } else {
      if (state.run === null && asked === 'hint' && state.hints === mostHints) say(words.wasLastHint);
      if (asked === 'run' && isHalfPlaced(state)) say(words.numberActed(state.order.length - state.placed));
      if (state.run === null && asked === 'pick' && isPlaced(state, key)) say(words.alreadyPlaced);
      return false;
    }
    return true;
  };
}
