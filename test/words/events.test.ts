import { expect, test } from 'vitest';
import { playOut } from '../../src/kitchen/index.ts';
import type { Plan } from '../../src/model/decision.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { eventText } from '../../src/words/events.ts';
import { clockTime } from '../../src/words/refusals.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

/** What is said of a shift, a line an event with its minute. */
function told(spec: KitchenSpec, plan: Plan): readonly string[] {
  const kitchen = kitchenOf(spec);
  const played = playOut(kitchen, plan);
  if (!played.ok) throw new Error(JSON.stringify(played.error));
  return played.value.log.flatMap((event) => {
    const text = eventText(kitchen, event);
    return text === null ? [] : [`${clockTime(event.minute)} ${text}`];
  });
}

const toaster = { stations: { toaster: {} }, goal: 'finish' } as const;

test('a ding says where, and when the food will burn', () => {
  const toast = { at: 'toaster', minutes: 4, burns: 3, start: 1, collect: 1 };
  const spec: KitchenSpec = { ...toaster, dishes: { lunch: { steps: { toast } } }, orders: [{ dish: 'lunch' }] };
  expect(told(spec, ['start 1.toast', 'wait', 'wait', 'start 1.toast', 'stare 1.toast'])).toEqual([
    '0:00 #1 lunch arrives',
    '0:00 you load the toaster with toast',
    '0:01 the toaster works on toast, done at 0:05',
    '0:01 you put your hands down until something happens',
    '0:05 toast dings at the toaster, burns at 0:08',
    '0:05 you put your hands down until something happens',
    '0:08 toast burns at the toaster: it has to be made again',
    '0:08 you load the toaster with toast',
    '0:09 the toaster works on toast, done at 0:13',
    '0:09 you stand and stare at toast',
    '0:13 toast dings at the toaster, burns at 0:16',
    '0:13 you collect toast',
    '0:14 toast is collected',
    '0:14 #1 lunch is served',
    '0:14 the shift is over',
  ]);
});

test('what takes no time is not told twice', () => {
  const steps = { toast: { at: 'toaster', minutes: 4 } };
  const spec: KitchenSpec = { ...toaster, dishes: { lunch: { steps } }, orders: [{ dish: 'lunch' }] };
  expect(told(spec, ['stare 1.toast'])).toEqual([
    '0:00 #1 lunch arrives',
    '0:00 the toaster works on toast, done at 0:04',
    '0:00 you stand and stare at toast',
    '0:04 toast dings at the toaster',
    '0:04 toast is collected',
    '0:04 #1 lunch is served',
    '0:04 the shift is over',
  ]);
});

test('with several orders every task says whose it is, and a lost order says why', () => {
  const spec: KitchenSpec = {
    ...toaster,
    dishes: { lunch: { steps: { chop: { minutes: 5 } } } },
    orders: [{ dish: 'lunch' }, { dish: 'lunch', patience: 3 }],
  };
  const lines = told(spec, ['do 1.chop']);
  expect(lines).toContain('0:00 you work on #1 chop, 5m of hands');
  expect(lines).toContain('0:03 #2 lunch leaves: it has waited too long');
  expect(lines).toContain('0:05 #1 chop is done');
});

test('a buzz says what to do', () => {
  const steps = { call: { at: 'toaster', minutes: 2, fails: 1 } };
  const spec: KitchenSpec = { ...toaster, dishes: { lunch: { steps } }, orders: [{ dish: 'lunch' }] };
  const lines = told(spec, ['stare 1.call', 'handle 1.call']);
  expect(lines).toContain('0:02 call buzzes at the toaster: it went wrong, handle it');
  expect(lines).toContain('0:02 call is handled and can be tried again');
  expect(lines.at(-1)).toBe('0:02 the plan ends here, before the shift does');
});

test('work for a helper names the helper', () => {
  const spec: KitchenSpec = {
    stations: { anna: { helper: true, briefing: 1, collect: 1 } },
    dishes: { lunch: { steps: { mince: { minutes: 6, delegable: true } } } },
    orders: [{ dish: 'lunch' }],
    goal: 'finish',
  };
  expect(told(spec, ['start 1.mince', 'wait', 'collect 1.mince'])).toEqual(
    expect.arrayContaining([
      '0:00 you brief anna about mince',
      '0:01 anna works on mince, done at 0:07',
      '0:07 mince dings with anna',
      '0:07 you collect mince',
    ]),
  );
});

test('a lost update names who has lost what', () => {
  const spec: KitchenSpec = {
    dishes: {
      sale: { steps: { look: { minutes: 1, reads: 'till' }, put: { minutes: 1, writes: 'till', after: ['look'] } } },
    },
    orders: [{ dish: 'sale' }, { dish: 'sale' }],
    goal: 'coins',
  };
  expect(told(spec, ['do 1.look', 'do 2.look', 'do 1.put', 'do 2.put'])).toContain(
    '0:04 #2 put overwrites what #1 wrote to the till: a lost update',
  );
});

test('what never dings says so when it is started', () => {
  const steps = { call: { at: 'toaster', minutes: 'never' as const } };
  const spec: KitchenSpec = { ...toaster, dishes: { lunch: { steps } }, orders: [{ dish: 'lunch' }] };
  const lines = told(spec, ['stare 1.call']);
  expect(lines).toContain('0:00 the toaster works on call, with no end in sight');
  expect(lines.at(-1)).toBe('0:00 the shift is stuck: nothing more can happen');
});
