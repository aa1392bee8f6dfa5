import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const pie = { bake: { at: 'oven', minutes: 4, burns: 3 }, brew: { at: 'kettle', minutes: 6, fails: 1 } };
const orders = [
  { dish: 'pie', patience: 20 },
  { dish: 'pie', at: 9 },
];

rule('`wait` lasts until the next ding, burning, buzz, arrival, loss or end', ({ play }) => {
  const spec = menu({ pie }, { orders, closes: 25 });
  const minutes = (plan: readonly string[]): number => play(spec, plan).minute;
  const begun = ['start 1.bake', 'start 1.brew'];
  const waits = (count: number): readonly string[] => [...begun, ...Array.from({ length: count }, () => 'wait')];
  expect([1, 2, 3, 4].map((count) => minutes(waits(count)))).toEqual([4, 6, 7, 9]);
  expect(minutes([...waits(3), 'handle 1.brew', 'wait', 'wait'])).toBe(20);
  expect(minutes([...waits(3), 'handle 1.brew', 'wait', 'wait', 'wait'])).toBe(25);
});

rule('`wait` lasts until the alarm', ({ play }) => {
  const spec = menu({ pie }, { orders });
  expect(play(spec, ['start 1.brew', 'wait', 'wait', 'wait']).at('ended alarm')).toEqual([11]);
});

rule('`wait` is not legal when nothing is going to happen any more', ({ play }) => {
  const spec = menu({ tea: { brew: { at: 'kettle', minutes: 4 } } });
  const nothing = { rule: 'nothing-to-come' };
  expect(play(spec, []).refusal('wait')).toEqual(nothing);
  expect(play(spec, []).refusal('wait 12')).toEqual(nothing);
  expect(play(spec, ['start 1.brew']).refusal('wait')).toBeNull();
  expect(play(spec, ['start 1.brew', 'wait']).refusal('wait')).toEqual(nothing);
});

rule('what never dings is nothing to wait for', ({ play }) => {
  const spec = menu({ fax: { fax: { at: 'oven', minutes: 'never' }, chop: { minutes: 1 } } });
  expect(play(spec, ['start 1.fax']).refusal('wait')).toEqual({ rule: 'nothing-to-come' });
});

rule('food that was not needed any more still wakes a wait', ({ play }) => {
  const lunch = menu({
    lunch: {
      soup: { at: 'stove', minutes: 5 },
      bread: { minutes: 2 },
      serve: { minutes: 1, after: [['soup', 'bread']] },
    },
  });
  expect(play(lunch, ['start 1.soup', 'do 1.bread', 'wait']).minute).toBe(5);
});
