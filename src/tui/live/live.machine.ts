import { type EventFrom, type StateValueFrom, setup, transition } from 'xstate';

/** The clock of a rush. What stands on the screen, and which minute it is, lives in the shift's own state. */
const liveMachine = setup({
  types: { events: {} as { type: 'begin' | 'pause' | 'carry' | 'end' | 'restart' } },
}).createMachine({
  id: 'live',
  initial: 'ready',
  states: {
    ready: { on: { begin: 'running' } },
    running: { on: { pause: 'paused', carry: 'paused', end: 'over', restart: 'ready' } },
    paused: { on: { begin: 'running', end: 'over', restart: 'ready' } },
    // Taken over into another kitchen, what was over may go on.
    over: { on: { carry: 'paused', restart: 'ready' } },
  },
});

export type LiveMode = StateValueFrom<typeof liveMachine>;

/** The mode after an event: the same where the machine does not react to it. */
export const nextMode = (mode: LiveMode, type: EventFrom<typeof liveMachine>['type']): LiveMode =>
  transition(liveMachine, liveMachine.resolveState({ value: mode }), { type })[0].value;
