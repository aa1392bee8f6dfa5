import { Box, Static, Text, useApp } from 'ink';
import { type ReactNode, useEffect, useMemo, useReducer, useRef } from 'react';
import { asciiOf } from '../../words/ascii.ts';
import { MESSAGES } from '../../words/messages.ts';
import { type AppProps, beginning, withLevel } from '../beginning.ts';
import { type CampaignWish, fulfil } from '../campaign-keys.ts';
import { kitchensCertified } from '../certified.ts';
import { KeyListener } from '../components/key-listener.tsx';
import { exportedText } from '../exporting.ts';
import { kitchensAbout } from '../lesson-words.ts';
import { type Campaigns, useCampaigns } from '../use-campaigns.ts';
import { type CookBook, useCooks, useWanted } from '../use-cooks.ts';
import { useProgress } from '../use-progress.ts';
import { useWatched } from '../use-watched.ts';
import { placedNumbers } from './plain-order.ts';
import { type PlainAction, plainReducer } from './plain-reducer.ts';
import { openPlain } from './plain-route.ts';
import type { Here, PlainState, PlainWorld } from './plain-state.ts';
import { useDiary } from './use-diary.ts';
import { useWritten } from './use-written.ts';

/** The game in lines, for screen readers and plain terminals: what happened, what can be done; nothing is drawn twice. */
export function PlainApp({ options, loaded }: AppProps): ReactNode {
  const { exit } = useApp();
  const { opening, campaigns, cookBook, diary, world } = useWorld({ options, loaded });
  const { campaign, progress } = world;
  const [state, dispatch] = useReducer(plainReducer, null, () =>
    openPlain(world, beginning(options, opening, loaded.progress), loaded.notice),
  );
  useEffect(() => {
    if (state.left) exit();
  }, [state.left, exit]);
  useNotice(diary.notice, loaded.notice, dispatch);
  const say = (line: string): void => dispatch({ type: 'say', line });
  useDiary(state.diary, diary, {
    onExport: (shift) => void options.exportShift(shift).then((exported) => say(exportedText(exported))),
    onWish: useWishes(campaigns, state.here, say),
  });
  useTurned(campaigns, world, dispatch);
  useWatched(options, opening, campaigns, {
    onSaved: (saved) => dispatch({ type: 'saved', saved, world: { ...world, campaign: saved.campaign ?? campaign } }),
    onFault: (message) => say(MESSAGES.watch.goesOn(message)),
  });
  const certifiable = useMemo(() => kitchensCertified(campaign, progress), [campaign, progress]);
  useKitchens(state.here, certifiable, cookBook);
  useWritten(options.programs, state.here, (news) => dispatch({ type: 'program', news, world }));
  useEffect(() => dispatch({ type: 'learn', world }), [world]);
  const shown = (text: string): string => (options.ascii ? asciiOf(text) : text);
  return (
    <Box flexDirection="column">
      <Static items={[...state.said]}>{(text, index) => <Text key={index}>{shown(text) || ' '}</Text>}</Static>
      <Text>{promptOf(state)}</Text>
      <KeyListener onKey={(key) => dispatch({ type: 'key', key, world })} />
    </Box>
  );
}

/** The campaigns, what is known of their kitchens, and what the player has made of them. */
function useWorld({ options, loaded }: AppProps) {
  const opening = useMemo(() => withLevel(options.campaign, options.start?.level ?? null), [options]);
  const campaigns = useCampaigns(options.campaigns, opening);
  const cookBook = useCooks(options.cooks);
  const diary = useProgress(loaded, options.store, cookBook);
  const { campaign } = campaigns;
  const { progress } = diary;
  const world = useMemo(
    (): PlainWorld => ({ campaign, progress, known: (kitchen) => cookBook.known(kitchen) ?? undefined }),
    [campaign, progress, cookBook],
  );
  return { opening, campaigns, cookBook, diary, world };
}

/** What is asked for, and what has been typed of it. */
function promptOf(state: PlainState): string {
  const { asks, here, typed } = state;
  const { prompts } = MESSAGES.plain;
  const numbers = asks === 'number' && here?.beat === 'order' ? placedNumbers(state, here) : null;
  return numbers === null ? `${prompts[asks]}: ${typed}` : `${prompts.order}: ${numbers}`;
}

/** Turns to other campaigns, as long as the player stays at the levels. */
function useWishes(campaigns: Campaigns, here: Here | null, say: (line: string) => void): (wish: CampaignWish) => void {
  const { look } = campaigns;
  const isAtLevels = useRef(here === null);
  useEffect(() => {
    isAtLevels.current = here === null;
    return here === null ? look() : undefined;
  }, [here, look]);
  return (wish) => fulfil(campaigns, wish, () => isAtLevels.current, say);
}

/** Says which campaign is shown whenever that is another one; which one it is at the beginning needs no words. */
function useTurned(campaigns: Campaigns, world: PlainWorld, dispatch: (action: PlainAction) => void): void {
  const said = useRef(campaigns.shown);
  useEffect(() => {
    if (campaigns.shown === said.current) return;
    said.current = campaigns.shown;
    dispatch({ type: 'turned', campaigns, world });
  }, [campaigns, world, dispatch]);
}

/** Says what there is to say about the player's progress, once; what was known at the beginning has been said. */
function useNotice(notice: string | null, known: string | null, dispatch: (action: PlainAction) => void): void {
  const said = useRef(known);
  useEffect(() => {
    if (notice === null || notice === said.current) return;
    said.current = notice;
    dispatch({ type: 'say', line: notice });
  }, [notice, dispatch]);
}

/** Looks for the cooks of the level in play, those of the kitchen in play first; at the levels for those of a certificate. */
function useKitchens(here: Here | null, certifiable: ReturnType<typeof kitchensCertified>, book: CookBook): void {
  const level = here?.level ?? null;
  const part = here === null ? undefined : level?.parts[here.place.part];
  const all = useMemo(
    () => (level === null ? certifiable : kitchensAbout(level).map((kitchen) => ({ kitchen }))),
    [level, certifiable],
  );
  useWanted(book, part?.kitchen ?? all[0]?.kitchen ?? null, all);
}
