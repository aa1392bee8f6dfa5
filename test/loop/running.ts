import { type LoopEnd, type Program, runProgram } from '../../src/loop/index.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

const isKitchen = (kitchen: KitchenSpec | Kitchen): kitchen is Kitchen => 'tasks' in kitchen;

/** A program's shift in a kitchen, in this process and in virtual time. */
export function ran(kitchen: KitchenSpec | Kitchen, program: Program): Promise<LoopEnd> {
  const { ended } = runProgram(isKitchen(kitchen) ? kitchen : kitchenOf(kitchen), program, {
    nextTurn: setImmediate,
    onDecision: () => {},
    outside: () => null,
  });
  return ended;
}

/** The program of a text, as a file would export it. */
export async function programOf(lines: readonly string[]): Promise<Program> {
  const address = `data:text/javascript,${encodeURIComponent(lines.join('\n'))}`;
  return (await import(/* @vite-ignore */ address)).default as Program;
}
