import { setup } from 'xstate';

/** A step that a station works on alone: the brain loads it, the station cooks it, the brain collects it. */
export const stationTask = setup({
  types: {
    events: {} as {
      type:
        | 'start'
        | 'loaded'
        | 'ding'
        | 'buzz'
        | 'collect'
        | 'collected'
        | 'handle'
        | 'handled'
        | 'clear'
        | 'cleared'
        | 'burn'
        | 'drop';
    },
  },
}).createMachine({
  id: 'stationTask',
  initial: 'todo',
  states: {
    todo: { on: { start: 'loading' } },
    loading: { on: { loaded: 'cooking' } },
    cooking: { on: { ding: 'ready', buzz: 'failed', clear: 'clearing' } },
    ready: { on: { collect: 'collecting', clear: 'clearing', burn: 'todo' } },
    failed: { on: { handle: 'handling', clear: 'clearing' } },
    collecting: { on: { collected: 'done', drop: 'gone' } },
    handling: { on: { handled: 'todo' } },
    clearing: { on: { cleared: 'gone' } },
    done: { type: 'final' },
    gone: { type: 'final' },
  },
});
