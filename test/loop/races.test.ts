import { expect, test } from 'vitest';
import type { Kitchen, Ticket } from '../../src/loop/api.d.ts';
import { fairRace } from '../../src/loop/index.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { ran, theOrder } from './running.ts';

/** One of two is enough; the courier is slower, or never comes at all. */
const supper = (courier: number | 'never'): KitchenSpec => ({
  stations: { door: {}, stove: {} },
  dishes: {
    supper: {
      steps: {
        courier: { at: 'door', minutes: courier },
        omelette: { at: 'stove', minutes: 6 },
        serve: { minutes: 1, after: [['courier', 'omelette']] },
      },
    },
  },
  orders: [{ dish: 'supper' }],
  goal: 'finish',
});

const race = fairRace(Promise.race.bind(Promise));
const any = fairRace(Promise.any.bind(Promise));

const racing =
  (which: typeof race, after: (kitchen: Kitchen, loser: Ticket) => Promise<void> | void) =>
  async (kitchen: Kitchen): Promise<void> => {
    const order = await theOrder(kitchen);
    const courier = order.start('courier');
    const winner = await which([courier, order.start('omelette')]);
    expect(winner).toMatchObject({ step: 'omelette', minute: 6 });
    await after(kitchen, courier);
    order.do('serve');
  };

test.each([
  ['race', race],
  ['any', any],
] as const)('Promise.%s does not collect its losers: they are left to be cleared', async (_, which) => {
  const end = await ran(
    supper(8),
    racing(which, async (kitchen, courier) => {
      await kitchen.until(9);
      courier.clear();
    }),
  );
  expect(end.plan.filter((text) => text.includes('courier'))).toEqual(['start 1.courier', 'clear 1.courier']);
  expect(end.fault).toBe(null);
});

test('a loser that never comes keeps nobody', async () => {
  const end = await ran(
    supper('never'),
    racing(race, () => {}),
  );
  expect(end.log.at(-1)).toMatchObject({ minute: 7, type: 'ended', how: 'over' });
});

test('whoever awaits a loser himself is told that nobody needs it any more', async () => {
  const told: unknown[] = [];
  await ran(
    supper(8),
    racing(race, async (_, courier) => {
      await courier.catch((error: unknown) => told.push(error));
    }),
  );
  expect(told).toMatchObject([{ name: 'KitchenError', rule: 'not-needed', minute: 6 }]);
});

test('a timeout is a race against the clock', async () => {
  await ran(supper('never'), async (kitchen) => {
    const order = await theOrder(kitchen);
    const courier = order.start('courier');
    const won = await race([courier, kitchen.until(4).then(() => 'late')]);
    expect(won).toBe('late');
    expect(kitchen.minute).toBe(4);
    await order.start('omelette');
    order.do('serve');
  });
});

test('an AbortController may clear what is not needed any more', async () => {
  const end = await ran(supper('never'), async (kitchen) => {
    const order = await theOrder(kitchen);
    const controller = new AbortController();
    const courier = order.start('courier');
    controller.signal.addEventListener('abort', () => courier.clear());
    await order.start('omelette').then(() => controller.abort());
    order.do('serve');
  });
  expect(end.plan).toContain('clear 1.courier');
  expect(end.fault).toBe(null);
});
