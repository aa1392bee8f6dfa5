import type { TaskMode } from '../machines/tables.ts';
import type { Need } from '../model/kitchen.ts';

/** The rule that forbids a decision now (kitchen-rules §3, *legal when*), with what it is about. Indices into the kitchen. */
export type Refusal =
  | { readonly rule: 'shift-ended' }
  /** Only a free brain decides; `trace` also gives out shifts in which it is busy. */
  | { readonly rule: 'brain-busy' }
  | { readonly rule: 'not-arrived'; readonly at: number }
  | { readonly rule: 'order-served' }
  | { readonly rule: 'order-lost' }
  /** The verb is not for this kind of task: hands-on work has no station, a station task is not done by hand. */
  | { readonly rule: 'wrong-kind'; readonly kind: 'hands-on' | 'station' }
  /** The task's machine does not react to the verb in the mode that it is in. */
  | { readonly rule: 'wrong-mode'; readonly mode: TaskMode }
  | { readonly rule: 'not-needed' }
  | { readonly rule: 'still-needed' }
  | { readonly rule: 'after'; readonly missing: readonly Need[] }
  | { readonly rule: 'no-free-slot'; readonly station: number }
  | { readonly rule: 'tool-taken'; readonly tool: number; readonly keptByItself: boolean }
  | { readonly rule: 'out-of-stock'; readonly item: number }
  | { readonly rule: 'nothing-to-come' }
  | { readonly rule: 'past'; readonly minute: number };
