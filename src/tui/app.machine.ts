import { assign, setup } from 'xstate';
import type { Beat, Place, Stop } from '../lesson/index.ts';
import type { ScreenName } from './keys.ts';

export type Cook = 'best' | 'blocking';
/** Whose film it is: a cook's, or that of somebody who has shared a shift. */
export type Watched = Cook | 'shared';

interface Context {
  readonly place: Place;
  readonly watched: Watched;
  /** Both cooks are walked through minute by minute: blocking first, then the best. */
  readonly walking: boolean;
  /** Index of the kitchen in which the program is judged and whose cook is watched; `null`: the kitchen that is played. */
  readonly trial: number | null;
  /** What is opened next, or what the game begins with; `null`: the level list. */
  readonly opening: Beat | null;
  /** A level has been opened since the game was. */
  readonly played: boolean;
  /** The player wanted to leave and was asked whether that is meant. */
  readonly asked: boolean;
}

export type AppEvent =
  /** A beat of a level was chosen, or comes next. */
  | ({ readonly type: 'open' } & Stop)
  | { readonly type: 'over' }
  | { readonly type: 'watch'; readonly cook: Cook; readonly walk?: boolean; readonly trial?: number }
  | { readonly type: 'again' }
  | { readonly type: 'share' }
  | { readonly type: 'back' }
  /** Another campaign is shown on the map: what was played last is in none of its places. */
  | { readonly type: 'turned' }
  /** To a page that sums up: from the map, from one to the other, or because the campaign has come to its end. */
  | { readonly type: FinishScreen }
  | { readonly type: 'help' }
  /** The player wants to leave; `loses`: a shift that is under way would be lost, so that the first time asks only. */
  | { readonly type: 'leave'; readonly loses: boolean }
  | { readonly type: 'stay' };

/** What nobody asks for on the map before something has been played. */
const NOWHERE: Place = { level: 0, part: 0, tour: false, again: null };

/**
 * Where the player is. Which shift is in play and what has been decided lives in the screens' own state; this machine
 * only knows the way from one screen to the next. The key overlay lies over any of them.
 */
export const appMachine = setup({
  types: {
    context: {} as Context,
    events: {} as AppEvent,
    /** `film`: it begins with the film of a shift that somebody has shared. */
    input: {} as { readonly start: Stop | null; readonly film?: boolean },
  },
  guards: {
    mayLeave: ({ context, event }) => context.asked || (event.type === 'leave' && !event.loses),
    isShared: ({ context }) => context.watched === 'shared',
    predicts: ({ context }) => context.opening === 'predict',
    plays: ({ context }) => context.opening === 'play',
    orders: ({ context }) => context.opening === 'order',
    marks: ({ context }) => context.opening === 'mark',
    isBadLuck: ({ context }) => context.opening === 'luck',
    reviews: ({ context }) => context.opening === 'review',
    showsCode: ({ context }) => context.opening === 'code',
    checks: ({ context }) => context.opening === 'check',
    writes: ({ context }) => context.opening === 'write',
  },
  actions: {
    rememberStop: assign(({ context, event }) =>
      event.type === 'open'
        ? { place: event.place, opening: event.beat, played: true, watched: 'blocking' as const }
        : context,
    ),
    forgetStop: assign({ place: NOWHERE, opening: null, played: false }),
    ask: assign({ asked: true }),
    stopAsking: assign({ asked: false }),
    rememberCook: assign(({ context, event }) =>
      event.type === 'watch'
        ? { watched: event.cook, walking: event.walk ?? false, trial: event.trial ?? null }
        : context,
    ),
  },
}).createMachine({
  id: 'app',
  type: 'parallel',
  context: ({ input: { start, film = false } }) => ({
    place: start?.place ?? NOWHERE,
    watched: film ? 'shared' : 'blocking',
    walking: false,
    trial: null,
    opening: start?.beat ?? null,
    played: start !== null,
    asked: false,
  }),
  states: {
    screen: {
      initial: 'opening',
      on: {
        open: { target: '.opening', actions: 'rememberStop' },
        leave: [{ guard: 'mayLeave', target: '.left' }, { actions: 'ask' }],
        stay: { actions: 'stopAsking' },
        certificate: '.certificate',
        summary: '.summary',
      },
      states: {
        opening: {
          always: [
            { guard: 'isShared', target: 'watchingShared' },
            { guard: 'predicts', target: 'predict' },
            { guard: 'plays', target: 'shift' },
            { guard: 'orders', target: 'order' },
            { guard: 'marks', target: 'mark' },
            { guard: 'isBadLuck', target: 'luck' },
            { guard: 'reviews', target: 'review' },
            { guard: 'showsCode', target: 'code' },
            { guard: 'checks', target: 'check' },
            { guard: 'writes', target: 'write' },
            { target: 'levels' },
          ],
        },
        levels: { on: { turned: { actions: 'forgetStop' } } },
        certificate: { on: { back: 'levels' } },
        summary: { on: { back: 'levels' } },
        predict: { on: { back: 'levels' } },
        shift: {
          on: {
            over: 'comparison',
            back: 'levels',
            watch: { target: 'watchingFromShift', actions: 'rememberCook' },
          },
        },
        order: { on: { back: 'levels' } },
        mark: { on: { back: 'levels' } },
        luck: { on: { back: 'levels' } },
        review: { on: { back: 'levels', over: 'comparison' } },
        comparison: {
          on: {
            again: 'shift',
            watch: { target: 'watchingFromComparison', actions: 'rememberCook' },
            share: 'sharing',
            back: 'levels',
          },
        },
        code: { on: { back: 'levels', over: 'comparison' } },
        check: { on: { back: 'levels', over: 'comparison' } },
        write: {
          on: {
            back: 'levels',
            over: 'comparison',
            watch: { target: 'watchingFromWrite', actions: 'rememberCook' },
          },
        },
        watchingFromShift: { on: { back: 'shift' } },
        watchingFromComparison: {
          on: { back: 'comparison', watch: { target: 'watchingFromComparison', actions: 'rememberCook' } },
        },
        watchingFromWrite: { on: { back: 'write' } },
        watchingShared: { on: { back: 'levels', again: 'shift' } },
        sharing: { on: { back: 'comparison' } },
        left: {},
      },
    },
    help: {
      initial: 'hidden',
      states: {
        hidden: { on: { help: 'shown' } },
        shown: { on: { help: 'hidden' } },
      },
    },
  },
});

/** A screen of the game. */
export type GameScreen = Exclude<ScreenName, 'plain' | 'live'>;
/** A page that sums up. */
export type FinishScreen = 'certificate' | 'summary';
/** A screen within a level. */
export type LevelScreen = Exclude<GameScreen, FinishScreen | 'levels'>;

export const isFinish = (screen: GameScreen): screen is FinishScreen =>
  screen === 'certificate' || screen === 'summary';

/** The screen on which the player is, by the state of the machine. */
export function screenOf(state: string): GameScreen {
  if (state.startsWith('watching')) return 'watching';
  return SCREENS.find((screen) => screen === state) ?? 'levels';
}

const SCREENS: readonly GameScreen[] = [
  'certificate',
  'summary',
  'predict',
  'shift',
  'order',
  'mark',
  'luck',
  'comparison',
  'sharing',
  'code',
  'review',
  'check',
  'write',
];
