import type { Action } from './actions.ts';
import { Lags } from './lags.ts';

/** What is done, and who has what: slots, tools and stock change hands with the actions of the brain alone. */
export class Hands extends Lags {
  /** How many pieces of a tool an order keeps. */
  keeps(order: number, tool: number): number {
    return this.numbers[this.layout.keeps + order * this.layout.work.kitchen.tools.length + tool] as number;
  }

  /** Whether giving tools back with this action can only help: its order takes none any more, nor has one to lose. */
  givesBackForGood({ order, ends, bit, task }: Action): boolean {
    if (!ends || task.returns.length === 0) return true;
    const takers = this.layout.work.takers[order] as number;
    return ((this.mask(order) | bit) & takers) === takers;
  }

  mask(order: number): number {
    return this.numbers[this.layout.masks + order] as number;
  }

  /** The action at a place of the permutation so far. */
  taken(nth: number): number {
    return this.numbers[this.layout.taken + nth] as number;
  }

  /** Whether the action may come next: all before it is done, and slot, tools and stock are there. */
  allows({ order, bit, needs, verb, task }: Action): boolean {
    const mask = this.mask(order);
    if ((mask & bit) !== 0 || (mask & needs) !== needs) return false;
    const before = this.layout.work.before[order] as number;
    if (before !== -1 && (this.mask(before) & bit) === 0) return false;
    if (verb === 'collect' || verb === 'handle') return true;
    const { numbers, layout } = this;
    if (verb === 'start' && numbers[layout.slots + task.station] === 0) return false;
    for (const tool of task.takes) if ((numbers[layout.tools + tool] as number) < count(task.takes, tool)) return false;
    return this.#hasStock(task.checks) && this.#hasStock(task.uses);
  }

  #hasStock(item: number): boolean {
    return item === -1 || (this.numbers[this.layout.stock + item] as number) > 0;
  }

  /** Slots, tools and stock change hands. */
  protected handOver({ verb, task, ends, order }: Action): void {
    const { numbers, layout } = this;
    const { tools } = layout.work.kitchen;
    if (verb === 'start') (numbers[layout.slots + task.station] as number) -= 1;
    if (verb === 'collect' || verb === 'handle') (numbers[layout.slots + task.station] as number) += 1;
    const keeps = layout.keeps + order * tools.length;
    const move = (tool: number, pieces: number): void => {
      (numbers[layout.tools + tool] as number) -= pieces;
      (numbers[keeps + tool] as number) += pieces;
    };
    const giveBack = (list: readonly number[]): void => {
      for (const tool of list) if ((numbers[keeps + tool] as number) > 0) move(tool, -1);
    };
    if (verb === 'do' || verb === 'start') {
      for (const tool of task.takes) move(tool, 1);
      if (task.uses !== -1) (numbers[layout.stock + task.uses] as number) -= 1;
    }
    if (verb === 'handle') giveBack(task.takes);
    if (!ends) return;
    giveBack(task.returns);
    if (task.restocks !== -1) (numbers[layout.stock + task.restocks] as number) += 1;
  }
}

const count = (list: readonly number[], tool: number): number =>
  list.reduce((sum, one) => sum + (one === tool ? 1 : 0), 0);
