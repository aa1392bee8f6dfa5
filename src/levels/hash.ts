import { createHash } from 'node:crypto';
import type { Kitchen, Task } from '../model/kitchen.ts';

const HASH_DIGITS = 16;

/**
 * Identifies a kitchen by its content: SHA-256 of its canonical JSON, the first 16 hexadecimal digits. Texts, spacing,
 * spelt-out defaults and the order of keys do not change it, except where order has a meaning: of stations (the first
 * free helper is taken), of a dish's steps (they break ties) and of orders.
 */
export const kitchenHash = (kitchen: Kitchen): string => contentHash(canonical(kitchen));

/** SHA-256 of a value's JSON, the first 16 hexadecimal digits. */
export const contentHash = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, HASH_DIGITS);

/** Names in place of indices, since indices of tools and items come from an order without meaning. `Infinity` becomes null. */
function canonical(kitchen: Kitchen): unknown {
  const supplies = (list: Kitchen['tools']) =>
    list.map(({ name, count }) => [name, count] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    [kitchen.goal, kitchen.closes, kitchen.alarm],
    kitchen.stations.map(({ name, slots, helper, briefing, collect }) => [name, slots, helper, briefing, collect]),
    supplies(kitchen.tools),
    supplies(kitchen.stock),
    kitchen.orders.map(({ dish, at, patience, price, tip, tasks }) => [
      [dish, at, patience, price, tip === null ? null : [tip.coins, tip.within]],
      tasks.map((index) => canonicalTask(kitchen, kitchen.tasks[index] as Task)),
    ]),
  ];
}

function canonicalTask(kitchen: Kitchen, task: Task): unknown {
  const name = (list: readonly { readonly name: string }[], index: number) => list[index]?.name ?? null;
  const { stations, tools, stock, tasks, variables } = kitchen;
  return [
    [task.name, task.step, name(stations, task.station), task.delegable],
    [task.minutes, task.start, task.collect, task.burns, task.fails],
    task.after.map(({ choice, anyOf }) => [choice, ...anyOf.map((index) => name(tasks, index))]),
    [task.takes.map((tool) => name(tools, tool)), task.returns.map((tool) => name(tools, tool))],
    [variables[task.reads] ?? null, variables[task.writes] ?? null],
    [name(stock, task.checks), name(stock, task.uses), name(stock, task.restocks)],
  ];
}
