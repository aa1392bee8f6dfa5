import { createContext, useContext } from 'react';
import type { Campaign, Level } from '../model/level.ts';
import type { Progress, ProgressStore } from '../model/progress.ts';
import { USUAL_PACE } from './clock.ts';
import type { AskCooks, CookBook } from './use-cooks.ts';

/** What the game is opened with. The caller has made sure that there is a terminal. */
export interface GameOptions {
  readonly campaign: Campaign;
  /** The kitchen to begin with, the part from 0; `null`: the level list, or at the very first start its first level. */
  readonly start: { readonly level: Level; readonly part: number } | null;
  readonly store: ProgressStore;
  /** Blocking, house and best of a kitchen. May take its time: no screen waits for it. */
  readonly cooks: AskCooks;
  readonly ascii: boolean;
  readonly plain: boolean;
  readonly reducedMotion: boolean;
  readonly color: boolean;
}

/** What the player changes while playing: it lasts until the game is left. */
export interface Taste {
  /** Index into `PACES`. */
  readonly pace: number;
  readonly bell: boolean;
}

export const USUAL_TASTE: Taste = { pace: USUAL_PACE, bell: false };

/** What every screen may ask for. */
export interface GameContextValue {
  readonly campaign: Campaign;
  readonly levels: readonly Level[];
  readonly progress: Progress;
  readonly cookBook: CookBook;
  readonly taste: Taste;
  /** A sentence for the player, about their progress; `null` for none. */
  readonly notice: string | null;
}

export const GameContext = createContext<GameContextValue | null>(null);

export function useGame(): GameContextValue {
  const value = useContext(GameContext);
  if (value === null) throw new Error('a screen outside of the game');
  return value;
}
