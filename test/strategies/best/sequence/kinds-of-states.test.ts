import { expect, test } from 'vitest';
import { Dominance } from '../../../../src/strategies/best/sequence/dominance.ts';
import { kitchenOf } from '../../../support/kitchen-of.ts';
import { stateAfter, workIn } from '../../../support/sequence-states.ts';

/** As many as an order may have besides what is baked. */
const MOST_CHOPS = 28;

/** Baked too early a pie burns while there is still something to lose; baked after the salad it burns too late to matter. */
function bothKinds(chops: number) {
  const { work, layout } = workIn(
    kitchenOf({
      stations: { oven: {} },
      dishes: {
        pie: { steps: { bake: { at: 'oven', minutes: 5, burns: 1 }, chop: { minutes: 1, times: chops } } },
        salad: { steps: { wash: { minutes: 1 } } },
      },
      orders: [{ dish: 'pie' }, { dish: 'salad' }],
      goal: 'waits',
    }),
  );
  const [start, collect] = work.actions.filter(({ task }) => task.kind === 'station');
  const wash = work.actions.at(-1);
  if (start === undefined || collect === undefined || wash === undefined) throw new Error('an action is missing');
  layout.latest = collect.most + collect.minutes + collect.rest + 2;
  return { early: stateAfter(layout, [start, wash]), late: stateAfter(layout, [wash, start]), work };
}

test('what may burn and what is settled are never held against each other, however many actions there are', () => {
  for (let chops = 1; chops <= MOST_CHOPS; chops += 1) {
    const { early, late, work } = bothKinds(chops);
    expect([early.isSettled(), late.isSettled()]).toEqual([false, true]);
    for (const [first, second] of [[early, late] as const, [late, early] as const]) {
      const dominance = new Dominance(work);
      expect(
        [first, second].map((state) => dominance.isDominated(state)),
        `${chops} chops`,
      ).toEqual([false, false]);
    }
  }
});
