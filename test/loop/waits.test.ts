import { describe, expect, test } from 'vitest';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { allOrders, ran, theOrder } from './running.ts';

const PIES: KitchenSpec = {
  stations: { oven: { slots: 1 } },
  tools: { pan: 1 },
  dishes: {
    pie: {
      steps: {
        pie: { at: 'oven', minutes: 5 },
        fry: { minutes: 2, takes: ['pan'] },
        wash: { minutes: 1, after: ['fry'], returns: ['pan'] },
      },
    },
  },
  orders: [{ dish: 'pie' }, { dish: 'pie' }],
  goal: 'finish',
};

describe('kitchen.next()', () => {
  test('is `wait`: until the next thing happens, whatever it is', async () => {
    const end = await ran({ ...PIES, orders: [{ dish: 'pie' }, { dish: 'pie', at: 3 }] }, async (kitchen) => {
      const order = await theOrder(kitchen);
      order.start('pie');
      await kitchen.next();
      expect(kitchen.minute).toBe(3);
      await kitchen.next();
      expect(kitchen.minute).toBe(5);
    });
    expect(end.plan).toEqual(['start 1.pie', 'wait', 'wait']);
  });

  test('rejects where nothing is coming, and names the rule', async () => {
    const end = await ran(PIES, (kitchen) => kitchen.next());
    expect(end.fault).toMatchObject({ code: 'illegal', message: expect.stringContaining('nothing-to-come') });
  });
});

describe('kitchen.until(minute)', () => {
  test('is `wait 12`: dings or not', async () => {
    const end = await ran(PIES, async (kitchen) => {
      const order = await theOrder(kitchen);
      order.start('pie');
      await kitchen.until(12);
      expect(kitchen.minute).toBe(12);
    });
    expect(end.plan).toEqual(['start 1.pie', 'wait 12']);
  });

  test('does not keep others from going on meanwhile', async () => {
    const end = await ran({ ...PIES, orders: [{ dish: 'pie' }, { dish: 'pie', at: 9 }] }, async (kitchen) => {
      const order = await theOrder(kitchen);
      const baked = order.start('pie').then(({ minute }) => minute);
      await kitchen.until(7);
      expect(await baked).toBe(5);
    });
    expect(end.plan).toEqual(['start 1.pie', 'wait', 'collect 1.pie', 'wait 7']);
  });

  test('a minute that has passed is no wait', async () => {
    const end = await ran(PIES, async (kitchen) => {
      const order = await theOrder(kitchen);
      order.do('fry');
      await kitchen.until(1);
      expect(kitchen.minute).toBe(2);
    });
    expect(end.plan).toEqual(['do 1.fry']);
  });

  test('a minute that has passed is no older than the present: a ding goes first', async () => {
    const told: string[] = [];
    await ran(PIES, async (kitchen) => {
      const order = await theOrder(kitchen);
      const pie = order.start('pie').then(() => told.push('pie'));
      order.do('fry');
      await kitchen.until(5);
      const past = kitchen.until(0).then(() => told.push('until'));
      await Promise.all([pie, past]);
    });
    expect(told).toEqual(['pie', 'until']);
  });

  test.each([[-1], [2.5], [Number.NaN], [100_001], ['soon' as unknown as number]])(
    '%s is no minute',
    async (minute) => {
      const end = await ran(PIES, (kitchen) => kitchen.until(minute));
      expect(end.fault).toMatchObject({ code: 'unknown-name', message: expect.stringContaining('a whole minute') });
    },
  );
});

describe('kitchen.free(name)', () => {
  test('waits for a slot; of several that wait each gets its turn when it is free again', async () => {
    const started: string[] = [];
    const end = await ran(PIES, async (kitchen) => {
      const orders = await allOrders(kitchen);
      await Promise.all(
        orders.map(async (order) => {
          await kitchen.free('oven');
          started.push(`${order.number} at ${kitchen.minute}`);
          await order.start('pie');
        }),
      );
    });
    expect(started).toEqual(['1 at 0', '2 at 5']);
    expect(end.fault?.code).toBe('ended-early');
  });

  test('waits for a tool', async () => {
    await ran(PIES, async (kitchen) => {
      const [first, second] = await allOrders(kitchen);
      first?.do('fry');
      const fried = kitchen.free('pan').then(() => second?.do('fry'));
      await kitchen.until(2);
      first?.do('wash');
      await fried;
      expect(kitchen.minute).toBe(5);
    });
  });

  test('a name that is neither is an error that lists what there is', async () => {
    const end = await ran(PIES, (kitchen) => kitchen.free('ovn'));
    expect(end.fault).toMatchObject({ code: 'unknown-name', message: expect.stringContaining('"oven", "pan"') });
  });
});
