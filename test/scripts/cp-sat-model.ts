import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Kitchen, Task } from '../../src/model/kitchen.ts';

/*
 * A kitchen as a model of Google's CP-SAT, which shares nothing with our solver but the prepared kitchen. What it knows:
 * hands, stations with slots, tools, arrivals, patience, closing and burning, for the goal `finish`. In it no
 * food burns: what dings is collected in time.
 */

/** The part of or-tools-wasm that is used here. It is no dependency, so its own types may not be there. */
interface Linear {
  plus(other: Linear | number): Linear;
  times(factor: number): Linear;
}
type Interval = object;
interface CpModel {
  newIntVar(from: number, to: number, name: string): Linear;
  newIntervalVar(start: Linear, size: Linear | number, end: Linear): Interval;
  addLinearConstraint(expression: Linear, from: number, to: number): void;
  addNoOverlap(intervals: readonly Interval[]): void;
  addCumulative(intervals: readonly Interval[], demands: readonly number[], capacity: number): void;
  addMaxEquality(target: Linear, expressions: readonly Linear[]): void;
  minimize(expression: Linear): void;
}
interface CpSolver {
  solve(model: CpModel, options: { numSearchWorkers: number; maxTimeInSeconds: number }): Promise<number>;
  statusName(status: number): string;
  value(expression: Linear): number;
}
export interface CpSat {
  readonly CpModel: new () => CpModel;
  readonly CpSolver: new () => CpSolver;
}

/** @param folder in which `npm install or-tools-wasm` was run */
export async function loadCpSat(folder: string): Promise<CpSat> {
  const path = createRequire(join(resolve(folder), 'package.json')).resolve('or-tools-wasm/cp-sat');
  return import(pathToFileURL(path).href);
}

/** What CP-SAT says of a kitchen whose goal is `finish`, without burning. */
export interface Verdict {
  /** The least, `null` where no plan serves all in time, `undefined` where time ran out. */
  readonly finish: number | null | undefined;
  /** The least among the plans with that finish; `undefined` where it is not known. */
  readonly waits: number | undefined;
  /** What the finish took, in milliseconds of this machine. */
  readonly ms: number;
}

/**
 * First the finish, then the waits: both at once, as one number, is a hundred times harder for it.
 * @param seconds after which it gives up, for each of the two
 */
export async function askCpSat(cpSat: CpSat, kitchen: Kitchen, seconds: number): Promise<Verdict> {
  const from = performance.now();
  const finish = await least(cpSat, kitchen, seconds, null);
  const ms = performance.now() - from;
  const waits = typeof finish === 'number' ? await least(cpSat, kitchen, seconds, finish) : undefined;
  return { finish, waits: waits ?? undefined, ms };
}

/** The least finish or, where that is given, the least waits. */
async function least({ CpModel, CpSolver }: CpSat, kitchen: Kitchen, seconds: number, finish: number | null) {
  const model = new CpModel();
  const values = describe(model, kitchen, finish ?? horizonOf(kitchen));
  const wanted = finish === null ? values.finish : values.waits;
  model.minimize(wanted);
  const solver = new CpSolver();
  const status = await solver.solve(model, { numSearchWorkers: 1, maxTimeInSeconds: seconds });
  const name = solver.statusName(status);
  if (name === 'MODEL_INVALID') throw new Error('CP-SAT refuses the model');
  if (name === 'INFEASIBLE') return null;
  return name === 'OPTIMAL' ? solver.value(wanted) : undefined;
}

/** When the brain begins with a task, and when the task is done. */
interface Times {
  readonly begins: Linear;
  readonly done: Linear;
}

