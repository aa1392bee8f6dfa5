import { Box, Static, Text, useApp } from 'ink';
import { type ReactNode, useEffect, useMemo, useReducer, useRef } from 'react';
import { fillTexts } from '../../levels/index.ts';
import type { Level, Part } from '../../model/level.ts';
import { blocking, runStrategy } from '../../strategies/index.ts';
import type { Place } from '../app.machine.ts';
import { type AppProps, beginning, withLevel } from '../beginning.ts';
import { contestantsOf } from '../contest.ts';
import { isOver, lastTurn, type Turn } from '../game-state.ts';
import { levelsOf } from '../levels-list.ts';
import { asciiOf } from '../line.ts';
import { verdictOf } from '../lines/verdict.ts';
import { type CookBook, useCooks } from '../use-cooks.ts';
import { useKeys } from '../use-keys.ts';
import { useProgress } from '../use-progress.ts';
import { openPlain, type PlainWorld, plainReducer } from './plain-state.ts';
import { comparisonLines } from './plain-words.ts';

/** The game in lines, for screen readers and plain terminals: what happened, what can be done; nothing is drawn twice. */
export function PlainApp({ options, loaded }: AppProps): ReactNode {
  const { exit } = useApp();
  const levels = useMemo(() => levelsOf(withLevel(options.campaign, options.start?.level ?? null)), [options]);
  const cookBook = useCooks(options.cooks);
  const { progress, keep } = useProgress(loaded, options.store, cookBook);
  const world = worldOf(levels, progress, cookBook);
  const [state, dispatch] = useReducer(plainReducer, null, () => {
    const { start, straightIn } = beginning(options, levels, loaded.progress);
    return openPlain(world, straightIn ? start : null, loaded.notice);
  });
  useKeys((key) => dispatch({ type: 'key', key, world }));
  useEffect(() => {
    if (state.left) exit();
  }, [state.left, exit]);
  const { play } = state;
  const part = play === null ? undefined : levels[play.place.level]?.parts[play.place.part];
  const { ask } = cookBook;
  useEffect(() => {
    if (part !== undefined) void ask(part.kitchen);
  }, [part, ask]);
  const ended = play !== null && isOver(play.game) ? lastTurn(play.game) : null;
  const told = useRef<Turn | null>(null);
  useEffect(() => {
    if (ended === null || part === undefined || told.current === ended) return;
    told.current = ended;
    const record = progress[part.hash]?.plan ?? null;
    keep(part, ended.plan, ended.log);
    void linesOf(part, ended, record, cookBook).then((lines) => dispatch({ type: 'say', lines }));
  }, [ended, part, progress, keep, cookBook]);
  const shown = (text: string): string => (options.ascii ? asciiOf(text) : text);
  return (
    <Box flexDirection="column">
      <Static items={[...state.said]}>{(text, index) => <Text key={index}>{shown(text) || ' '}</Text>}</Static>
      <Text>{`> ${state.typed}`}</Text>
    </Box>
  );
}

/** The comparison in lines, once the cooks are known. */
async function linesOf(
  part: Part,
  turn: Turn,
  record: readonly string[] | null,
  book: CookBook,
): Promise<readonly string[]> {
  const { kitchen } = part;
  const cooks = await book.ask(kitchen);
  const contestants = contestantsOf(kitchen, turn.plan, cooks.blocking.plan, cooks, record);
  const best = contestants.find(({ id }) => id === 'best')?.log ?? null;
  return comparisonLines(contestants, verdictOf(kitchen, turn.log, best, cooks));
}

function worldOf(levels: readonly Level[], progress: PlainWorld['progress'], book: CookBook): PlainWorld {
  const partAt = (place: Place): Part | undefined => levels[place.level]?.parts[place.part];
  return {
    levels,
    progress,
    texts: (level) =>
      fillTexts(
        level,
        level.parts.map(({ kitchen }) => book.known(kitchen) ?? undefined),
      ),
    shiftOf: (cook, place) => {
      const kitchen = partAt(place)?.kitchen;
      if (kitchen === undefined) return [];
      const plan = cook === 'best' ? book.known(kitchen)?.best.run?.plan : runStrategy(kitchen, blocking(kitchen)).plan;
      return plan === undefined
        ? ['The best shift is not known yet.']
        : ['What the cook decided:', ...plan.map((one) => `  ${one}`)];
    },
  };
}
