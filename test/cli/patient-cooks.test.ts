import { expect, test } from 'vitest';
import { patientCooks } from '../../src/cli/patient-cooks.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { LONG_SEARCH } from '../support/long-search.ts';
import { HANDS_ONLY } from '../tui/support/kitchens.ts';

test('patient cooks find what impatient ones find', async () => {
  const kitchen = kitchenOf(HANDS_ONLY);
  expect(await patientCooks(kitchen, new AbortController().signal)).toEqual(cooksOf(kitchen));
});

test('a search that nobody waits for any more stops before it is done', async () => {
  const stop = new AbortController();
  const cooks = patientCooks(kitchenOf(LONG_SEARCH), stop.signal);
  stop.abort('left');
  await expect(cooks).rejects.toBe('left');
});
