import { taskName } from '../kitchen/index.ts';
import type { Kitchen, Task } from '../model/kitchen.ts';
import type { Names } from './names.ts';
import type { Deed } from './statement.ts';

/** What a call of a station is given: minutes and what is not as usual. */
export interface StationCall {
  readonly minutes: number;
  readonly name: string;
  /** Minutes of the brain, 0 for none. */
  readonly start: number;
  readonly collect: number;
  readonly buzzes: boolean;
}

/** How a task's station is called: a delegated one's minutes of loading are the helper's briefing. */
export function stationCall(kitchen: Kitchen, deed: Extract<Deed, { readonly station: number }>): StationCall {
  const task = kitchen.tasks[deed.task] as Task;
  const helper = kitchen.stations[deed.station];
  const { start, collect } =
    task.kind === 'station' ? task : { start: helper?.briefing ?? 0, collect: helper?.collect ?? 0 };
  const buzzes = deed.kind === 'start' && deed.buzzes;
  return { minutes: task.minutes, name: taskName(kitchen, deed.task), start, collect, buzzes };
}

/** The options that are not what they are anyway, as texts. */
export const optionsOf = ({ start, collect, buzzes }: StationCall, is: string, yes: string): readonly string[] => [
  ...(start > 0 ? [`start${is}${start}`] : []),
  ...(collect > 0 ? [`collect${is}${collect}`] : []),
  ...(buzzes ? [`buzzes${is}${yes}`] : []),
];

export const foodName = (names: Names, task: number): string => names.food[task] as string;

/** The tasks that are started more than once: their variables are assigned anew. */
export function startedAgain(deeds: readonly Deed[]): ReadonlySet<number> {
  const started = deeds.flatMap((deed) => (deed.kind === 'start' ? [deed.task] : []));
  return new Set(started.filter((task, at) => started.indexOf(task) !== at));
}
