import { expect, test } from 'vitest';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { ran, theOrder } from './running.ts';

/** Fish that buzzes at its first attempt, at 5; the alarm goes off 4 minutes later. */
const FISH: KitchenSpec = {
  stations: { stove: {}, oven: {} },
  dishes: {
    fish: {
      steps: {
        fish: { at: 'stove', minutes: 5, fails: 1, collect: 1 },
        pie: { at: 'oven', minutes: 7 },
        chop: { minutes: 2 },
      },
    },
  },
  orders: [{ dish: 'fish' }],
  alarm: 4,
  goal: 'finish',
};

test('a buzz rejects with an error that names step and minute; to catch it is to handle it', async () => {
  const end = await ran(FISH, async (kitchen) => {
    const order = await theOrder(kitchen);
    try {
      await order.start('fish');
    } catch (buzz) {
      expect(buzz).toMatchObject({ name: 'Buzz', order: 1, step: 'fish', minute: 5 });
      expect(String(buzz)).toContain('1.fish buzzed at 0:05');
      expect(kitchen.minute).toBe(6);
      await order.start('fish');
    }
    order.do('chop');
    await order.start('pie');
  });
  expect(end.plan.slice(0, 4)).toEqual(['start 1.fish', 'wait', 'handle 1.fish', 'start 1.fish']);
  expect(end.log.at(-1)).toMatchObject({ type: 'ended', how: 'over' });
});

test('a buzz that nothing catches is the alarm: nobody is left who does anything', async () => {
  const end = await ran(FISH, async (kitchen) => {
    const order = await theOrder(kitchen);
    const pie = order.start('pie');
    await order.start('fish');
    await pie;
  });
  expect(end.fault).toMatchObject({ code: 'alarm', minute: 9 });
  expect(end.fault?.message).toContain('1.fish buzzed at 0:05');
  expect(end.log.at(-1)).toEqual({ minute: 9, type: 'ended', how: 'alarm' });
  expect(end.plan).toEqual(['start 1.pie', 'start 1.fish', 'wait', 'wait', 'wait']);
});

test('a buzz that was caught, and is thrown again later, is an error of the program', async () => {
  const end = await ran(FISH, async (kitchen) => {
    const order = await theOrder(kitchen);
    try {
      await order.start('fish');
    } catch (buzz) {
      await order.start('pie');
      throw buzz;
    }
  });
  expect(end.fault).toMatchObject({ code: 'error', minute: 13 });
  expect(end.plan).toContain('collect 1.pie');
});

test('what is done on the way out of an uncaught buzz does not count: the program was dead by then', async () => {
  const end = await ran(FISH, async (kitchen) => {
    const order = await theOrder(kitchen);
    try {
      await order.start('fish');
    } finally {
      order.do('chop');
    }
  });
  expect(end.fault?.code).toBe('alarm');
  expect(end.plan).toEqual(['start 1.fish', 'wait', 'wait']);
});

test('Promise.all rejects at the first buzz, and the others are collected all the same', async () => {
  const end = await ran(FISH, async (kitchen) => {
    const order = await theOrder(kitchen);
    await Promise.all([order.start('fish'), order.start('pie')]).catch(() => order.do('chop'));
    await order.start('fish');
  });
  expect(end.plan).toContain('collect 1.pie');
  expect(end.fault).toBe(null);
});

test('Promise.allSettled handles the buzz and waits for the rest', async () => {
  await ran(FISH, async (kitchen) => {
    const order = await theOrder(kitchen);
    const settled = await Promise.allSettled([order.start('fish'), order.start('pie')]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(kitchen.minute).toBe(7);
  });
});

test('a stare that buzzes throws, and is handled by then', async () => {
  const end = await ran(FISH, async (kitchen) => {
    const order = await theOrder(kitchen);
    expect(() => order.stare('fish')).toThrow('1.fish buzzed at 0:05');
    order.stare('fish');
  });
  expect(end.plan).toEqual(['stare 1.fish', 'handle 1.fish', 'stare 1.fish']);
});

test('who holds the ticket hears of the buzz from the ticket: the stare only ends', async () => {
  const end = await ran(FISH, async (kitchen) => {
    const order = await theOrder(kitchen);
    const fish = order.start('fish');
    order.stare('fish');
    order.do('chop');
    await fish.catch(() => {});
  });
  expect(end.plan).toEqual(['start 1.fish', 'stare 1.fish', 'do 1.chop', 'handle 1.fish']);
});

test('an error that is made of several is told with all of them; a fresh buzz among them is the alarm', async () => {
  const twice: KitchenSpec = {
    ...FISH,
    dishes: {
      fish: {
        steps: {
          fish: { at: 'stove', minutes: 5, fails: 1 },
          pie: { at: 'oven', minutes: 7, fails: 1 },
        },
      },
    },
  };
  const end = await ran(twice, async (kitchen) => {
    const order = await theOrder(kitchen);
    await Promise.any([order.start('fish'), order.start('pie')]);
  });
  expect(end.fault).toMatchObject({ code: 'alarm', message: expect.stringContaining('1.pie buzzed at 0:07') });
  const late = await ran(twice, async (kitchen) => {
    const order = await theOrder(kitchen);
    await Promise.any([order.start('fish'), order.start('pie')]).catch(async (error: unknown) => {
      await order.start('fish');
      throw error;
    });
  });
  expect(late.fault).toMatchObject({ code: 'error', message: expect.stringContaining('1.fish buzzed at 0:05') });
});
