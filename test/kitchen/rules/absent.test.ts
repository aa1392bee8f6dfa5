import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule(
  'what is absent: `at` 0, `price` 10, `slots` 1, `start` and `collect` 0, no tip, nothing that ends by itself',
  ({ kitchen, play }) => {
    const spec = menu({ pie: { bake: { at: 'oven', minutes: 4 } } });
    const { closes, alarm, orders, stations, tasks } = kitchen(spec);
    const never = Number.POSITIVE_INFINITY;
    expect({ closes, alarm }).toEqual({ closes: never, alarm: 5 });
    expect(orders[0]).toMatchObject({ at: 0, patience: never, price: 10, tip: null });
    expect(stations[0]).toMatchObject({ slots: 1, helper: false, briefing: 0, collect: 0 });
    expect(tasks[0]).toMatchObject({ start: 0, collect: 0, burns: never, fails: 0, optional: false, delegable: false });
    expect(play(spec, ['stare 1.bake']).outcome).toMatchObject({ finish: 4, coins: 10 });
  },
);
