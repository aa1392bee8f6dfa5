import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('however the shift ends, whoever is not served is lost, those not yet arrived included', ({ play, playOut }) => {
  const orders = [{ dish: 'tea', at: 90 }, { dish: 'tea' }, { dish: 'tea' }];
  const spec = menu({ tea: { brew: { at: 'kettle', minutes: 3, fails: 1 } } }, { orders, closes: 50 });
  const lost = [1, 2, 3];
  expect(play(spec, ['start 2.brew', 'wait 60']).outcome).toMatchObject({ ended: 'alarm', lost });
  expect(play(spec, ['wait 60']).outcome).toMatchObject({ ended: 'closed', lost });
  expect(playOut(spec, []).outcome).toMatchObject({ ended: 'unfinished', lost });
});

rule('of a shift that is stuck, too', ({ play }) => {
  const orders = [{ dish: 'letter' }, { dish: 'letter', at: 5 }];
  const spec = menu({ letter: { fax: { at: 'oven', minutes: 'never' } } }, { orders });
  expect(play(spec, ['stare 1.fax']).outcome).toMatchObject({ ended: 'stuck', lost: [1, 2] });
});
