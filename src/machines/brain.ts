import { setup } from 'xstate';

/**
 * The one brain: free to decide, or busy with exactly one thing. The tags say on which account its minutes go
 * (kitchen-rules §6); loading and collecting are work, also in a stare.
 */
export const brain = setup({
  types: {
    events: {} as {
      type: 'do' | 'load' | 'watch' | 'collect' | 'handle' | 'clear' | 'wait' | 'finish' | 'ding' | 'buzz' | 'wake';
    },
    tags: {} as 'working' | 'staring' | 'waiting',
  },
}).createMachine({
  id: 'brain',
  initial: 'free',
  states: {
    free: {
      on: {
        do: 'doing',
        load: 'loading',
        watch: 'staring',
        collect: 'collecting',
        handle: 'handling',
        clear: 'clearing',
        wait: 'waiting',
      },
    },
    doing: { tags: 'working', on: { finish: 'free' } },
    loading: { tags: 'working', on: { finish: 'free', watch: 'staring' } },
    staring: { tags: 'staring', on: { ding: 'collecting', buzz: 'free' } },
    collecting: { tags: 'working', on: { finish: 'free' } },
    handling: { tags: 'working', on: { finish: 'free' } },
    clearing: { tags: 'working', on: { finish: 'free' } },
    waiting: { tags: 'waiting', on: { wake: 'free' } },
  },
});
