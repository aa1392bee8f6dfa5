import { expect, test } from 'vitest';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { allOrders, ran, theOrder } from './running.ts';

const FLATBREADS: KitchenSpec = {
  stations: { griddle: { slots: 3 } },
  dishes: {
    bread: { steps: { bread: { at: 'griddle', minutes: 4, start: 1 }, wait: { at: 'griddle', minutes: 'never' } } },
  },
  orders: [{ dish: 'bread' }, { dish: 'bread' }],
  goal: 'finish',
};

test('a program whose function returns has come to its end, whatever it has left without an await', async () => {
  const end = await ran(FLATBREADS, async (kitchen) => {
    const orders = await allOrders(kitchen);
    orders.forEach(async (order) => {
      await order.start('bread');
    });
  });
  expect(end.plan).toEqual(['start 1.bread', 'start 2.bread']);
  expect(end.fault).toMatchObject({
    code: 'ended-early',
    minute: 2,
    message: expect.stringContaining('still waits for "bread", but nobody awaits that. Keep its promises'),
  });
  expect(end.log.at(-1)).toMatchObject({ how: 'unfinished' });
});

test('a ticket that was started and never awaited is named', async () => {
  const end = await ran(FLATBREADS, async (kitchen) => {
    const order = await theOrder(kitchen);
    order.start('bread');
  });
  expect(end.fault?.message).toContain('Started and never collected: "1.bread"');
});

test('a promise that nothing will ever resolve is a deadlock', async () => {
  const end = await ran(FLATBREADS, () => new Promise(() => {}));
  expect(end.fault).toMatchObject({ code: 'deadlock', minute: 0 });
});

test('a ticket for what never dings is a deadlock that names it, once nothing else will happen', async () => {
  const end = await ran(FLATBREADS, async (kitchen) => {
    const order = await theOrder(kitchen);
    await Promise.all([order.start('wait'), order.start('bread')]);
  });
  expect(end.fault).toMatchObject({ code: 'deadlock', minute: 5, message: expect.stringContaining('"wait"') });
});

test('what the program throws is its fault, and what it had decided stays', async () => {
  const end = await ran(FLATBREADS, async (kitchen) => {
    const order = await theOrder(kitchen);
    order.start('bread');
    throw new RangeError('no flour');
  });
  expect(end.fault).toMatchObject({ code: 'error', message: 'RangeError: no flour', minute: 1 });
  expect(end.plan).toEqual(['start 1.bread']);
});

test('the shift ends under the hands of the program: nothing that follows is carried out', async () => {
  const after: string[] = [];
  const end = await ran({ ...FLATBREADS, closes: 3 }, async (kitchen) => {
    const order = await theOrder(kitchen);
    order.stare('bread');
    after.push('stared');
  });
  expect(after).toEqual([]);
  expect(end.fault).toBe(null);
  expect(end.log.at(-1)).toEqual({ minute: 3, type: 'ended', how: 'closed' });
});

test('an error after the end of the shift is told, and takes nothing from the shift', async () => {
  const end = await ran({ ...FLATBREADS, orders: [{ dish: 'one' }], dishes: ONE }, async (kitchen) => {
    const order = await theOrder(kitchen);
    order.do('serve');
    throw new RangeError('too late');
  });
  expect(end.fault).toBe(null);
  expect(end.afterwards).toMatchObject({ code: 'error', message: 'RangeError: too late', minute: 1 });
  expect(end.log.at(-1)).toMatchObject({ how: 'over' });
});

test('a decision after the end of the shift is told, too', async () => {
  const end = await ran({ ...FLATBREADS, orders: [{ dish: 'one' }], dishes: ONE }, async (kitchen) => {
    const order = await theOrder(kitchen);
    order.do('serve');
    order.do('serve');
  });
  expect(end.afterwards).toMatchObject({
    code: 'illegal',
    message: expect.stringContaining('after the end of the shift'),
  });
});

test('a ticket whose order the end of the shift has lost is no error of the program', async () => {
  const end = await ran({ ...FLATBREADS, closes: 3 }, async (kitchen) => {
    const order = await theOrder(kitchen);
    await order.start('bread');
  });
  expect(end).toMatchObject({ fault: null, afterwards: null });
});

const ONE: KitchenSpec['dishes'] = { one: { steps: { serve: { minutes: 1 } } } };

test('food that is ready and that nobody collects is named where the program waits in vain', async () => {
  const end = await ran({ ...FLATBREADS, stations: { griddle: { slots: 1 } } }, async (kitchen) => {
    const tickets = [];
    for await (const order of kitchen.orders) {
      await kitchen.free('griddle');
      tickets.push(order.start('bread'));
    }
    await Promise.all(tickets);
  });
  expect(end.fault).toMatchObject({
    code: 'deadlock',
    message: expect.stringContaining('nobody collects it: "1.bread"'),
  });
  expect(end.fault?.error).toMatchObject({ stack: expect.stringContaining('endings.test.ts') });
});

test('what the program caught on the way is told where it ends too early', async () => {
  const end = await ran(FLATBREADS, async (kitchen) => {
    const order = await theOrder(kitchen);
    try {
      order.do('bread');
    } catch {}
  });
  expect(end.fault?.message).toContain('On the way it caught this: do 1.bread is not possible at 0:00');
});
