import { Box, Static, Text, useApp } from 'ink';
import { type ReactNode, useEffect, useMemo, useReducer, useRef } from 'react';
import { fillTexts } from '../../levels/index.ts';
import type { Plan } from '../../model/decision.ts';
import type { Campaign, Level, Part } from '../../model/level.ts';
import { logOf } from '../../scoring/index.ts';
import { blocking, runStrategy } from '../../strategies/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import { type AppProps, beginning, withLevel } from '../beginning.ts';
import { KeyListener } from '../components/key-listener.tsx';
import { isOver, lastTurn, type Turn } from '../game-state.ts';
import { asciiOf } from '../line.ts';
import { type CookBook, useCooks, useWanted } from '../use-cooks.ts';
import { type Diary, useProgress } from '../use-progress.ts';
import { comparisonLines, cookShiftLines } from './aftermath.ts';
import { type PlainAction, plainReducer } from './plain-reducer.ts';
import { levelOf, openPlain, type PlainState, type PlainWorld, partAt } from './plain-state.ts';

/** The game in lines, for screen readers and plain terminals: what happened, what can be done; nothing is drawn twice. */
export function PlainApp({ options, loaded }: AppProps): ReactNode {
  const { exit } = useApp();
  const campaign = useMemo(() => withLevel(options.campaign, options.start?.level ?? null), [options]);
  const cookBook = useCooks(options.cooks);
  const diary = useProgress(loaded, options.store, cookBook);
  const { progress } = diary;
  const world = useMemo(() => worldOf(campaign, progress, cookBook), [campaign, progress, cookBook]);
  const [state, dispatch] = useReducer(plainReducer, null, () => {
    return openPlain(world, beginning(options, campaign, loaded.progress), loaded.notice);
  });
  useEffect(() => {
    if (state.left) exit();
  }, [state.left, exit]);
  useNotice(diary.notice, loaded.notice, dispatch);
  useComparison(state, world, diary, cookBook, dispatch);
  const shown = (text: string): string => (options.ascii ? asciiOf(text) : text);
  return (
    <Box flexDirection="column">
      <Static items={[...state.said]}>{(text, index) => <Text key={index}>{shown(text) || ' '}</Text>}</Static>
      <Text>{`${MESSAGES.plain.prompts[state.asks]}: ${state.typed}`}</Text>
      <KeyListener onKey={(key) => dispatch({ type: 'key', key, world })} />
    </Box>
  );
}

type Dispatch = (action: PlainAction) => void;

/** Says what there is to say about the player's progress, once; what was known at the beginning has been said. */
function useNotice(notice: string | null, known: string | null, dispatch: Dispatch): void {
  const said = useRef(known);
  useEffect(() => {
    if (notice === null || notice === said.current) return;
    said.current = notice;
    dispatch({ type: 'say', line: notice });
  }, [notice, dispatch]);
}

/** No level is being played. */
const NO_PARTS: Level['parts'] = [];

/** Looks for the best shift of the kitchen in play, and compares a shift that has ended once that is known. */
function useComparison(state: PlainState, world: PlainWorld, diary: Diary, book: CookBook, dispatch: Dispatch): void {
  const { play } = state;
  const part = play === null ? undefined : partAt(world, play.place);
  const level = play === null ? undefined : levelOf(world, play.place);
  const ended = play !== null && isOver(play.game) ? lastTurn(play.game) : null;
  const told = useRef<{ readonly turn: Turn; readonly record: Plan | null; readonly isCompared: boolean } | null>(null);
  const { progress, keep } = diary;
  useWanted(book, part?.kitchen ?? null, level?.parts ?? NO_PARTS);
  useEffect(() => {
    if (ended === null || part === undefined || level === undefined) return;
    if (told.current?.turn !== ended) {
      told.current = { turn: ended, record: progress.kitchens[part.hash]?.plan ?? null, isCompared: false };
      keep(part, ended.plan, ended.log);
      if (book.known(part.kitchen) === null) dispatch({ type: 'say', line: MESSAGES.plain.stillLooking });
    }
    if (told.current.isCompared) return;
    const lines = linesAbout(level, part, ended, told.current.record, book);
    if (lines === null) return;
    told.current = { ...told.current, isCompared: true };
    dispatch({ type: 'compared', turn: ended, lines, world });
  }, [ended, part, level, progress, keep, book, world, dispatch]);
}

/** The comparison, after the last part with the lesson; `null` as long as a cook that it needs is not known. */
function linesAbout(
  level: Level,
  part: Part,
  ended: Turn,
  record: Plan | null,
  { known }: CookBook,
): readonly string[] | null {
  const cooks = known(part.kitchen);
  if (cooks === null) return null;
  if (part !== level.parts.at(-1)) return comparisonLines(part.kitchen, ended, cooks, record, null);
  if (level.parts.some(({ kitchen }) => known(kitchen) === null)) return null;
  const filled = fillTexts(level, (kitchen) => known(kitchen) ?? undefined);
  return comparisonLines(part.kitchen, ended, cooks, record, filled);
}

function worldOf(campaign: Campaign, progress: PlainWorld['progress'], book: CookBook): PlainWorld {
  return {
    campaign,
    progress,
    texts: (level) => textsOf(level, book),
    shiftOf: (cook, { kitchen }) => {
      if (cook === 'blocking') return cookShiftLines(kitchen, cook, runStrategy(kitchen, blocking(kitchen)).log);
      const best = book.known(kitchen)?.best;
      if (best === undefined) return [MESSAGES.plain.stillLooking];
      if (best.run === null) return [MESSAGES.plain.noBest];
      return cookShiftLines(kitchen, cook, logOf(kitchen, best.run.plan));
    },
  };
}

/** Title and story, with words where a value is not known yet. */
function textsOf(level: Level, book: CookBook): Pick<Level, 'title' | 'story'> {
  const { title, story } = fillTexts(level, (kitchen) => book.known(kitchen) ?? undefined);
  const said = (text: string, raw = ''): string =>
    raw.includes('{') ? text.replaceAll('…', MESSAGES.plain.notKnownYet) : text;
  return { title: said(title, level.title), story: story.map((text, index) => said(text, level.story[index])) };
}
