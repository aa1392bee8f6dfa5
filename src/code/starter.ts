import type { Kitchen, Order, Task } from '../model/kitchen.ts';
import { javascriptText } from './literals.ts';

/**
 * A short program to begin with: it runs, and does one thing after the other, as the blocking cook does.
 * @param title of the level, for the first line
 * @param lines what the level's author has written for it, `null` for nothing
 */
export function starterOf(title: string, kitchen: Kitchen, lines: readonly string[] | null): readonly string[] {
  return [
    `// ${title}, as a program. Save it, and it is run.`,
    '//   order.do(step)     your hands do it: nobody else gets a turn',
    '//   order.start(step)  loads a station and gives a ticket: await the ticket to collect',
    '//   order.stare(step)  stands there until it dings',
    "//   kitchen.next(), kitchen.until(minute), kitchen.free('oven'): await them to wait",
    '',
    ...(lines ?? blockingProgram(kitchen)),
  ];
}

/** Each order to its end as it arrives, each step to its end, in an order that its recipe allows. */
function blockingProgram(kitchen: Kitchen): readonly string[] {
  const dishes = new Map(kitchen.orders.map((order) => [order.dish, order]));
  const several = dishes.size > 1;
  const body = [...dishes.values()].flatMap((order) => {
    const calls = inOrder(kitchen, order).map(
      ({ kind, name }) => `order.${kind === 'station' ? 'stare' : 'do'}(${javascriptText(name)});`,
    );
    if (!several) return calls;
    return [`if (order.dish === ${javascriptText(order.dish)}) {`, ...calls.map((call) => `  ${call}`), '}'];
  });
  return [
    "/** @param {import('awaiter-game').Kitchen} kitchen */",
    'export default async function shift(kitchen) {',
    '  for await (const order of kitchen.orders) {',
    ...body.map((line) => `    ${line}`),
    '  }',
    '}',
  ];
}

/** The required tasks of an order, with the first alternative of each choice, each after what it needs. */
function inOrder(kitchen: Kitchen, order: Order): readonly Task[] {
  const found = new Set<Task>();
  const take = (index: number): void => {
    const task = kitchen.tasks[index] as Task;
    for (const need of task.after) {
      const pick = need.anyOf.find((one) => kitchen.tasks[one]?.minutes !== Number.POSITIVE_INFINITY) ?? need.anyOf[0];
      if (pick !== undefined) take(pick);
    }
    found.add(task);
  };
  for (const index of order.tasks) if (kitchen.tasks[index]?.optional === false) take(index);
  return [...found];
}
