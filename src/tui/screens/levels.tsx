import { Box } from 'ink';
import { type ReactNode, useEffect, useReducer, useRef } from 'react';
import { beatsAt, entryOf, nextToDo, placeOf, type Stop, stopAt } from '../../lesson/index.ts';
import { fillTexts } from '../../levels/index.ts';
import type { Campaign, Level } from '../../model/level.ts';
import { type Progress, starsOfLevel } from '../../model/progress.ts';
import { MESSAGES } from '../../words/messages.ts';
import type { FinishScreen } from '../app.machine.ts';
import { fulfil, wishOf } from '../campaign-keys.ts';
import { Footer } from '../components/footer.tsx';
import { Row, Rows } from '../components/rows.tsx';
import { levelsFooter } from '../footers.ts';
import { actionOf } from '../keys.ts';
import { chosen, firstEntry, levelLines, type MapState } from '../levels-list.ts';
import { columnsOf, cutTo, type Line, line, piece, wrapped } from '../line.ts';
import { campaignsLine, troubleLines } from '../lines/campaigns-line.ts';
import { detailLines, detailRows } from '../lines/level-detail.ts';
import { useRushKey } from '../live/use-rush-key.ts';
import { useTheme } from '../look.tsx';
import { isLookedAt } from '../place-words.ts';
import { type Taste, useGame } from '../settings.ts';
import type { Theme } from '../theme.ts';
import type { Campaigns } from '../use-campaigns.ts';
import { useScreenKeys } from '../use-screen-keys.ts';
import { windowOf } from '../window.ts';
import type { Window } from './shift.tsx';

const NO_LEVELS = { choose: null };

const STEPS: Readonly<Record<string, number>> = { up: -1, down: 1, 'page-up': -5, 'page-down': 5 };

interface LevelsScreenProps {
  readonly window: Window;
  /** The level that was played last, `null` if none was. */
  readonly last: number | null;
  readonly onOpen: (stop: Stop) => void;
  /** To a page that sums up. */
  readonly onFinish: (page: FinishScreen) => void;
  /** Another campaign is turned to. */
  readonly onTurn: () => void;
}

/** The map: the tour, chapters, levels, what is understood. The cursor stands on the next thing to do, or on what was played last. */
export function LevelsScreen({ window, last, onOpen, onFinish, onTurn }: LevelsScreenProps): ReactNode {
  const theme = useTheme();
  const { campaign, campaigns, levels, progress, cookBook, notice, shelf, taste } = useGame();
  const first = firstEntry(campaign);
  const [cursor, move] = useReducer(
    (at: number, step: number) => Math.max(first, Math.min(levels.length - 1, at + step)),
    last ?? nextToDo(campaign, progress),
  );
  const map = { campaign, progress, shelf, cursor };
  const level = levels[cursor];
  const isEmpty = campaigns.trouble !== null;
  useMapKeys(cursor, move, { onOpen, onFinish, onTurn });
  const told = notice === null ? [] : wrapped(notice, window.columns - 2).map((text) => line(` ${text}`, 'ready'));
  const { lines, at } = mapLines(campaigns, map, window.columns, theme);
  const footer = levelsFooter(level === undefined ? [] : beatsAt(campaign, placeOf(cursor)), level?.write ?? null);
  const filled = level === undefined ? null : fillTexts(level, (kitchen) => cookBook.known(kitchen) ?? undefined);
  const detail = isEmpty ? [] : detailLines(map, filled, window.columns - 2, theme);
  const detailed = detailRows(detail, window.rows);
  const rows = window.rows - 4 - detailed - told.length;
  return (
    <Box flexDirection="column">
      <Row of={titleLine(campaign, levels, progress, taste, window.columns, theme)} width={window.columns} />
      <Row of={campaignsLine(campaigns, window.columns, theme)} width={window.columns} />
      <Rows lines={windowOf(lines, rows, at, theme)} width={window.columns} rows={rows} />
      <Row of={line('')} width={window.columns} />
      <Rows lines={detail} width={window.columns} rows={detailed} />
      <Rows lines={told} width={window.columns} rows={told.length} />
      <Footer screen="levels" width={window.columns} instead={isEmpty ? NO_LEVELS : footer} />
    </Box>
  );
}

type Ways = Pick<LevelsScreenProps, 'onOpen' | 'onFinish' | 'onTurn'>;

/** The keys of the map. Where a campaign cannot be shown, only those that lead to another one mean anything. */
function useMapKeys(cursor: number, move: (step: number) => void, { onOpen, onFinish, onTurn }: Ways): void {
  const { campaign, campaigns, levels, progress, shelf, say } = useGame();
  const turns = useCampaignKeys(onTurn);
  const rush = useRushKey();
  useScreenKeys((key) => {
    const action = actionOf('levels', key);
    const step = STEPS[action ?? ''];
    if (turns(action) || campaigns.trouble !== null) return;
    if (step !== undefined) move(step);
    else if (action === 'choose' && cursor === -1) onOpen(entryOf(campaign, progress, { ...placeOf(0), tour: true }));
    else if (action === 'choose' && levels[cursor] !== undefined) onOpen(chosen(campaign, progress, shelf, cursor));
    else if (action === 'certificate' || action === 'summary') onFinish(action);
    else if (action === 'rush') rush();
    else if (isLookedAt(action)) {
      const stop = cursor < 0 ? null : stopAt(campaign, action, placeOf(cursor));
      if (stop === null) say(MESSAGES.levels.hasNone[action]);
      else onOpen(stop);
    }
  });
}

/** The levels, or why there are none. */
function mapLines(campaigns: Campaigns, map: MapState, width: number, theme: Theme): ReturnType<typeof levelLines> {
  const { trouble } = campaigns;
  return trouble === null
    ? levelLines(map, width, theme)
    : { lines: troubleLines(campaigns, trouble, width, theme), at: 0 };
}

/** The keys that are about campaigns. @returns does what an action asks for, and tells whether it was one of them */
function useCampaignKeys(onTurn: () => void): (action: string | null) => boolean {
  const { campaigns, say } = useGame();
  const { look } = campaigns;
  useEffect(look, [look]);
  const isHere = useRef(true);
  useEffect(
    () => () => {
      isHere.current = false;
    },
    [],
  );
  return (action) => {
    const wish = wishOf(action);
    if (wish === null) return false;
    fulfil(campaigns, wish, () => isHere.current, say);
    onTurn();
    return true;
  };
}

/** What the campaign is called, its stars, whether shifts are rushes, and on the right the keys to what has come of it. */
function titleLine(
  { title, pack }: Campaign,
  levels: readonly Level[],
  progress: Progress,
  { rush }: Taste,
  width: number,
  theme: Theme,
): Line {
  const { glyphs } = theme;
  const stars = levels.reduce((sum, level) => sum + starsOfLevel(progress, level), 0);
  const count = `   ${MESSAGES.levels.starsOf(stars, 3 * levels.length)} `;
  const { finish } = MESSAGES.levels;
  const rushes = rush ? `   ${MESSAGES.live.isOn}` : '';
  const room = width - columnsOf(count + rushes + finish) - 3;
  const name = cutTo(pack?.author == null ? title : MESSAGES.campaigns.by(title, pack.author), room, glyphs.cut);
  return [
    piece(` ${name}`, 'title'),
    piece(count, 'faint'),
    piece(glyphs.star, 'star'),
    piece(rushes, 'selected'),
    piece(' '.repeat(Math.max(0, room - columnsOf(name)) + 1)),
    piece(finish, 'faint'),
  ];
}
