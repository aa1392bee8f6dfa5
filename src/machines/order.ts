import { setup } from 'xstate';

/** A customer's dish: not there yet, open, and in the end served or lost. */
export const order = setup({
  types: { events: {} as { type: 'arrive' | 'serve' | 'leave' | 'runOut' | 'end' } },
}).createMachine({
  id: 'order',
  initial: 'expected',
  states: {
    expected: { on: { arrive: 'open', end: 'lost' } },
    open: { on: { serve: 'served', leave: 'lost', runOut: 'lost', end: 'lost' } },
    served: { type: 'final' },
    lost: { type: 'final' },
  },
});
