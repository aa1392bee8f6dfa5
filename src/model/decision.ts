/** What the brain may decide about a task, in the words of plans (kitchen-rules §3). */
export const VERBS = ['do', 'start', 'stare', 'collect', 'handle', 'clear'] as const;
export type Verb = (typeof VERBS)[number];

export interface TaskDecision {
  readonly verb: Verb;
  /** Index into `Kitchen.tasks`. */
  readonly task: number;
}

export interface WaitDecision {
  readonly verb: 'wait';
  /** `null`: until the next thing happens; a number: until that minute, whatever happens. */
  readonly until: number | null;
}

export type Decision = TaskDecision | WaitDecision;

/** Decisions as text, as kitchen-rules §3 writes them: `["start 1.toast", "wait"]`. */
export type Plan = readonly string[];
