import type { Kitchen, Need, Task } from '../model/kitchen.ts';

/** What some shift can come to, seen without playing one. Nothing that could be is left out. Indices of tasks. */
export interface Reach {
  readonly done: ReadonlySet<number>;
  /** All that they come after can be done, but for want of this they never begin. */
  readonly wanting: ReadonlyMap<number, Want>;
}

/** The name of a tool that is never free, or of an item that is never there. */
export type Want = { readonly what: 'tool' | 'item'; readonly name: string };

/** Again and again, for as long as it makes more possible: what is done brings tools and items back. */
export function reachOf(kitchen: Kitchen): Reach {
  const done = new Set<number>();
  const wantOf = wantsIn(kitchen);
  while (true) {
    const asked = kitchen.tasks
      .filter(({ index, after }) => !done.has(index) && after.every((need) => isMet(need, done)))
      .map((task) => ({ task, want: wantOf(task, done) }));
    const next = asked.filter(({ task, want }) => want === null && Number.isFinite(task.minutes));
    for (const { task } of next) done.add(task.index);
    if (next.length > 0) continue;
    const wanting = asked.flatMap(({ task, want }) => (want === null ? [] : [[task.index, want] as const]));
    return { done, wanting: new Map(wanting) };
  }
}

export const isMet = ({ anyOf }: Need, done: ReadonlySet<number>): boolean => anyOf.some((index) => done.has(index));

/** What a task wants for that can begin as far as other tasks go, where so many are done; `null` for nothing. */
function wantsIn(kitchen: Kitchen): (task: Task, done: ReadonlySet<number>) => Want | null {
  const { tools, stock, tasks, orders } = kitchen;
  const before = tasks.map((task) => (task.takes.length > 0 ? [...needed(tasks, task)] : []));
  const restockers = stock.map((_, item) => tasks.filter(({ restocks }) => restocks === item));
  const isThere = (item: number, done: ReadonlySet<number>): boolean =>
    (stock[item]?.count ?? 0) > 0 || (restockers[item] ?? []).some(({ index }) => done.has(index));
  /** The most pieces of a tool that can be free to a task: all but those that its own order must be keeping by then. */
  const piecesFor = ({ index, order }: Task, tool: number, done: ReadonlySet<number>): number => {
    const taken = pieces(before[index] ?? [], (one) => tasks[one]?.takes, tool);
    const own = orders[order]?.tasks.filter((one) => done.has(one)) ?? [];
    const returned = pieces(own, (one) => tasks[one]?.returns, tool);
    return (tools[tool]?.count ?? 0) - Math.max(0, taken - returned);
  };
  return (task, done) => {
    const tool = task.takes.find((one) => piecesFor(task, one, done) < count(task.takes, one));
    if (tool !== undefined) return { what: 'tool', name: tools[tool]?.name ?? '' };
    const item = [task.checks, task.uses].find((one) => one !== -1 && !isThere(one, done));
    return item === undefined ? null : { what: 'item', name: stock[item]?.name ?? '' };
  };
}

const count = (all: readonly number[], one: number): number => all.filter((other) => other === one).length;

const pieces = (indices: readonly number[], of: (index: number) => readonly number[] | undefined, tool: number) =>
  indices.reduce((sum, index) => sum + count(of(index) ?? [], tool), 0);

/** The tasks without which a task never begins, whatever is chosen. */
function needed(tasks: readonly Task[], { after }: Task, found = new Set<number>()): ReadonlySet<number> {
  for (const { anyOf } of after) {
    const [index, ...others] = anyOf;
    const task = tasks[index ?? -1];
    if (task === undefined || others.length > 0 || found.has(task.index)) continue;
    found.add(task.index);
    needed(tasks, task, found);
  }
  return found;
}
