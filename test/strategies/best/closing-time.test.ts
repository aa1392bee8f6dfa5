import { expect, test } from 'vitest';
import { bestOf } from '../../../src/strategies/index.ts';
import { kitchenOf } from '../../support/kitchen-of.ts';

const sous = { helper: true };

test('a stare at a helper, too, serves the customer in the minute in which they would leave', () => {
  const kitchen = kitchenOf({
    stations: { sous },
    dishes: { stew: { steps: { stir: { minutes: 6, delegable: true }, chop: { minutes: 5 } } } },
    orders: [{ dish: 'stew', patience: 6 }],
    goal: 'finish',
  });
  expect(bestOf(kitchen)).toMatchObject({ proven: true, run: { outcome: { finish: 6 } } });
});

test('a stare at a helper, too, is in time for closing', () => {
  const kitchen = kitchenOf({
    stations: { sous },
    dishes: { stew: { price: 10, steps: { stir: { minutes: 6, delegable: true }, chop: { minutes: 5 } } } },
    orders: [{ dish: 'stew' }],
    closes: 6,
    goal: 'coins',
  });
  expect(bestOf(kitchen)).toMatchObject({ proven: true, run: { outcome: { coins: 10 } } });
});

test('orders that pay nothing and need no hands do not hide what the hands can earn before closing', () => {
  const kitchen = kitchenOf({
    stations: { oven: { slots: 4 } },
    dishes: {
      cheap: { price: 1, steps: { a: { minutes: 9 } } },
      gift: { price: 0, steps: { a: { at: 'oven', minutes: 1 } } },
      split: { price: 10, steps: { a: { minutes: 4 }, b: { minutes: 5 } } },
      whole: { price: 9, steps: { a: { minutes: 10 } } },
    },
    orders: [{ dish: 'cheap' }, { dish: 'gift' }, { dish: 'split' }, { dish: 'whole' }],
    closes: 10,
    goal: 'coins',
  });
  expect(bestOf(kitchen)).toMatchObject({ proven: true, run: { outcome: { coins: 10 } } });
});
