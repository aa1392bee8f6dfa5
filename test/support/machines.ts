import type { AnyStateMachine } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { brain } from '../../src/machines/brain.ts';
import { handsOnTask } from '../../src/machines/hands-on-task.ts';
import { order } from '../../src/machines/order.ts';
import { shift } from '../../src/machines/shift.ts';
import { stationTask } from '../../src/machines/station-task.ts';

/** Every machine of the engine, by the name that its module exports it under, with its file in src/machines. */
export const MACHINES: readonly { readonly name: string; readonly file: string; readonly machine: AnyStateMachine }[] =
  [
    { name: 'stationTask', file: 'station-task.ts', machine: stationTask },
    { name: 'handsOnTask', file: 'hands-on-task.ts', machine: handsOnTask },
    { name: 'order', file: 'order.ts', machine: order },
    { name: 'brain', file: 'brain.ts', machine: brain },
    { name: 'shift', file: 'shift.ts', machine: shift },
  ];

export interface Transition {
  readonly from: string;
  readonly event: string;
  readonly to: string;
}

/** Every transition of a machine that can be reached from its beginning, as xstate's graph utilities list them. */
export function transitionsOf(machine: AnyStateMachine): readonly Transition[] {
  return adjacencyMapToArray(getAdjacencyMap(machine, {}))
    .map(({ state, event, nextState }) => ({ from: modeOf(state), event: event.type, to: modeOf(nextState) }))
    .filter(({ from, to }) => from !== to);
}

const modeOf = (snapshot: unknown): string => String((snapshot as { readonly value: unknown }).value);
