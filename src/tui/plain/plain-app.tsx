import { Box, Static, Text, useApp } from 'ink';
import { type ReactNode, useEffect, useMemo, useReducer, useRef } from 'react';
import { fillTexts } from '../../levels/index.ts';
import type { Campaign, Level } from '../../model/level.ts';
import { blocking, runStrategy } from '../../strategies/index.ts';
import { type AppProps, beginning, withLevel } from '../beginning.ts';
import { isOver, lastTurn, type Turn } from '../game-state.ts';
import { levelsOf } from '../levels-list.ts';
import { asciiOf } from '../line.ts';
import { type CookBook, useCooks } from '../use-cooks.ts';
import { useKeys } from '../use-keys.ts';
import { type Diary, useProgress } from '../use-progress.ts';
import { comparisonLines, cookShiftLines, logOf } from './aftermath.ts';
import { type PlainAction, plainReducer } from './plain-reducer.ts';
import { openPlain, type PlainState, type PlainWorld } from './plain-state.ts';

/** The game in lines, for screen readers and plain terminals: what happened, what can be done; nothing is drawn twice. */
export function PlainApp({ options, loaded }: AppProps): ReactNode {
  const { exit } = useApp();
  const campaign = useMemo(() => withLevel(options.campaign, options.start?.level ?? null), [options]);
  const cookBook = useCooks(options.cooks);
  const diary = useProgress(loaded, options.store, cookBook);
  const world = worldOf(campaign, diary.progress, cookBook);
  const [state, dispatch] = useReducer(plainReducer, null, () => {
    const { start, straightIn } = beginning(options, levelsOf(campaign), loaded.progress);
    return openPlain(world, straightIn ? start : null, loaded.notice);
  });
  useKeys((key) => dispatch({ type: 'key', key, world }));
  useEffect(() => {
    if (state.left) exit();
  }, [state.left, exit]);
  useNotice(diary.notice, loaded.notice, dispatch);
  useComparison(state, world, diary, cookBook, dispatch);
  const shown = (text: string): string => (options.ascii ? asciiOf(text) : text);
  return (
    <Box flexDirection="column">
      <Static items={[...state.said]}>{(text, index) => <Text key={index}>{shown(text) || ' '}</Text>}</Static>
      <Text>{`${PROMPTS[state.asks]}: ${state.typed}`}</Text>
    </Box>
  );
}

const PROMPTS: Readonly<Record<PlainState['asks'], string>> = {
  number: 'Your choice',
  minute: 'Until minute',
  leave: 'Leave',
};

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

/** Looks for the best shift of the kitchen in play, and compares a shift that has ended once that is known. */
function useComparison(state: PlainState, world: PlainWorld, diary: Diary, book: CookBook, dispatch: Dispatch): void {
  const { play } = state;
  const level = play === null ? undefined : levelsOf(world.campaign)[play.place.level];
  const part = play === null ? undefined : level?.parts[play.place.part];
  const ended = play !== null && isOver(play.game) ? lastTurn(play.game) : null;
  const told = useRef<Turn | null>(null);
  const { ask, known } = book;
  useEffect(() => {
    if (part === undefined || level === undefined) return;
    for (const one of [part, ...level.parts]) void ask(one.kitchen);
  }, [part, level, ask]);
  useEffect(() => {
    if (ended === null || part === undefined || level === undefined || told.current === ended) return;
    told.current = ended;
    const record = diary.progress[part.hash]?.plan ?? null;
    diary.keep(part, ended.plan, ended.log);
    if (known(part.kitchen) === null) dispatch({ type: 'say', line: 'The best shift is still being looked for.' });
    const isLast = part === level.parts.at(-1);
    const needed = isLast ? level.parts : [part];
    void Promise.all(needed.map(({ kitchen }) => ask(kitchen))).then(async (all) => {
      const lesson = isLast ? fillTexts(level, all) : null;
      const lines = comparisonLines(part.kitchen, ended, await ask(part.kitchen), record, lesson);
      dispatch({ type: 'compared', turn: ended, lines, world });
    });
  }, [ended, part, level, diary, known, ask, world, dispatch]);
}

function worldOf(campaign: Campaign, progress: PlainWorld['progress'], book: CookBook): PlainWorld {
  return {
    campaign,
    progress,
    texts: (level) => textsOf(level, book),
    shiftOf: (cook, { kitchen }) => {
      if (cook === 'blocking') return cookShiftLines(kitchen, cook, runStrategy(kitchen, blocking(kitchen)).log);
      const best = book.known(kitchen)?.best;
      if (best === undefined) return ['The best shift is still being looked for.'];
      if (best.run === null) return ['No plan that reaches the goal is known.'];
      return cookShiftLines(kitchen, cook, logOf(kitchen, best.run.plan));
    },
  };
}

/** Title and story, with words where a value is not known yet. */
function textsOf(level: Level, book: CookBook): Pick<Level, 'title' | 'story'> {
  const { title, story } = fillTexts(
    level,
    level.parts.map(({ kitchen }) => book.known(kitchen) ?? undefined),
  );
  const said = (text: string, raw = ''): string => (raw.includes('{') ? text.replaceAll('…', '(not known yet)') : text);
  return { title: said(title, level.title), story: story.map((text, index) => said(text, level.story[index])) };
}
