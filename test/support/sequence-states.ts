import type { Kitchen } from '../../src/model/kitchen.ts';
import { type Action, type Work, workOf } from '../../src/strategies/best/sequence/actions.ts';
import { type Layout, layoutOf } from '../../src/strategies/best/sequence/layout.ts';
import { State } from '../../src/strategies/best/sequence/state.ts';

/** The work of a kitchen, and how its states are laid out for its goal. */
export function workIn(kitchen: Kitchen): { readonly work: Work; readonly layout: Layout } {
  const work = workOf(kitchen);
  const layout = work && layoutOf(work, kitchen.goal === 'waits');
  if (work === null || layout === null) throw new Error('a kitchen that is not searched by permutations');
  return { work, layout };
}

/** The state after some actions. */
export function stateAfter(layout: Layout, actions: readonly Action[]): State {
  const state = new State(layout);
  state.open();
  for (const action of actions) if (!state.take(action)) throw new Error('an action that cannot be next');
  return state;
}
