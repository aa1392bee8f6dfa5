import { expect, test } from 'vitest';
import { Dominance } from '../../../../src/strategies/best/sequence/dominance.ts';
import { MOST_MOMENTS } from '../../../../src/strategies/best/sequence/layout.ts';
import { State } from '../../../../src/strategies/best/sequence/state.ts';
import { kitchenOf } from '../../../support/kitchen-of.ts';
import { stateAfter, workIn } from '../../../support/sequence-states.ts';

/** As many as can be under way at once. */
const PIES = MOST_MOMENTS - 2;

const { work, layout } = workIn(
  kitchenOf({
    stations: { oven: { slots: PIES } },
    dishes: { pie: { steps: { bake: { at: 'oven', minutes: PIES, burns: PIES, start: 1 } } } },
    orders: Array.from({ length: PIES }, () => ({ dish: 'pie' })),
    goal: 'finish',
  }),
);

test('with as much under way as there can be, states that differ in their last lag only are not the same', () => {
  const state = stateAfter(
    layout,
    work.actions.filter(({ verb }) => verb === 'start'),
  );
  const [other, last] = work.actions.filter(({ verb }) => verb === 'collect').slice(-2);
  if (other === undefined || last === undefined) throw new Error('nothing is under way');
  const later = new State(layout);
  later.become(state);
  const lag = layout.lags + later.momentOf(last.index) * layout.moments + later.momentOf(other.index);
  later.numbers[lag] = 0;
  const dominance = new Dominance(work);
  expect([later, state].map((one) => dominance.isDominated(one))).toEqual([false, false]);
});
