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
  if (decision.verb === 'wait') return deeds;
  const { verb, task } = decision;
  return verb === 'stare'
    ? without(without(deeds, { verb: 'start', task }), { verb: 'collect', task })
    : without(deeds, { verb, task });
}

function without(deeds: readonly Deed[], { verb, task }: TaskDecision): readonly Deed[] {
  const at = deeds.findIndex((deed) => deed.verb === verb && deed.task === task);
  return at === -1 ? deeds : deeds.toSpliced(at, 1);
}
