import { setup } from 'xstate';

/** A shift runs until one of five things ends it (kitchen-rules §2, §3). */
export const shift = setup({
  types: { events: {} as { type: 'settle' | 'halt' | 'alarm' | 'close' | 'abandon' } },
}).createMachine({
  id: 'shift',
  initial: 'running',
  states: {
    running: { on: { settle: 'over', halt: 'stuck', alarm: 'alarm', close: 'closed', abandon: 'unfinished' } },
    over: { type: 'final' },
    stuck: { type: 'final' },
    alarm: { type: 'final' },
    closed: { type: 'final' },
    unfinished: { type: 'final' },
  },
});
