import { taskName } from '../kitchen/index.ts';
import type { Kitchen, Task } from '../model/kitchen.ts';
import type { Language } from '../model/lesson.ts';
import type { Written } from './line.ts';
import { namesOf } from './names.ts';
import type { Deed } from './statement.ts';

export type Of<Kind extends Deed['kind']> = Extract<Deed, { readonly kind: Kind }>;

/** How things of a kitchen are called in one program. Tasks and stations are indices. */
export interface Pen {
  readonly kitchen: Kitchen;
  task(index: number): Task;
  /** The variable of what a task's station brings. */
  food(task: number): string;
  /** `1.toast` as a text of the language. */
  name(task: number): string;
  work(step: string): string;
  station(index: number): string;
  blocking(index: number): string;
}

/** How a language writes each deed. */
export type Writing = { readonly [Kind in Deed['kind']]: (deed: Of<Kind>, pen: Pen) => Written };

export const write = (writing: Writing, deed: Deed, pen: Pen): Written =>
  (writing[deed.kind] as (deed: Deed, pen: Pen) => Written)(deed, pen);

/** @param quote makes a text of the language */
export function penFor(kitchen: Kitchen, language: Language, quote: (text: string) => string): Pen {
  const { station, blocking, work, food } = namesOf(kitchen, language);
  return {
    kitchen,
    task: (index) => kitchen.tasks[index] as Task,
    food: (task) => food[task] as string,
    name: (task) => quote(taskName(kitchen, task)),
    work: (step) => work.get(step) as string,
    station: (index) => station[index] as string,
    blocking: (index) => blocking[index] as string,
  };
}
