import type { Kitchen, Task } from '../../src/model/kitchen.ts';

const some = (has: (task: Task) => boolean) => (kitchen: Kitchen) => kitchen.tasks.some(has);
const isLimit = (minutes: number): boolean => minutes !== Number.POSITIVE_INFINITY;

/** Everything that kitchen-rules §4 and §5 offer, and whether a kitchen has it. */
export const KITCHEN_FEATURES: Readonly<Record<string, (kitchen: Kitchen) => boolean>> = {
  'goal finish': ({ goal }) => goal === 'finish',
  'goal waits': ({ goal }) => goal === 'waits',
  'goal coins': ({ goal }) => goal === 'coins',
  'several orders': ({ orders }) => orders.length > 1,
  at: ({ orders }) => orders.some(({ at }) => at > 0),
  patience: ({ orders }) => orders.some(({ patience }) => isLimit(patience)),
  tip: ({ goal, orders }) => goal === 'coins' && orders.some(({ tip }) => tip !== null),
  closes: ({ closes }) => isLimit(closes),
  slots: ({ stations }) => stations.some(({ slots, helper }) => slots > 1 && !helper),
  start: some(({ start }) => start > 0),
  collect: some(({ collect }) => collect > 0),
  'no minutes': some(({ kind, minutes }) => kind === 'station' && minutes === 0),
  burns: some(({ burns }) => isLimit(burns)),
  times: some(({ name, step }) => name !== step),
  fails: some(({ fails }) => fails > 0),
  alarm: ({ alarm, tasks }) => alarm < 5 && tasks.some(({ fails }) => fails > 0),
  never: some(({ minutes }) => !isLimit(minutes)),
  any: some(({ after }) => after.some(({ anyOf }) => anyOf.length > 1)),
  helpers: ({ helpers, tasks }) => helpers.length > 0 && tasks.some(({ delegable }) => delegable),
  takes: some(({ takes }) => takes.length > 0),
  returns: some(({ returns }) => returns.length > 0),
  checks: some(({ checks }) => checks !== -1),
  uses: some(({ uses }) => uses !== -1),
  restocks: some(({ restocks }) => restocks !== -1),
  variables: ({ goal, orders, tasks }) =>
    goal === 'coins' && orders.length > 1 && tasks.some(({ reads }) => reads !== -1),
};
