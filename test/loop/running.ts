import type * as api from '../../src/loop/api.d.ts';
import { type LoopEnd, type Program, runProgram } from '../../src/loop/index.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

const isKitchen = (kitchen: KitchenSpec | Kitchen): kitchen is Kitchen => 'tasks' in kitchen;

/** A program's shift in a kitchen, in this process and in virtual time. */
export async function ran(kitchen: KitchenSpec | Kitchen, program: Program): Promise<LoopEnd> {
  const { ended } = runProgram(isKitchen(kitchen) ? kitchen : kitchenOf(kitchen), program, {
    nextTurn: setImmediate,
    onDecision: () => {},
    hasTurns: () => false,
    outside: () => null,
  });
  const end = await ended;
  const error = end.fault?.error;
  // What a program expects in vain is the test's failure.
  if (error instanceof Error && error.name === 'AssertionError') throw error;
  return end;
}

/** The program of a text, as a file would export it. */
export async function programOf(lines: readonly string[]): Promise<Program> {
  const address = `data:text/javascript,${encodeURIComponent(lines.join('\n'))}`;
  return (await import(/* @vite-ignore */ address)).default as Program;
}

/** The first order of a kitchen, which has arrived at minute 0. */
export async function theOrder(kitchen: api.Kitchen): Promise<api.Order> {
  for await (const order of kitchen.orders) return order;
  throw new Error('the kitchen has no order');
}

/** All orders of a kitchen in which they all arrive at minute 0. */
export async function allOrders(kitchen: api.Kitchen): Promise<readonly api.Order[]> {
  const orders: api.Order[] = [];
  for await (const order of kitchen.orders) orders.push(order);
  return orders;
}
