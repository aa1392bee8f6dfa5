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
  return [
    `// ${title}, as a program. Save it, and it is run. Goal: ${kitchen.goal}.`,
    ...recipeLines(kitchen).map((line) => `//   ${line}`),
    '// What you can do:',
    '//   order.do(step)     your hands do it: nobody else gets a turn',
    '//   order.start(step)  loads a station and gives a ticket: await the ticket to collect',
    '//   order.stare(step)  stands there until it dings',
    `//   await ${['kitchen.next()', 'kitchen.until(minute)', ...freeCalls(kitchen)].join(', ')}`,
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

/** A call for something that the kitchen has, none where it has neither stations nor tools. */
const freeCalls = ({ stations, tools }: Kitchen): readonly string[] =>
  [...stations, ...tools].slice(0, 1).map(({ name }) => `kitchen.free(${javascriptText(name)})`);

/** `lunch: toast 4m toaster, chop 2m hands 3 times, plate 1m hands after toast and chop`, then the places and the orders. */
function recipeLines({ orders, tasks, stations, closes }: Kitchen): readonly string[] {
  const dishes = new Map(orders.map((order) => [order.dish, order]));
  const slots = stations.map(({ name, slots: count, helper }) => `${name} ${helper ? '(helper) ' : ''}${count}`);
  const closing = closes === Number.POSITIVE_INFINITY ? '' : `; closes at ${clock(closes)}`;
  return [
    ...[...dishes].map(([dish, order]) => {
      const whole = order.tasks.map((index) => tasks[index] as Task);
      const steps = [...new Set(whole.map(({ step }) => step))];
      return `${dish}: ${steps
        .map((step) =>
          stepText(
            tasks,
            stations,
            whole.filter((one) => one.step === step),
          ),
        )
        .join(', ')}`;
    }),
    ...(slots.length > 0 ? [`places: ${slots.join(', ')}`] : []),
    `orders: ${orders.map(orderText).join(', ')}${closing}`,
  ];
}

const orderText = ({ number, dish, at, patience }: Order): string =>
  [
    `#${number} ${dish}`,
    ...(at > 0 ? [`at ${clock(at)}`] : []),
    ...(patience === Number.POSITIVE_INFINITY ? [] : [`leaves after ${patience}m`]),
  ].join(' ');

/** @param all of a step, more than one where it is done several times */
function stepText(tasks: Kitchen['tasks'], stations: Kitchen['stations'], all: readonly Task[]): string {
  const { step, minutes, kind, station, delegable, burns, after, start, collect } = all[0] as Task;
  const byHand = [...(start > 0 ? [`load ${start}m`] : []), ...(collect > 0 ? [`collect ${collect}m`] : [])];
  const where = kind === 'station' ? stations[station]?.name : delegable ? 'hands or a helper' : 'hands';
  const needs = after.map(({ anyOf }) => anyOf.map((one) => tasks[one]?.step).join(' or '));
  return [
    `${step} ${minutes === Number.POSITIVE_INFINITY ? 'never' : `${minutes}m`} ${where}`,
    ...(byHand.length > 0 ? [`(by hand: ${byHand.join(', ')})`] : []),
    ...(all.length > 1 ? [`${all.length} times`] : []),
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
