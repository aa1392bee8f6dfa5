import { Box } from 'ink';
import type { ReactNode } from 'react';
import { useReducer } from 'react';
import type { Level } from '../../model/level.ts';
import { type Progress, starsOfLevel } from '../../model/progress.ts';
import { MESSAGES } from '../../words/messages.ts';
import type { Place } from '../app.machine.ts';
import { Footer } from '../components/footer.tsx';
import { Row, Rows } from '../components/rows.tsx';
import { actionOf } from '../keys.ts';
import { levelLines, nextToDo, partToPlay } from '../levels-list.ts';
import { type Line, line, piece, wrapped } from '../line.ts';
import { useTheme } from '../look.tsx';
import { useGame } from '../settings.ts';
import type { Theme } from '../theme.ts';
import { useScreenKeys } from '../use-screen-keys.ts';
import { windowOf } from '../window.ts';
import type { Window } from './shift.tsx';

const STEPS: Readonly<Record<string, number>> = { up: -1, down: 1, 'page-up': -5, 'page-down': 5 };

interface LevelsScreenProps {
  readonly window: Window;
  /** The level that was played last, `null` if none was. */
  readonly last: number | null;
  readonly onPlay: (place: Place) => void;
}

/** The campaign: chapters, levels, stars. The cursor stands on the next thing to do, or on what was played last. */
export function LevelsScreen({ window, last, onPlay }: LevelsScreenProps): ReactNode {
  const theme = useTheme();
  const { campaign, levels, progress, notice, shelf } = useGame();
  const [cursor, move] = useReducer(
    (at: number, step: number) => Math.max(0, Math.min(levels.length - 1, at + step)),
    last ?? nextToDo(progress, levels),
  );
  useScreenKeys((key) => {
    const action = actionOf('levels', key);
    const step = STEPS[action ?? ''];
    const level = levels[cursor];
    if (step !== undefined) move(step);
    else if (action === 'choose' && level !== undefined)
      onPlay({ level: cursor, part: partToPlay(progress, shelf, level) });
  });
  const told = notice === null ? [] : wrapped(notice, window.columns - 2).map((text) => line(` ${text}`, 'ready'));
  const rows = window.rows - 4 - told.length;
  const { lines, at } = levelLines(campaign, progress, shelf, cursor, window.columns, theme);
  return (
    <Box flexDirection="column">
      <Row of={titleLine(campaign.title, levels, progress, theme)} width={window.columns} />
      <Row of={line('')} width={window.columns} />
      <Rows lines={windowOf(lines, rows, at, theme)} width={window.columns} rows={rows} />
      <Row of={line('')} width={window.columns} />
      <Rows lines={told} width={window.columns} rows={told.length} />
      <Footer screen="levels" width={window.columns} />
    </Box>
  );
}

function titleLine(title: string, levels: readonly Level[], progress: Progress, { glyphs }: Theme): Line {
  const stars = levels.reduce((sum, level) => sum + starsOfLevel(progress, level), 0);
  return [
    piece(` ${title}`, 'title'),
    piece(`   ${MESSAGES.levels.starsOf(stars, 3 * levels.length)} `, 'faint'),
    piece(glyphs.star, 'star'),
  ];
}