/** @param horizon the minute by which all is done */
function describe(model: CpModel, kitchen: Kitchen, horizon: number) {
  const minute = (from: number, name: string): Linear => model.newIntVar(from, horizon, name);
  const brain: Interval[] = [];
  const slots = kitchen.stations.map((): Interval[] => []);
  const times = kitchen.tasks.map((task): Times => {
    const begins = minute(kitchen.orders[task.order]?.at ?? 0, `begins ${task.index}`);
    const busy = (start: Linear, size: number): Linear => {
      brain.push(model.newIntervalVar(start, size, start.plus(size)));
      return start.plus(size);
    };
    if (task.kind === 'hands-on') return { begins, done: busy(begins, task.minutes) };
    const dings = busy(begins, task.start).plus(task.minutes);
    const collects = minute(0, `collects ${task.index}`);
    // A burn comes before the decisions of its minute, so the last one that saves the food is a minute earlier.
    const last = Math.min(horizon, task.burns - 1);
    model.addLinearConstraint(collects.plus(dings.times(-1)), 0, last);
    const done = busy(collects, task.collect);
    slots[task.station]?.push(between(model, begins, done, horizon));
    return { begins, done };
  });
  model.addNoOverlap(brain);
  for (const [nth, { slots: capacity }] of kitchen.stations.entries()) limit(model, slots[nth] ?? [], capacity);
  for (const [nth, { count }] of kitchen.tools.entries())
    limit(model, keptIn(model, kitchen, times, nth, horizon), count);
  for (const task of kitchen.tasks) {
    for (const { anyOf } of task.after)
      notBefore(model, at(times, task.index).begins, at(times, anyOf[0]).done, horizon);
  }
  return values(model, kitchen, times, horizon);
}

const between = (model: CpModel, from: Linear, to: Linear, horizon: number): Interval =>
  model.newIntervalVar(from, model.newIntVar(0, horizon, 'lasts'), to);

const at = (times: readonly Times[], index: number | undefined): Times => times[index ?? -1] as Times;

const notBefore = (model: CpModel, later: Linear, earlier: Linear, horizon: number): void =>
  model.addLinearConstraint(later.plus(earlier.times(-1)), 0, horizon);

const limit = (model: CpModel, intervals: readonly Interval[], capacity: number): void =>
  model.addCumulative(
    intervals,
    intervals.map(() => 1),
    capacity,
  );

/** For each order that takes a tool the time for which it keeps it: until the step that returns it is done. */
function keptIn(model: CpModel, kitchen: Kitchen, times: readonly Times[], tool: number, horizon: number) {
  const { orders, tasks } = kitchen;
  return orders.flatMap((order) => {
    const own = order.tasks.map((index) => tasks[index] as Task);
    const taker = own.find(({ takes }) => takes.includes(tool));
    const returner = own.find(({ returns }) => returns.includes(tool));
    if (taker === undefined || returner === undefined) return [];
    const [from, to] = [at(times, taker.index).begins, at(times, returner.index).done];
    return [between(model, from, to, horizon)];
  });
}

/** Every order is served in time: hands end before guests leave and before the house closes, in the same minute too. */
function values(model: CpModel, kitchen: Kitchen, times: readonly Times[], horizon: number) {
  const served = kitchen.orders.map((order) => {
    const end = model.newIntVar(
      0,
      Math.min(horizon, order.at + order.patience, kitchen.closes),
      `serves ${order.number}`,
    );
    model.addMaxEquality(
      end,
      order.tasks.map((index) => at(times, index).done),
    );
    return end;
  });
  const finish = model.newIntVar(0, horizon, 'finish');
  model.addMaxEquality(finish, served);
  const arrived = kitchen.orders.reduce((sum, order) => sum + order.at, 0);
  const waits = served.reduce((sum, end) => sum.plus(end)).plus(-arrived);
  return { finish, waits };
}

/** A minute by which everything can be done, one thing after the other. */
function horizonOf({ tasks, orders }: Kitchen): number {
  const work = tasks.reduce((sum, { start, minutes, collect }) => sum + start + minutes + collect, 0);
  return work + Math.max(...orders.map((order) => order.at));
}
