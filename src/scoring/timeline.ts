import type { Log, ShiftEvent } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { type Account, type Activity, accountOf, brainTime } from './brain-time.ts';

/** What a station's slot is taken by. `ready` and `failed` stand on the rail: dinged or buzzed and not fetched yet. */
export type StationKind = 'loading' | 'cooking' | 'ready' | 'failed' | 'collecting' | 'handling' | 'clearing';
export type LaneKind = Account | StationKind;

/** Minutes `from` to `to` (exclusive, at least one minute) of a lane. */
export interface LaneStretch {
  readonly from: number;
  readonly to: number;
  readonly kind: LaneKind;
  /** Index of the task, `-1` while the brain waits. */
  readonly task: number;
  /** What the brain does in detail; `null` on a station. */
  readonly activity: Activity | null;
}

/** Something that happened at one minute. `task` is `-1` for what is about a whole order. */
export interface Mark {
  readonly minute: number;
  readonly kind: 'dinged' | 'buzzed' | 'burnt' | 'served' | 'lost';
  readonly task: number;
  readonly order: number;
}

/** One line of a timeline: the brain, or one slot of a station. Its stretches are in order and never overlap. */
export interface Lane {
  /** Index of the station, `-1` for the brain. */
  readonly station: number;
  /** From 0, within the station. */
  readonly slot: number;
  readonly stretches: readonly LaneStretch[];
  /** Orders served and lost on the brain's lane; dings, buzzes and burns on a station's. */
  readonly marks: readonly Mark[];
}

export interface Timeline {
  /** Minutes that the timeline covers, from 0. */
  readonly until: number;
  readonly brain: Lane;
  /**
   * By station and slot. A station has as many lanes as it ever had slots in use at once, and at least one. A task
   * takes the lowest free slot, so that a longer log never moves what a shorter one has drawn.
   */
  readonly stations: readonly Lane[];
}

/**
 * Who did what when, read off the log alone. Minutes later than `until` are not seen; what still runs there is cut
 * off. A shift's end ends everything, also where `until` is later.
 */
export function timelineOf(kitchen: Kitchen, log: Log, until: number): Timeline {
  const seen = log.filter(({ minute }) => minute <= until);
  return { until, brain: brainLane(seen, until), stations: stationLanes(kitchen, seen, until) };
}

function brainLane(log: Log, until: number): Lane {
  const stretches = brainTime(log, until).map((one) => ({ ...one, kind: accountOf(one.activity) }));
  const marks = log.flatMap((event): readonly Mark[] =>
    event.type === 'served' || event.type === 'lost'
      ? [{ minute: event.minute, kind: event.type, task: -1, order: event.order }]
      : [],
  );
  return { station: -1, slot: 0, stretches, marks };
}

/** What a slot's task is at from this event on; `null`: the slot is free again. */
const TURNS: Readonly<Partial<Record<ShiftEvent['type'], StationKind | null>>> = {
  started: 'cooking',
  dinged: 'ready',
  buzzed: 'failed',
  collecting: 'collecting',
  handling: 'handling',
  clearing: 'clearing',
  collected: null,
  dropped: null,
  handled: null,
  cleared: null,
  burnt: null,
};

interface Draught {
  readonly station: number;
  readonly slot: number;
  readonly stretches: LaneStretch[];
  readonly marks: Mark[];
  open: Omit<LaneStretch, 'to'> | null;
}

function stationLanes(kitchen: Kitchen, log: Log, until: number): readonly Lane[] {
  const lanes = kitchen.stations.map((_, station) => [emptyLane(station, 0)]);
  const held = new Map<number, Draught>();
  const close = (lane: Draught, minute: number): void => {
    if (lane.open !== null && minute > lane.open.from) lane.stretches.push({ ...lane.open, to: minute });
    lane.open = null;
  };
  const enter = (task: number, station: number, from: number): void => {
    const lane = freeLane(lanes[station] ?? [], station);
    lane.open = { kind: 'loading', task, from, activity: null };
    held.set(task, lane);
  };
  const turn = (task: number, kind: StationKind | null, minute: number): void => {
    const lane = held.get(task);
    if (lane === undefined) return;
    close(lane, minute);
    if (kind === null) held.delete(task);
    else lane.open = { kind, task, from: minute, activity: null };
  };
  for (const event of log) {
    if (event.type === 'ended') for (const lane of held.values()) close(lane, event.minute);
    if (!('task' in event)) continue;
    if (event.type === 'loading') enter(event.task, event.station, event.minute);
    const mark = markOf(kitchen, event);
    if (mark !== null) held.get(event.task)?.marks.push(mark);
    const kind = TURNS[event.type];
    if (kind !== undefined) turn(event.task, kind, event.minute);
  }
  for (const lane of held.values()) close(lane, until);
  return lanes.flat().map(({ station, slot, stretches, marks }) => ({ station, slot, stretches, marks }));
}

const emptyLane = (station: number, slot: number): Draught => ({ station, slot, stretches: [], marks: [], open: null });

function freeLane(lanes: Draught[], station: number): Draught {
  const free = lanes.find(({ open }) => open === null);
  if (free !== undefined) return free;
  const added = emptyLane(station, lanes.length);
  lanes.push(added);
  return added;
}

function markOf(kitchen: Kitchen, event: ShiftEvent): Mark | null {
  if (event.type !== 'dinged' && event.type !== 'buzzed' && event.type !== 'burnt') return null;
  const { minute, type: kind, task } = event;
  return { minute, kind, task, order: kitchen.tasks[task]?.order ?? -1 };
}
