export { collectMinutes, nextHappening } from './clock.ts';
export { comingNext } from './coming.ts';
export { abandon, decide, open, trace } from './decide.ts';
export { type Choice, type Decisions, decisions, type Refused } from './decisions.ts';
export type { Fault, NameKind, Path } from './fault.ts';
export { refusalOf } from './legal.ts';
export { isMet, isNeeded } from './needs.ts';
export {
  decisionText,
  type PlanFault,
  type Played,
  parseDecision,
  play,
  playOut,
  type TextFault,
  taskName,
} from './plan.ts';
export { prepare } from './prepare.ts';
export type { Refusal } from './refusal.ts';
export type { BrainState, OrderState, Shift, Step, TaskState } from './shift.ts';
export { tailsOf } from './tails.ts';
export { withMinutes } from './with-minutes.ts';
