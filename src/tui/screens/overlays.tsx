import { Box } from 'ink';
import type { ReactNode } from 'react';
import { COOKS } from '../../words/cooks.ts';
import { MESSAGES } from '../../words/messages.ts';
import { Panel } from '../components/panel.tsx';
import { Rows } from '../components/rows.tsx';
import { KEYS, type ScreenName } from '../keys.ts';
import { SMALLEST } from '../layout.ts';
import { type Line, line, padded, piece, wrapped } from '../line.ts';
import { useTheme } from '../look.tsx';
import { insideOf } from '../panes.ts';
import { useGame } from '../settings.ts';
import type { Glyphs } from '../theme.ts';
import type { Window } from './shift.tsx';

/** Columns of a key's name, before what it does. */
export const KEY_COLUMNS = 12;

/** Every key of a screen with what it does. */
export function HelpScreen({ screen, window }: { screen: ScreenName; window: Window }): ReactNode {
  const { glyphs } = useTheme();
  const lines = KEYS[screen]
    .filter(({ does }) => does !== '')
    .map(({ shows, does }): Line => [piece(padded(shows, KEY_COLUMNS, glyphs.cut), 'selected'), piece(does)]);
  return (
    <Box flexDirection="column">
      <Panel
        title={MESSAGES.game.keysTitle}
        lines={[...lines, line(''), ...legend(screen, insideOf(window.columns), glyphs)]}
        width={window.columns}
        rows={window.rows - 2}
      />
    </Box>
  );
}

const KITCHEN_SCREENS: readonly ScreenName[] = ['shift', 'live', 'comparison', 'watching', 'write'];

/** What the signs stand for and who the cooks are, where there are any. */
function legend(screen: ScreenName, width: number, glyphs: Glyphs): readonly Line[] {
  if (screen !== 'rush' && !KITCHEN_SCREENS.includes(screen)) return [];
  const told = (signs: readonly (keyof Glyphs & keyof typeof MESSAGES.legend)[]): string =>
    signs.map((sign) => `${glyphs[sign]} ${MESSAGES.legend[sign]}`).join('  ');
  if (screen === 'rush') {
    const { about, policies, brainBar } = MESSAGES.rush;
    const bar = brainBar(told(['worked', 'stared', 'waited']));
    return [...about, bar, '', ...policies].map((text) => line(text.slice(0, width), 'faint'));
  }
  const signs = told(['can', 'cannot', 'working', 'onRail', 'done', 'lost']);
  const cells = told(['worked', 'stared', 'waited', 'ready', 'burnt']);
  const who = screen === 'comparison' ? ['', ...COOKS] : [];
  return [signs, cells, ...who].map((text) => line(text.slice(0, width), 'faint'));
}

interface TooSmallScreenProps {
  readonly window: Window;
  readonly hasShift: boolean;
  /** Whether the player is asked something: nothing matters more, and there may be room for no more. */
  readonly asked: boolean;
}

/** The window is too small: how large it must be, and that nothing is lost. */
export function TooSmallScreen({ window, hasShift, asked }: TooSmallScreenProps): ReactNode {
  const { word } = useGame();
  const { columns, rows } = SMALLEST;
  const size = MESSAGES.game.tooSmall(`${columns}x${rows}`, `${window.columns}x${window.rows}`);
  const told = word ?? (hasShift ? MESSAGES.game.shiftKept : '');
  const words = asked ? [told, size] : [size, told];
  const lines = wrapped(words.join(' '), window.columns).map((text) => line(text));
  return <Rows lines={lines} width={window.columns} rows={Math.min(lines.length, window.rows)} />;
}
