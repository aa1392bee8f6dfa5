import type { Shift } from '../kitchen/index.ts';
import type { Kitchen, Task } from '../model/kitchen.ts';
import { MESSAGES } from './messages.ts';

/** A tool or an item of the stock, and how it stands: `pan`, `kept by #1`. */
export interface SupplyWords {
  readonly name: string;
  readonly words: string;
}

/** All tools, then all of the stock. */
export const supplyWords = (shift: Shift): readonly SupplyWords[] => [
  ...shift.kitchen.tools.map(({ name, count }, tool) => ({ name, words: toolWords(shift, tool, count) })),
  ...shift.kitchen.stock.map(({ name }, item) => ({ name, words: MESSAGES.supplies.there(shift.stock[item] ?? 0) })),
];

function toolWords({ kitchen, tools, orders }: Shift, tool: number, count: number): string {
  const free = tools[tool] ?? 0;
  const keepers = kitchen.orders.filter(({ index }) => orders[index]?.keeps.includes(tool));
  const kept = keepers.length === 0 ? [] : [MESSAGES.supplies.keptBy(keepers.map(({ number }) => `#${number}`))];
  if (count > 1) return [MESSAGES.stations.freeOf(free, count), ...kept].join(', ');
  return kept[0] ?? MESSAGES.stations.free;
}

/** What a task has to do with tools and stock, `takes pan, uses egg`; empty if nothing. */
export function supplyUse({ tools, stock }: Kitchen, task: Task): string {
  const { takes, looksFor, uses, brings } = MESSAGES.supplies;
  const item = (index: number, say: (name: string) => string): readonly string[] => {
    const name = stock[index]?.name;
    return name === undefined ? [] : [say(name)];
  };
  return [
    ...(task.takes.length === 0 ? [] : [takes(task.takes.map((tool) => tools[tool]?.name ?? ''))]),
    ...item(task.checks, looksFor),
    ...item(task.uses, uses),
    ...item(task.restocks, brings),
  ].join(', ');
}
