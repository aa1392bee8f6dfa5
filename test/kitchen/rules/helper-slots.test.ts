import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu(
  { pie: { mince: { minutes: 5, delegable: true } } },
  {
    stations: { oven: {}, ann: { helper: true }, bob: { helper: true, slots: 2 } },
    orders: [{ dish: 'pie' }, { dish: 'pie' }, { dish: 'pie' }, { dish: 'pie' }],
  },
);

rule('the first helper station with a free slot takes the step', ({ play }) => {
  const scene = play(spec, ['start 1.mince', 'start 2.mince', 'start 3.mince']);
  expect(scene.at('loading 1.mince ann')).toEqual([0]);
  expect(scene.at('loading 2.mince bob')).toEqual([0]);
  expect(scene.at('loading 3.mince bob')).toEqual([0]);
});

rule('with every helper busy there is only the brain', ({ play }) => {
  const scene = play(spec, ['start 1.mince', 'start 2.mince', 'start 3.mince']);
  expect(scene.refusal('start 4.mince')).toMatchObject({ rule: 'no-free-slot' });
  expect(scene.refusal('do 4.mince')).toBeNull();
});

rule('a helper is free again when its work is collected', ({ play }) => {
  const scene = play(spec, ['start 1.mince', 'wait', 'collect 1.mince', 'start 2.mince']);
  expect(scene.at('loading 2.mince ann')).toEqual([5]);
});
