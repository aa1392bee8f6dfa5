import { assign, setup } from 'xstate';

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
}

export type AppEvent =
  /** A level was chosen, by its place. */
  | { readonly type: 'play'; readonly place: Place }
  | { readonly type: 'over' }
  | { readonly type: 'watch'; readonly cook: Cook }
  | { readonly type: 'again' }
  | { readonly type: 'back' }
  | { readonly type: 'help' }
  | { readonly type: 'leave' };

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
  guards: { hasStart: ({ context }) => context.straightIn },
  actions: {
    rememberPlace: assign({
      place: ({ context, event }) => (event.type === 'play' ? event.place : context.place),
      played: true,
    }),
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
  }),
  states: {
    screen: {
      initial: 'opening',
      on: { leave: '.left' },
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
