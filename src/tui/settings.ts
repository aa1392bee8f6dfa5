import { createContext, useContext } from 'react';
import type { Plan } from '../model/decision.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Campaign, Level } from '../model/level.ts';
import type { CampaignDesk } from '../model/pack.ts';
import type { ExportShift, ProgramDesk } from '../model/program.ts';
import type { ProgressStore } from '../model/progress.ts';
import type { WatchLevel } from '../model/watched-level.ts';
import { type BegunMinute, USUAL_PACE } from './clock.ts';
import type { AskCooks } from './cook-queue.ts';
import type { Shown } from './frames/frame-stream.ts';
import { isWide } from './layout.ts';
import { USUAL_SECONDS } from './live/live-state.ts';
import type { ShiftState } from './shift-state.ts';
import type { Campaigns } from './use-campaigns.ts';
import type { CookBook } from './use-cooks.ts';
import type { Diary } from './use-progress.ts';

/** What the game is opened with. The caller has made sure that there is a terminal. */
export interface GameOptions {
  readonly campaign: Campaign;
  /**
   * The level to begin with, and the kitchen or puzzle of it that was asked for, from 0: without the prediction then.
   * `null`: the map, or at the very first start its first level. `writes`: its program is to be written, not played.
   * `film`: the plan of a shift that somebody has shared, which is watched first.
   */
  readonly start: {
    readonly level: Level;
    readonly part: number | null;
    readonly writes?: boolean;
    readonly film?: Plan;
  } | null;
  /** Opens with the campaign's tour. */
  readonly tour: boolean;
  readonly store: ProgressStore;
  /** The campaigns that can be turned to on the map. */
  readonly campaigns: CampaignDesk;
  /** Tells what becomes of the level to begin with while its file is edited; `null`: nobody does. */
  readonly watch: WatchLevel | null;
  /** Blocking, house and best of a kitchen. May take its time: no screen waits for it. */
  readonly cooks: AskCooks;
  /** Where the player's programs are written and run. */
  readonly programs: ProgramDesk;
  readonly exportShift: ExportShift;
  /** Sends a text to the clipboard. @returns whether it could be sent; nobody hears whether it has arrived */
  readonly copy: (text: string) => boolean;
  readonly ascii: boolean;
  readonly plain: boolean;
  readonly reducedMotion: boolean;
  /** Seconds that a minute takes in the rush with which the game opens; absent: it opens without one. */
  readonly rush?: number | undefined;
  readonly color: boolean;
  /** What is on the terminal's other screen already. */
  readonly shown?: Shown | null;
}

/** What the player changes while playing: it lasts until the game is left. */
export interface Taste {
  /** Index into `PACES`. */
  readonly pace: number;
  readonly bell: boolean;
  /** Whether a shift is shown as code, too; `null`: where there is room for it. */
  readonly lens: boolean | null;
  /** Shifts begin as rushes: their clock runs by itself. */
  readonly rush: boolean;
  /** Seconds that a minute takes in a rush. */
  readonly secondsPerMinute: number;
}

export const USUAL_TASTE: Taste = {
  pace: USUAL_PACE,
  bell: false,
  lens: null,
  rush: false,
  secondsPerMinute: USUAL_SECONDS,
};

/** Whether a shift is shown as code, too. */
export const hasLens = ({ lens }: Taste, window: { readonly columns: number }): boolean => lens ?? isWide(window);

/** Shifts that were left before their end, by the hash of their kitchen: they are kept as long as the game is open. */
export type Shelf = Map<string, ShiftState>;

/** What every screen may ask for. */
export interface GameContextValue extends Diary {
  readonly campaign: Campaign;
  readonly campaigns: Campaigns;
  readonly levels: readonly Level[];
  readonly cookBook: CookBook;
  readonly programs: ProgramDesk;
  readonly exportShift: ExportShift;
  readonly copy: GameOptions['copy'];
  /** The plan of the shift that somebody has shared, `null` if there is none. */
  readonly film: Plan | null;
  readonly taste: Taste;
  readonly changeTaste: (change: Partial<Taste>) => void;
  readonly shelf: Shelf;
  /** The minute that has begun in the rush of a kitchen: whoever leaves its screen and comes back wins none of it. */
  readonly begun: WeakMap<Kitchen, BegunMinute>;
  /** What there is to say about the last key, in place of the footer; `null` for nothing. */
  readonly word: string | null;
  /** Says something in place of the footer, until the next key. */
  readonly say: (word: string) => void;
}

export const GameContext = createContext<GameContextValue | null>(null);

export function useGame(): GameContextValue {
  const value = useContext(GameContext);
  if (value === null) throw new Error('a screen outside of the game');
  return value;
}
