import { assign, setup } from 'xstate';
import type { ScreenName } from './keys.ts';

/** A kitchen of the campaign: the level's place in the list of all levels, and the part (both from 0). */
export interface Place {
  readonly level: number;
  readonly part: number;
}

export type Cook = 'best' | 'blocking';

interface Context {
  readonly place: Place;
  readonly watched: Cook;
  /** The game opens with a shift, not with the level list. */
  readonly straightIn: boolean;
  /** A kitchen has been opened since the game was. */
  readonly played: boolean;
  /** The player wanted to leave and was asked whether that is meant. */
  readonly asked: boolean;
}

export type AppEvent =
  /** A level was chosen, by its place. */
  | { readonly type: 'play'; readonly place: Place }
  | { readonly type: 'over' }
  | { readonly type: 'watch'; readonly cook: Cook }
  | { readonly type: 'again' }
  | { readonly type: 'back' }
  | { readonly type: 'help' }
  /** The player wants to leave; `loses`: a shift that is under way would be lost, so that the first time asks only. */
  | { readonly type: 'leave'; readonly loses: boolean }
  | { readonly type: 'stay' };

/**
 * Where the player is. Which shift is in play and what has been decided lives in the screens' own state; this machine
 * only knows the way from one screen to the next. The key overlay lies over any of them.
 */
export const appMachine = setup({
  types: {
    context: {} as Context,
    events: {} as AppEvent,
    input: {} as { readonly start: Place; readonly straightIn: boolean },
  },
  guards: {
    hasStart: ({ context }) => context.straightIn,
    mayLeave: ({ context, event }) => context.asked || (event.type === 'leave' && !event.loses),
  },
  actions: {
    rememberPlace: assign({
      place: ({ context, event }) => (event.type === 'play' ? event.place : context.place),
      played: true,
    }),
    ask: assign({ asked: true }),
    stopAsking: assign({ asked: false }),
    rememberCook: assign({ watched: ({ context, event }) => (event.type === 'watch' ? event.cook : context.watched) }),
  },
}).createMachine({
  id: 'app',
  type: 'parallel',
  context: ({ input }) => ({
    place: input.start,
    straightIn: input.straightIn,
    watched: 'blocking',
    played: input.straightIn,
    asked: false,
  }),
  states: {
    screen: {
      initial: 'opening',
      on: { leave: [{ guard: 'mayLeave', target: '.left' }, { actions: 'ask' }], stay: { actions: 'stopAsking' } },
      states: {
        opening: { always: [{ guard: 'hasStart', target: 'shift' }, { target: 'levels' }] },
        levels: { on: { play: { target: 'shift', actions: 'rememberPlace' } } },
        shift: {
          on: {
            over: 'comparison',
            back: 'levels',
            watch: { target: 'watchingFromShift', actions: 'rememberCook' },
          },
        },
        comparison: {
          on: {
            again: 'shift',
            play: { target: 'shift', actions: 'rememberPlace' },
            watch: { target: 'watchingFromComparison', actions: 'rememberCook' },
            back: 'levels',
          },
        },
        watchingFromShift: { on: { back: 'shift' } },
        watchingFromComparison: { on: { back: 'comparison' } },
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

/** The screen on which the player is, by the state of the machine. */
export function screenOf(state: string): Exclude<ScreenName, 'plain'> {
  if (state === 'shift' || state === 'comparison') return state;
  return state === 'watchingFromShift' || state === 'watchingFromComparison' ? 'watching' : 'levels';
}
