import { setup } from 'xstate';

/**
 * A step that needs hands: the brain's own (`do`), or, where it is delegable, a helper's. To the brain a helper is one
 * more station, so the helper's half has a station task's modes: briefed (loading), at work (cooking), ready, collected.
 */
export const handsOnTask = setup({
  types: {
    events: {} as {
      type: 'do' | 'done' | 'drop' | 'start' | 'loaded' | 'ding' | 'collect' | 'collected' | 'clear' | 'cleared';
    },
  },
}).createMachine({
  id: 'handsOnTask',
  initial: 'todo',
  states: {
    todo: { on: { do: 'doing', start: 'loading' } },
    doing: { on: { done: 'done', drop: 'gone' } },
    loading: { on: { loaded: 'cooking' } },
    cooking: { on: { ding: 'ready', clear: 'clearing' } },
    ready: { on: { collect: 'collecting', clear: 'clearing' } },
    collecting: { on: { collected: 'done', drop: 'gone' } },
    clearing: { on: { cleared: 'gone' } },
    done: { type: 'final' },
    gone: { type: 'final' },
  },
});
