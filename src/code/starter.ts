import type { Kitchen, Order, Task } from '../model/kitchen.ts';
import { clock } from './clock.ts';
import { javascriptText } from './literals.ts';

export interface StarterOptions {
  /** The level, and its part where it has several: for the first line. */
  readonly title: string;
  /** What the level's author has written for it, `null` for nothing. */
  readonly lines: readonly string[] | null;
  readonly isTyped: boolean;
}

/** A short program to begin with: it runs, and does one thing after the other, as the blocking cook does. */
export function starterOf(kitchen: Kitchen, { title, lines, isTyped }: StarterOptions): readonly string[] {
  const place = kitchen.stations.find(({ helper }) => !helper)?.name ?? 'oven';
  return [
    `// ${title}, as a program. Save it, and it is run. Goal: ${kitchen.goal}.`,
    ...recipeLines(kitchen).map((line) => `//   ${line}`),
    '// What you can do:',
    '//   order.do(step)     your hands do it: nobody else gets a turn',
    '//   order.start(step)  loads a station and gives a ticket: await the ticket to collect',
    '//   order.stare(step)  stands there until it dings',
    `//   await kitchen.next(), kitchen.until(minute), kitchen.free(${javascriptText(place)})`,
    '//   order.number, order.dish, order.steps, order.done(step), kitchen.minute',
    '',
    ...(lines === null ? [...HEAD[isTyped ? 'typed' : 'plain'], ...blockingBody(kitchen)] : lines),
  ];
}

const HEAD = {
  plain: ["/** @param {import('awaiter-game').Kitchen} kitchen */", 'export default async function shift(kitchen) {'],
  typed: [
    "import type { Kitchen } from 'awaiter-game';",
    '',
    'export default async function shift(kitchen: Kitchen): Promise<void> {',
  ],
} as const;

/** `lunch: toast 4m toaster, chop 8m hands, plate 1m hands after toast and chop`, then the stations and the orders. */
function recipeLines({ orders, tasks, stations }: Kitchen): readonly string[] {
  const dishes = new Map(orders.map((order) => [order.dish, order]));
  const slots = stations.map(({ name, slots: count, helper }) => `${name} ${helper ? '(helper) ' : ''}${count}`);
  return [
    ...[...dishes].map(
      ([dish, order]) => `${dish}: ${order.tasks.map((index) => stepText(tasks, stations, index)).join(', ')}`,
    ),
    ...(slots.length > 0 ? [`places: ${slots.join(', ')}`] : []),
    `orders: ${orders.map(({ number, dish, at }) => `#${number} ${dish}${at > 0 ? ` at ${clock(at)}` : ''}`).join(', ')}`,
  ];
}

function stepText(tasks: Kitchen['tasks'], stations: Kitchen['stations'], index: number): string {
  const { name, minutes, kind, station, delegable, burns, after } = tasks[index] as Task;
  const where = kind === 'station' ? stations[station]?.name : delegable ? 'hands or a helper' : 'hands';
  const needs = after.map(({ anyOf }) => anyOf.map((one) => tasks[one]?.name).join(' or '));
  return [
    `${name} ${minutes === Number.POSITIVE_INFINITY ? 'never' : `${minutes}m`} ${where}`,
    ...(burns === Number.POSITIVE_INFINITY ? [] : [`burns after ${burns}m`]),
    ...(needs.length > 0 ? [`after ${needs.join(' and ')}`] : []),
  ].join(' ');
}

/** Each order to its end as it arrives, each step to its end, in an order that its recipe allows. */
function blockingBody(kitchen: Kitchen): readonly string[] {
  const dishes = new Map(kitchen.orders.map((order) => [order.dish, order]));
  const several = dishes.size > 1;
  const body = [...dishes.values()].flatMap((order) => {
    const calls = inOrder(kitchen, order).map(
      ({ kind, name }) => `order.${kind === 'station' ? 'stare' : 'do'}(${javascriptText(name)});`,
    );
    if (!several) return calls;
    return [`if (order.dish === ${javascriptText(order.dish)}) {`, ...calls.map((call) => `  ${call}`), '}'];
  });
  return ['  for await (const order of kitchen.orders) {', ...body.map((line) => `    ${line}`), '  }', '}'];
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
