import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const fax = { fax: { at: 'oven', minutes: 'never', start: 2 } } as const;

rule('the shift is stuck at the minute from which the brain stares and nothing more will ever happen', ({ play }) => {
  const scene = play(menu({ letter: fax }), ['stare 1.fax']);
  expect(scene.outcome).toMatchObject({ ended: 'stuck', brain: { working: 2, staring: 0, waiting: 0 } });
  expect(scene.minute).toBe(2);
});

rule('as long as something is still going to happen the stare goes on', ({ play }) => {
  const spec = menu(
    { letter: { ...fax, tea: { at: 'kettle', minutes: 7 } } },
    { orders: [{ dish: 'letter' }, { dish: 'letter', at: 5 }] },
  );
  expect(play(spec, ['stare 1.fax']).minute).toBe(5);
  expect(play(spec, ['start 1.tea', 'stare 1.fax']).outcome).toMatchObject({ ended: 'stuck', brain: { staring: 5 } });
});
