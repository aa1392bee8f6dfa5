import type { Decision, TaskDecision, Verb } from '../model/decision.ts';
import type { Log, ShiftEvent } from '../model/event.ts';

/** Something that the brain began in a shift, at this minute. A stare is two deeds: its start and its collecting. */
export interface Deed extends TaskDecision {
  readonly minute: number;
}

const VERBS_OF: Readonly<Partial<Record<ShiftEvent['type'], Verb>>> = {
  doing: 'do',
  loading: 'start',
  collecting: 'collect',
  handling: 'handle',
  clearing: 'clear',
};

export const deedsOf = (log: Log): readonly Deed[] =>
  log.flatMap((event) => {
    const verb = VERBS_OF[event.type];
    return verb === undefined || !('task' in event) ? [] : [{ verb, task: event.task, minute: event.minute }];
  });

/** What is left to be done of the deeds after a decision. */
export function deedsAfter(deeds: readonly Deed[], decision: Decision): readonly Deed[] {
  const at = deeds.findIndex((deed) => isDeed(deed, decision));
  return at === -1 ? deeds : deeds.toSpliced(at, 1);
}

const isDeed = (deed: Deed, decision: Decision): boolean =>
  decision.verb !== 'wait' && deed.verb === decision.verb && deed.task === decision.task;
