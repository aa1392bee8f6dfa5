import type { Refusal } from '../../src/kitchen/index.ts';
import type { TaskMode } from '../../src/machines/tables.ts';
import type { Plan } from '../../src/model/decision.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { outcomeOf } from '../../src/scoring/outcome.ts';
import { eventText, minutesOf } from './story.ts';

/** The engine that a rule is tested against: the real one, or one whose machines were tampered with. */
export type Engine = typeof import('../../src/kitchen/index.ts');

/** A shift at the moment at which a plan has led to. */
export interface Scene {
  readonly minute: number;
  /** What the shift has come to so far. */
  readonly outcome: Outcome;
  /** The log in words: `['0 arrived 1', '4 dinged 1.toast']`. Decisions are left out, each causes an event of its own. */
  readonly story: readonly string[];
  /** The minutes at which something happened: `at('burnt 1.toast')`. */
  at(event: string): readonly number[];
  /** The mode of a task: `mode('1.toast')`. */
  mode(task: string): TaskMode;
  /** Free slots of a station, free pieces of a tool, what is left of an item. */
  free(station: string): number;
  tools(tool: string): number;
  stock(item: string): number;
  /** The legal decisions, without `wait 12` and the like. */
  legal(): readonly string[];
  /** Why a decision is not legal now, `null` if it is. */
  refusal(decision: string): Refusal | null;
  /** The minutes of the brain that a legal decision takes. */
  minutes(decision: string): number | null;
}

/** What a rule test can do, in the words of the rules page. */
export interface Game {
  /** The prepared kitchen of a spec. Throws if the spec has faults. */
  kitchen(spec: KitchenSpec): Kitchen;
  /** Plays a plan and stops where it ends. Throws if a decision is not legal. */
  play(spec: KitchenSpec, plan: Plan): Scene;
  /** Plays a plan as the whole shift: *unfinished* if it ends too early. */
  playOut(spec: KitchenSpec, plan: Plan): Scene;
  readonly engine: Engine;
}

export function gameOn(engine: Engine): Game {
  const sceneOf = (spec: KitchenSpec, plan: Plan, how: Engine['play']): Scene => {
    const kitchen = kitchenOf(engine, spec);
    const played = how(kitchen, plan);
    if (!played.ok) throw new Error(`the plan has a fault: ${JSON.stringify(played.error)}`);
    const { shift, log } = played.value;
    return {
      minute: shift.minute,
      outcome: outcomeOf(kitchen, log),
      story: log
        .filter(({ type }) => type !== 'decided')
        .map((event) => `${event.minute} ${eventText(kitchen, event)}`),
      at: (event) => minutesOf(kitchen, log, event),
      mode: (task) => shift.tasks[taskIndex(engine, kitchen, task)]?.mode as TaskMode,
      free: (station) => pick(kitchen.stations, shift.free, station),
      tools: (tool) => pick(kitchen.tools, shift.tools, tool),
      stock: (item) => pick(kitchen.stock, shift.stock, item),
      legal: () => engine.decisions(shift).legal.map(({ decision }) => engine.decisionText(kitchen, decision)),
      refusal: (text) => engine.refusalOf(shift, decisionOf(engine, kitchen, text)),
      minutes: (text) => {
        const { legal } = engine.decisions(shift);
        const choice = legal.find(({ decision }) => engine.decisionText(kitchen, decision) === text);
        if (choice === undefined) throw new Error(`${text} is not legal`);
        return choice.minutes;
      },
    };
  };
  return {
    engine,
    kitchen: (spec) => kitchenOf(engine, spec),
    play: (spec, plan) => sceneOf(spec, plan, engine.play),
    playOut: (spec, plan) => sceneOf(spec, plan, engine.playOut),
  };
}

function kitchenOf(engine: Engine, spec: KitchenSpec): Kitchen {
  const kitchen = engine.prepare(spec);
  if (!kitchen.ok) throw new Error(`the kitchen has faults: ${JSON.stringify(kitchen.error)}`);
  return kitchen.value;
}

function decisionOf(engine: Engine, kitchen: Kitchen, text: string) {
  const decision = engine.parseDecision(kitchen, text);
  if (!decision.ok) throw new Error(`not a decision: ${text}`);
  return decision.value;
}

function taskIndex(engine: Engine, kitchen: Kitchen, name: string): number {
  const task = kitchen.tasks.find(({ index }) => engine.taskName(kitchen, index) === name);
  if (task === undefined) throw new Error(`no task is called ${name}`);
  return task.index;
}

function pick(list: readonly { readonly name: string }[], counts: readonly number[], name: string): number {
  const count = counts[list.findIndex((one) => one.name === name)];
  if (count === undefined) throw new Error(`nothing is called ${name}`);
  return count;
}
