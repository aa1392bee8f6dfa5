import { type ReactNode, useReducer } from 'react';
import type { MarkPuzzle } from '../model/lesson.ts';
import { MESSAGES } from '../words/messages.ts';
import { markFooter } from './footers.ts';
import { hintsOfMarks } from './hints.ts';
import { actionOf } from './keys.ts';
import { markSayings } from './lines/mark-lines.ts';
import { partingLines } from './lines/order-lines.ts';
import { languageShown, otherLanguage } from './lines/program-lines.ts';
import { useTheme } from './look.tsx';
import { markView } from './mark-layout.ts';
import { hasRun, leftToMark, type MarkState, markPuzzleReducer, newMarkPuzzle, refusesMark } from './mark-state.ts';
import { FRAME_ROWS } from './order-layout.ts';
import type { PuzzleProps } from './puzzle-props.ts';
import { tableOf } from './puzzle-state.ts';
import { PuzzleScreen } from './screens/puzzle.tsx';
import { useGame } from './settings.ts';
import { useParting } from './use-parting.ts';
import { useScreenKeys } from './use-screen-keys.ts';

interface MarkStageProps extends PuzzleProps<MarkPuzzle> {
  /** Where the puzzle stands: in a level of puzzles, or in the review of another one. */
  readonly screen: 'mark' | 'review';
  /** What `n` leads to, a sentence. */
  readonly next: string;
}

/** A puzzle: the lines of a program that have to change are marked, then it runs, and the mended one. */
export const MarkStage = (props: MarkStageProps): ReactNode => <MarkTable key={props.puzzle.hash} {...props} />;

function MarkTable(props: MarkStageProps): ReactNode {
  const { screen, title, beats, puzzle, story, replies, next, window } = props;
  const theme = useTheme();
  const language = languageShown(puzzle, props.language);
  const [puzzleState, dispatch] = useReducer(markPuzzleReducer, puzzle, newMarkPuzzle);
  const state = tableOf(puzzleState, language);
  const { isParting, onNext, stay } = useParting(puzzleState.solved, props);
  const hints = hintsOfMarks(props.hints, state);
  const after = [...replies, ...props.after];
  const { columns: width } = window;
  const said = isParting
    ? partingLines(replies, width)
    : markSayings(state, { ask: puzzle.ask, language, story, hints, after, next, width }, theme);
  const view = markView(state, said, { language, rows: window.rows - FRAME_ROWS }, theme);
  const isTaken = useMarkKeys({ ...props, onNext }, state, hints.length);
  const { mostScroll } = view;
  useScreenKeys((key) => {
    if (isTaken(key)) return;
    stay();
    dispatch({ key, language, mostScroll, mostHints: hints.length });
  });
  const footer = markFooter(state, isParting, mostScroll);
  return <PuzzleScreen {...{ screen, title, beats, language, view, window, footer }} card={puzzle} />;
}

/** What keys do beside marking lines: they lead away, or there is something to say. Tells whether that was all. */
function useMarkKeys(props: MarkStageProps, state: MarkState, mostHints: number): (key: string) => boolean {
  const { say } = useGame();
  const language = languageShown(props.puzzle, props.language);
  return (key) => {
    const asked = actionOf('mark', key);
    if (asked === 'back') props.onBack();
    else if (asked === 'next' || (asked === 'run' && hasRun(state))) props.onNext();
    else if (asked === 'language') {
      const other = otherLanguage(props.puzzle, language);
      if (other === null) say(MESSAGES.code.onlyLanguage(MESSAGES.code.languages[language]));
      else props.onLanguage(other);
    } else {
      const word = hasRun(state) ? null : wordOn(asked, key, state, mostHints);
      if (word !== null) say(word);
      return false;
    }
    return true;
  };
}

/** What is said about a key while lines are being marked; `null` for nothing. */
function wordOn(asked: string | null, key: string, state: MarkState, mostHints: number): string | null {
  if (asked === 'hint' && state.hints === mostHints) return MESSAGES.order.wasLastHint;
  if (asked === 'run' && leftToMark(state) > 0) return MESSAGES.mark.markFirst(leftToMark(state));
  return refusesMark(state, asked, key) ? MESSAGES.mark.allMarked(state.right.length) : null;
}
