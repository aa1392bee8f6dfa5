import { expect, test } from 'vitest';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { contestantsOf } from '../../src/tui/contest.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

/** What never dings is waited for. */
const SILENT: KitchenSpec = {
  goal: 'finish',
  stations: { phone: {} },
  dishes: { call: { steps: { ring: { at: 'phone', minutes: 'never' } } } },
  orders: [{ dish: 'call' }],
};

const STARED = ['stare 1.ring'];

test('a shift that got stuck is said to be that in one word, which fits beside the timelines', () => {
  const stuck = contestantsOf(kitchenOf(SILENT), STARED, STARED, null, null);
  expect(stuck.map(({ note }) => note)).toEqual(['stuck', 'stuck']);
});
