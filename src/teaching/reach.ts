import type { Kitchen, Need, Task } from '../model/kitchen.ts';

/** What some shift can come to, seen without playing one. Nothing that could be is left out. Indices of tasks. */
export interface Reach {
  readonly done: ReadonlySet<number>;
  /** All that they come after can be done, but for want of this they never begin. */
  readonly wanting: ReadonlyMap<number, Want>;
}

/** The name of a tool that is never free, or of an item that is never there. */
export type Want = { readonly what: 'tool' | 'item'; readonly name: string };

/** Once, for as long as it makes more possible: what is done brings tools and items back. */
export function reachOf(kitchen: Kitchen): Reach {
  let done: ReadonlySet<number> = new Set();
  while (true) {
    const ready = kitchen.tasks.filter((task) => task.after.every((need) => isMet(need, done)));
    const wants = new Map(ready.map((task) => [task.index, wantOf(kitchen, task, done)]));
    const next = new Set(
      ready
        .filter(({ index, minutes }) => wants.get(index) === null && Number.isFinite(minutes))
        .map(({ index }) => index),
    );
    if (next.size > done.size) {
      done = next;
      continue;
    }
    const wanting = [...wants].flatMap(([index, want]) => (want === null ? [] : [[index, want] as const]));
    return { done, wanting: new Map(wanting) };
  }
}

export const isMet = ({ anyOf }: Need, done: ReadonlySet<number>): boolean => anyOf.some((index) => done.has(index));

function wantOf(kitchen: Kitchen, task: Task, done: ReadonlySet<number>): Want | null {
  const tool = task.takes.find((one) => piecesFor(kitchen, task, one, done) < count(task.takes, one));
  if (tool !== undefined) return { what: 'tool', name: kitchen.tools[tool]?.name ?? '' };
  const item = [task.checks, task.uses].find((one) => one !== -1 && !isThere(kitchen, one, done));
  return item === undefined ? null : { what: 'item', name: kitchen.stock[item]?.name ?? '' };
}

const count = (all: readonly number[], one: number): number => all.filter((other) => other === one).length;

const isThere = ({ stock, tasks }: Kitchen, item: number, done: ReadonlySet<number>): boolean =>
  (stock[item]?.count ?? 0) > 0 || tasks.some(({ index, restocks }) => restocks === item && done.has(index));

/** The most pieces of a tool that can be free to a task: all but those that its own order must be keeping by then. */
function piecesFor({ tools, tasks }: Kitchen, task: Task, tool: number, done: ReadonlySet<number>): number {
  const before = needed(tasks, task);
  const taken = [...before].reduce((sum, index) => sum + count(tasks[index]?.takes ?? [], tool), 0);
  const returned = tasks
    .filter((other) => other.order === task.order && done.has(other.index))
    .reduce((sum, other) => sum + count(other.returns, tool), 0);
  return (tools[tool]?.count ?? 0) - Math.max(0, taken - returned);
}

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
