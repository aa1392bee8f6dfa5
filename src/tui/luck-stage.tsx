import { type ReactNode, useReducer } from 'react';
import { cardWith, type Luck } from '../model/luck.ts';
import { LUCK_WORDS } from '../words/luck.ts';
import { MESSAGES } from '../words/messages.ts';
import { clockTime } from '../words/refusals.ts';
import { tempo, useGameClock } from './clock.ts';
import { luckFooter } from './footers.ts';
import { actionOf } from './keys.ts';
import { hintsOfLuck, luckSayings, partingSayings } from './lines/luck-sayings.ts';
import { languageShown, otherLanguage } from './lines/program-lines.ts';
import { useTheme } from './look.tsx';
import { luckView } from './luck-layout.ts';
import { isRunning, type LuckState, luckReducer, newLuck, programOf } from './luck-state.ts';
import { FRAME_ROWS } from './order-layout.ts';
import type { PuzzleProps } from './puzzle-props.ts';
import { LuckScreen } from './screens/luck.tsx';
import { useGame } from './settings.ts';
import { useParting } from './use-parting.ts';
import { useScreenKeys } from './use-screen-keys.ts';

interface LuckStageProps extends Omit<PuzzleProps<never>, 'puzzle'> {
  readonly luck: Luck;
  /** The screen is covered, or the player is asked whether to leave: nothing moves. */
  readonly paused: boolean;
}

/** A colleague works by the book, and the player is the bad luck. */
export const LuckStage = (props: LuckStageProps): ReactNode => <LuckTable key={props.luck.hash} {...props} />;

function LuckTable(props: LuckStageProps): ReactNode {
  const { title, beats, luck, story, replies, window, paused } = props;
  const theme = useTheme();
  const { taste } = useGame();
  const [state, dispatch] = useReducer(luckReducer, luck, newLuck);
  const { every, minutes } = tempo(taste.pace, 0);
  useGameClock(isRunning(state) && !paused, every, () => dispatch({ type: 'tick', minutes }));
  const { isParting, onNext, stay } = useParting(state.solved, props);
  const card = cardWith(programOf(state), luck.times, state.minutes);
  const language = languageShown(card, props.language);
  const hints = hintsOfLuck(props.hints, state);
  const said = isParting
    ? partingSayings(replies)
    : luckSayings(state, { story, hints, after: [...replies, ...props.after] });
  const room = { language, columns: window.columns, rows: window.rows - FRAME_ROWS };
  const view = luckView(state, said, room, theme);
  const isTaken = useLuckKeys({ ...props, onNext }, state, hints.length);
  const { mostScroll } = view;
  useScreenKeys((key) => {
    if (isTaken(key)) return;
    if (!(actionOf('luck', key) ?? '').startsWith('scroll')) stay();
    dispatch({ type: 'key', key, mostScroll, mostHints: hints.length, animated: !theme.reducedMotion });
  });
  const clock = state.run === null ? '' : clockTime(state.run.minute);
  const footer = luckFooter(state, isParting, mostScroll);
  return <LuckScreen {...{ title, beats, card, language, clock, view, window, footer }} />;
}

/** What keys do beside choosing times: they lead away, or there is something to say. Tells whether that was all. */
function useLuckKeys(props: LuckStageProps, state: LuckState, mostHints: number): (key: string) => boolean {
  const { say } = useGame();
  return (key) => {
    const asked = actionOf('luck', key);
    if (asked === 'back') props.onBack();
    else if (asked === 'next') props.onNext();
    else if (asked === 'language') {
      const program = programOf(state);
      const language = languageShown(program, props.language);
      const other = otherLanguage(program, language);
      if (other === null) say(MESSAGES.code.onlyLanguage(MESSAGES.code.languages[language]));
      else props.onLanguage(other);
    } else {
      if (!isRunning(state) && asked === 'hint' && state.hints === mostHints) say(LUCK_WORDS.wasLastHint);
      return false;
    }
    return true;
  };
}
