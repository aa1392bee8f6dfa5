import { type ReactNode, useState } from 'react';
import type { Card, Language, Writing } from '../model/lesson.ts';
import { MESSAGES } from '../words/messages.ts';
import { codeView } from './code-layout.ts';
import { actionOf } from './keys.ts';
import type { Line } from './line.ts';
import { languageShown, otherLanguage } from './lines/program-lines.ts';
import { useTheme } from './look.tsx';
import { FRAME_ROWS } from './order-layout.ts';
import { CodeScreen } from './screens/code.tsx';
import type { Window } from './screens/shift.tsx';
import { useGame } from './settings.ts';
import { scrolledBy } from './shift-state.ts';
import { useScreenKeys } from './use-screen-keys.ts';

interface CodeStageProps {
  readonly title: string;
  readonly beats: Line;
  /** At least one. */
  readonly cards: readonly Card[];
  /** The language that the player wants to see. */
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly window: Window;
  /** The program that the player may write, and the way there; `null` where there is none. */
  readonly write: Writing | null;
  readonly onWrite: (() => void) | null;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

const SCROLL_ROWS = 3;

/** The level's programs, one at a time. */
export function CodeStage(props: CodeStageProps): ReactNode {
  const { title, beats, cards, window, onLanguage, write, onWrite, onNext, onBack } = props;
  const theme = useTheme();
  const { say } = useGame();
  const [{ at, scroll }, look] = useState({ at: 0, scroll: 0 });
  const card = cards[at];
  if (card === undefined) throw new Error('a code screen without a card');
  const language = languageShown(card, props.language);
  const room = { columns: window.columns, rows: window.rows - FRAME_ROWS, scroll };
  const view = codeView({ card, language, nth: at + 1, of: cards.length, write }, room, theme);
  const turnTo = (to: number): void => look({ at: Math.max(0, Math.min(cards.length - 1, to)), scroll: 0 });
  const scrollBy = (rows: number): void => look({ at, scroll: scrolledBy(scroll, rows, view.mostScroll) });
  const other = otherLanguage(card, language);
  const doing: Readonly<Record<string, () => void>> = {
    language: () =>
      other === null ? say(MESSAGES.code.onlyLanguage(MESSAGES.code.languages[language])) : onLanguage(other),
    left: () => turnTo(at - 1),
    right: () => turnTo(at + 1),
    up: () => scrollBy(-SCROLL_ROWS),
    down: () => scrollBy(SCROLL_ROWS),
    next: () => (at + 1 < cards.length ? turnTo(at + 1) : onNext()),
    write: onWrite ?? (() => say(MESSAGES.levels.hasNone.write)),
    back: onBack,
  };
  useScreenKeys((key) => doing[actionOf('code', key) ?? '']?.());
  return <CodeScreen {...{ title, beats, card, language, view, window }} />;
}
