import { type ReactNode, useReducer } from 'react';
import type { Language, OrderPuzzle } from '../model/lesson.ts';
import { MESSAGES } from '../words/messages.ts';
import { tempo, useGameClock } from './clock.ts';
import { orderFooter } from './footers.ts';
import { hintsOfProgram } from './hints.ts';
import { actionOf } from './keys.ts';
import { orderSayings, partingLines } from './lines/order-lines.ts';
import { languageShown, otherLanguage } from './lines/program-lines.ts';
import { useTheme } from './look.tsx';
import { FRAME_ROWS, orderView } from './order-layout.ts';
import { newOrderPuzzle, orderPuzzleReducer } from './order-puzzle.ts';
import { isHalfPlaced, isPlaced, type OrderState } from './order-state.ts';
import type { PuzzleProps } from './puzzle-props.ts';
import { tableOf } from './puzzle-state.ts';
import { PuzzleScreen } from './screens/puzzle.tsx';
import { useGame } from './settings.ts';
import { useParting } from './use-parting.ts';
import { useScreenKeys } from './use-screen-keys.ts';

interface OrderStageProps extends PuzzleProps<OrderPuzzle> {
  /** The screen is covered, or the player is asked whether to leave: nothing moves. */
  readonly paused: boolean;
}

/** A puzzle: the lines that a program prints are put in order, then it runs. */
export const OrderStage = (props: OrderStageProps): ReactNode => <OrderTable key={props.puzzle.hash} {...props} />;

function OrderTable(props: OrderStageProps): ReactNode {
  const { title, beats, puzzle, story, replies, window, paused } = props;
  const theme = useTheme();
  const { taste } = useGame();
  const language = languageShown(puzzle, props.language);
  const [puzzleState, dispatch] = useReducer(orderPuzzleReducer, puzzle, newOrderPuzzle);
  const state = tableOf(puzzleState, language);
  const { every, minutes } = tempo(taste.pace, 0);
  useGameClock((state.run?.flows ?? false) && !paused, every, () => dispatch({ type: 'tick', minutes, language }));
  const { isParting, onNext, stay } = useParting(puzzleState.solved, props);
  const hints = hintsOfProgram(props.hints, state.program);
  const said = isParting
    ? partingLines(replies, window.columns)
    : orderSayings(state, { story, hints, after: [...replies, ...props.after], width: window.columns });
  const view = orderView(state, said, { language, columns: window.columns, rows: window.rows - FRAME_ROWS }, theme);
  const isTaken = useOrderKeys({ ...props, onNext }, { state, language, mostHints: hints.length });
  const { mostScroll } = view;
  useScreenKeys((key) => {
    if (isTaken(key)) return;
    if (!isScroll(key)) stay();
    dispatch({ type: 'key', key, language, mostScroll, mostHints: hints.length, animated: !theme.reducedMotion });
  });
  const footer = orderFooter(state, isParting, mostScroll);
  return <PuzzleScreen {...{ title, beats, language, view, window, footer }} screen="order" card={puzzle} />;
}

const isScroll = (key: string): boolean => (actionOf('order', key) ?? '').startsWith('scroll');

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
