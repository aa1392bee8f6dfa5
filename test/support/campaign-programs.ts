/** Programs that cook a level of the campaign best, as a player might write them, by the level's id. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  L18: `
    export default async function shift(kitchen) {
      for await (const order of kitchen.orders) {
        const beef = order.start('beef');
        const pork = order.start('pork');
        order.do('lamb');
        await Promise.all([beef, pork]);
      }
    }`,
  L19: `
    async function mince(kitchen, order) {
      while (!order.done('mince')) {
        order.do('mince');
        await kitchen.until(kitchen.minute);
      }
    }

    export default async function shift(kitchen) {
      let minced;
      for await (const order of kitchen.orders) {
        if (order.dish === 'mince') minced = mince(kitchen, order);
        else if (order.open) order.do('answer');
      }
      await minced;
    }`,
  L20: `
    export default async function shift(kitchen) {
      for await (const order of kitchen.orders) {
        const coffee = order.start('coffee');
        order.do('dough');
        const rise = order.start('rise');
        order.do('tidy');
        await rise;
        await order.start('bake');
        order.do('glaze');
        await coffee;
      }
    }`,
  L21: `
    export default async function shift(kitchen) {
      for await (const order of kitchen.orders) {
        const pizza = order.start('pizza');
        order.do('salad');
        await pizza;
        order.do('serve');
      }
    }`,
  L22: `
    async function soup(order) {
      await order.start('broth');
      order.do('season');
    }

    async function menu(order) {
      const bowl = soup(order);
      order.do('bread');
      await bowl;
    }

    export default async function shift(kitchen) {
      for await (const order of kitchen.orders) await menu(order);
    }`,
  L23: `
    export default async function shift(kitchen) {
      for await (const order of kitchen.orders) {
        let pie = order.start('pie');
        order.do('chop');
        try {
          await pie;
        } catch {
          pie = order.start('pie');
        }
        order.do('sauce');
        await pie;
        order.do('serve');
      }
    }`,
  L24: `
    export default async function shift(kitchen) {
      for await (const order of kitchen.orders) {
        const bake = async (dish) => {
          try {
            await order.start(dish);
          } catch {
            await order.start(dish);
          }
        };
        await Promise.all(['pie', 'souffle', 'tart'].map(bake));
        order.do('serve');
      }
    }`,
  L25: `
    export default async function shift(kitchen) {
      for await (const order of kitchen.orders) {
        const courier = order.start('courier');
        order.do('salad');
        const fish = await Promise.race([courier, kitchen.until(12)]);
        order.do(fish === undefined ? 'omelette' : 'fry');
        order.do('serve');
      }
    }`,
  L26: `
    async function supper(order) {
      const pie = order.start('pie');
      order.do('salad');
      await pie;
      order.do('serve');
    }

    export default async function shift(kitchen) {
      const guests = [];
      for await (const order of kitchen.orders) guests.push(supper(order));
      await Promise.all(guests);
    }`,
  L27: `
    export default async function shift(kitchen) {
      let more;
      let promised = 0;
      const guests = [];
      const omelette = async (order) => {
        order.do('look');
        const isMine = promised === 0;
        promised += 1;
        await order.start('pan');
        if (!isMine) await more;
        order.do('take');
        await order.start('cook');
      };
      for await (const order of kitchen.orders) {
        if (order.dish === 'delivery') more = order.start('bring');
        else guests.push(omelette(order));
      }
      await Promise.all([more, ...guests]);
    }`,
  L28: `
    export default async function shift(kitchen) {
      const dishes = [];
      for await (const order of kitchen.orders) dishes.push(dish(kitchen, order));
      await Promise.all(dishes);
    }
    async function dish(kitchen, order) {
      await order.start('marinate');
      await kitchen.free('pan');
      await order.start('take-pan');
      await kitchen.free('lid');
      await order.start('take-lid');
      await order.start('cook');
      await order.start('rest');
    }`,
  L30: `
    export default async function shift(kitchen) {
      for await (const order of kitchen.orders) {
        const call = order.start('call');
        const stock = order.start('stock');
        order.do('dough');
        const rise = order.start('rise');
        order.do('veg');
        await rise;
        const bake = order.start('bake');
        order.do('mince');
        await stock;
        const simmer = order.start('simmer');
        await Promise.all([call, bake, simmer]);
        order.do('plate');
      }
    }`,
};

/** Programs without the fault of their level's starter, and slower than they could be, by the level's id. */
export const HALF_MENDED: Readonly<Record<string, string>> = {
  L28: `
    export default async function shift(kitchen) {
      const dishes = [];
      for await (const order of kitchen.orders) dishes.push(dish(kitchen, order));
      await Promise.all(dishes);
    }
    async function dish(kitchen, order) {
      await kitchen.free('pan');
      await order.start('take-pan');
      await order.start('marinate');
      await kitchen.free('lid');
      await order.start('take-lid');
      await order.start('cook');
      await order.start('rest');
    }`,
};
