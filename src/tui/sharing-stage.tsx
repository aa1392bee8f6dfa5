import { Box } from 'ink';
import { type ReactNode, useMemo, useState } from 'react';
import type { Part } from '../model/level.ts';
import { MESSAGES } from '../words/messages.ts';
import { Footer } from './components/footer.tsx';
import { Row, Rows } from './components/rows.tsx';
import type { Turn } from './game-state.ts';
import { actionOf } from './keys.ts';
import type { LessonProps } from './lesson-props.ts';
import { headerLine } from './lines/header.ts';
import { sharingLines } from './lines/sharing-lines.ts';
import { useTheme } from './look.tsx';
import { useGame } from './settings.ts';
import { sharingOf } from './sharing.ts';
import { useScreenKeys } from './use-screen-keys.ts';

interface SharingStageProps extends LessonProps {
  readonly part: Part;
  readonly turn: Turn;
}

const WORDS = MESSAGES.sharing;

/** The shift that has ended as a card and a code, to be marked with the mouse or sent to the clipboard. */
export function SharingStage({ part, place, turn, filled, title, window, go }: SharingStageProps): ReactNode {
  const theme = useTheme();
  const { cookBook, copy } = useGame();
  const [told, tell] = useState<string | null>(null);
  const cooks = cookBook.known(part.kitchen);
  const sharing = useMemo(
    () => sharingOf({ level: filled, part, number: place.part + 1, turn, cooks }, theme.ascii),
    [filled, part, place, turn, cooks, theme],
  );
  const { columns: width, rows } = window;
  const lines = sharingLines(sharing, told, { width, rows: rows - 2 });
  useScreenKeys((key) => {
    const action = actionOf('sharing', key);
    if (action === 'back') go({ type: 'back' });
    else if (action === 'copy') tell(copy(pasted(sharing)) ? WORDS.sent : WORDS.notSent);
  });
  return (
    <Box flexDirection="column" height={rows}>
      <Row of={headerLine(WORDS.title(title), '', [], width, theme)} width={width} />
      <Rows lines={lines} width={width} rows={rows - 2} />
      <Footer screen="sharing" width={width} />
    </Box>
  );
}

const pasted = ({ card, command }: ReturnType<typeof sharingOf>): string =>
  [...card, ...(command === null ? [] : ['', command])].join('\n');
