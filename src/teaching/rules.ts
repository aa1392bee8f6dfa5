import type { Kitchen, Task } from '../model/kitchen.ts';

/** What a kitchen may have beyond stations and hands (kitchen-rules §4 and §5). */
const RULES = [
  'burns',
  'patience',
  'closes',
  'tip',
  'helpers',
  'tools',
  'variables',
  'stock',
  'fails',
  'never',
  'choice',
] as const;
export type Rule = (typeof RULES)[number];

const OF_TASKS: Readonly<Partial<Record<Rule, (task: Task) => boolean>>> = {
  burns: ({ burns }) => burns !== Number.POSITIVE_INFINITY,
  tools: ({ takes }) => takes.length > 0,
  variables: ({ writes }) => writes !== -1,
  stock: ({ uses, checks }) => uses !== -1 || checks !== -1,
  fails: ({ fails }) => fails > 0,
  never: ({ minutes }) => minutes === Number.POSITIVE_INFINITY,
  choice: ({ after }) => after.some(({ choice }) => choice),
};

const OF_KITCHENS: Readonly<Partial<Record<Rule, (kitchen: Kitchen) => boolean>>> = {
  patience: ({ orders }) => orders.some(({ patience }) => patience !== Number.POSITIVE_INFINITY),
  closes: ({ closes }) => closes !== Number.POSITIVE_INFINITY,
  tip: ({ orders }) => orders.some(({ tip }) => tip !== null),
  helpers: ({ helpers, tasks }) => helpers.length > 0 && tasks.some(({ delegable }) => delegable),
};

/** The rules that some task or order of a kitchen falls under. */
export const rulesOf = (kitchen: Kitchen): readonly Rule[] =>
  RULES.filter((rule) => OF_KITCHENS[rule]?.(kitchen) ?? kitchen.tasks.some((task) => OF_TASKS[rule]?.(task)));
