import type { Kitchen, Task } from '../model/kitchen.ts';
import type { Deed } from './statement.ts';

/** What a call of a station is given beside its name. */
export interface StationCall {
  readonly minutes: number;
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
  return { minutes: task.minutes, start, collect, buzzes };
}

/** The options that are not what they are anyway, as texts. */
export const optionsOf = ({ start, collect, buzzes }: StationCall, is: string, yes: string): readonly string[] => [
  ...(start > 0 ? [`start${is}${start}`] : []),
  ...(collect > 0 ? [`collect${is}${collect}`] : []),
  ...(buzzes ? [`buzzes${is}${yes}`] : []),
];

/** The tasks that are started more than once: their variables are assigned anew. */
export function startedAgain(deeds: readonly Deed[]): ReadonlySet<number> {
  const started = deeds.flatMap((deed) => (deed.kind === 'start' ? [deed.task] : []));
  return new Set(started.filter((task, at) => started.indexOf(task) !== at));
}
