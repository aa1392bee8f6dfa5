import type { ShiftEvent } from '../model/event.ts';
import { ArrivalClock, meanGap } from './arrivals.ts';
import { Chance } from './chance.ts';
import { Cooks } from './cooks.ts';
import { BRAIN, TASK_AT_STATION, TASK_BY_HAND } from './events.ts';
import { Measures } from './measures.ts';
import type { MenuStep, Time } from './menu.ts';
import { COOK } from './modes.ts';
import { Chooser } from './policies.ts';
import { Queue } from './queue.ts';
import type { Scenario } from './scenario.ts';
import { Work } from './work.ts';

const NOBODY = -1;
const NEVER = Number.POSITIVE_INFINITY;
const WAITING = COOK.mode('waiting');
const FREE = COOK.mode('free');
const LOADING = COOK.mode('loading');
const DOING = COOK.mode('doing');

/**
 * A rush, from tick 0 until the last customer is served: the rules of a minute (kitchen-rules §2, §3) for one dish without
 * end. It goes from event to event, and takes the modes of tasks, orders and brains from the machines of the kitchen;
 * with one cook every event is the one that the kitchen's own `decide` tells (a test holds the two against each other).
 *
 * With several cooks the same holds for each; those whose work ends at the same tick end it, and decide, in their order,
 * and a cook who waits goes on as soon as there is anything to do.
 */
export class Rush {
  readonly scenario: Scenario;
  readonly measures: Measures;
  readonly #steps: readonly MenuStep[];
  readonly #work: Work;
  readonly #chooser: Chooser;
  readonly #cooks: Cooks;
  readonly #clock: ArrivalClock;
  readonly #chance: Chance;
  readonly #tell: ((event: ShiftEvent) => void) | undefined;
  /** What cooks, by the tick of its ding. */
  readonly #cooking = new Queue();
  // Times outgrow 32 bits. A field that begins as a small integer is then another kind of field, and all that is compiled
  // is thrown away; -0 is no small integer.
  #nextArrival = -0;
  #tick = -0;
  #isOver = false;

  /** @param tell is told every event in its order, with ticks for minutes: that is slow */
  constructor(scenario: Scenario, tell?: (event: ShiftEvent) => void) {
    this.scenario = scenario;
    this.measures = new Measures(meanGap(scenario.arrivals) * scenario.customers, scenario.cooks);
    this.#steps = scenario.menu.steps;
    this.#work = new Work(scenario);
    this.#chooser = new Chooser(scenario, this.#work);
    this.#cooks = new Cooks(scenario.cooks);
    this.#clock = new ArrivalClock(scenario.arrivals, scenario.seed);
    this.#chance = new Chance(scenario.seed, 'service');
    this.#tell = tell;
    this.#tick = 0;
    this.#nextArrival = this.#clock.next();
    this.#arrive();
    this.#decide();
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** What time it is, in ticks. */
  get tick(): number {
    return this.#tick;
  }

  /**
   * Goes on until there is nothing more to happen up to `tick`, or until so many customers are served in all.
   * @param most at most about so many happenings: what is left is for the next call
   */
  runUntil({
    tick = Number.POSITIVE_INFINITY,
    served = Number.POSITIVE_INFINITY,
    most = Number.POSITIVE_INFINITY,
  }): void {
    for (let left = most; left > 0 && !this.#isOver && this.measures.served < served; left -= 1) {
      const due = this.#cooks.next;
      const next = Math.min(this.#nextArrival, due, this.#cooking.key);
      if (next === NEVER) throw new Error('a rush in which nothing will ever happen');
      if (next > tick) return;
      this.#go(next, due === next);
    }
  }

  /** To a tick at which something happens, and through those of its phases (kitchen-rules §2) in which something does. */
  #go(tick: number, isWorkDone: boolean): void {
    this.measures.pass(tick, this.#cooks);
    this.#tick = tick;
    if (isWorkDone) this.#finishAll();
    if (this.#cooking.key === tick) this.#ding();
    if (this.#nextArrival === tick) this.#arrive();
    if (this.#cooks.isAnyIdle) this.#decide();
  }

  #finishAll(): void {
    for (let cook = 0; cook < this.#cooks.count && !this.#isOver; cook += 1) this.#finishWork(cook);
  }

  #finishWork(cook: number): void {
    if (!this.#cooks.isDue(cook, this.#tick)) return;
    const mode = this.#cooks.mode(cook);
    const task = this.#cooks.task(cook);
    if (mode === LOADING) {
      this.#finishLoading(cook, task);
      return;
    }
    this.#cooks.move(cook, BRAIN.finish, NEVER);
    if (mode === DOING) {
      this.#work.move(task, TASK_BY_HAND.done);
      this.#tell?.({ minute: this.#tick, type: 'did', task: this.#work.indexOf(task) });
    } else {
      this.#work.freeSlot(task);
      this.#work.move(task, TASK_AT_STATION.collected);
      this.#tell?.({ minute: this.#tick, type: 'collected', task: this.#work.indexOf(task) });
    }
    const came = this.#work.conclude(task);
    if (came !== NOBODY) this.#serve(this.#work.customerOf(task), came);
  }

  #finishLoading(cook: number, task: number): void {
    const step = this.#stepOf(task);
    const due = this.#tick + this.#ticks(step.minutes);
    this.#work.move(task, TASK_AT_STATION.loaded);
    this.#cooking.push(due, task);
    this.#tell?.({ minute: this.#tick, type: 'started', task: this.#work.indexOf(task), station: step.station, due });
    if (!this.#cooks.thenStares(cook)) {
      this.#cooks.move(cook, BRAIN.finish, NEVER);
      return;
    }
    this.#cooks.move(cook, BRAIN.watch, NEVER);
    this.#tell?.({ minute: this.#tick, type: 'staring', task: this.#work.indexOf(task) });
  }

  #serve(order: number, came: number): void {
    this.measures.serve(this.#tick - came);
    this.#tell?.({ minute: this.#tick, type: 'served', order });
    if (this.measures.served < this.scenario.customers) return;
    this.#isOver = true;
    this.#tell?.({ minute: this.#tick, type: 'ended', how: 'over' });
  }

  #ding(): void {
    while (!this.#isOver && this.#cooking.key === this.#tick) {
      const task = this.#cooking.value;
      this.#cooking.pop();
      this.#work.move(task, TASK_AT_STATION.ding);
      this.#tell?.({
        minute: this.#tick,
        type: 'dinged',
        task: this.#work.indexOf(task),
        burnsAt: NEVER,
      });
      const cook = this.#cooks.starerOf(task);
      if (cook === NOBODY) this.#chooser.ding(task);
      else this.#collect(cook, task, BRAIN.ding);
    }
  }

  #collect(cook: number, task: number, event: number): void {
    this.#work.move(task, TASK_AT_STATION.collect);
    this.#tell?.({ minute: this.#tick, type: 'collecting', task: this.#work.indexOf(task) });
    this.#cooks.move(cook, event, this.#tick + this.#ticks(this.#stepOf(task).collect));
    this.#finishWork(cook);
  }

  #arrive(): void {
    while (!this.#isOver && this.#nextArrival === this.#tick) {
      const order = this.#work.arrived;
      this.#work.arrive();
      this.measures.arrive();
      this.#tell?.({ minute: this.#tick, type: 'arrived', order });
      const isLast = order + 1 === this.scenario.customers;
      this.#nextArrival = isLast ? NEVER : this.#clock.next();
      if (isLast) this.measures.closeDoors();
    }
  }

  /** Whoever is free or waits decides, until nobody finds anything to do any more. */
  #decide(): void {
    while (!this.#isOver) {
      const cook = this.#cooks.idle;
      if (cook === NOBODY) return;
      if (this.#cooks.mode(cook) === WAITING) {
        this.#cooks.move(cook, BRAIN.wake, NEVER);
        this.#tell?.({ minute: this.#tick, type: 'woke' });
      }
      if (!this.#chooser.choose()) {
        this.#putHandsDown();
        return;
      }
      this.#begin(cook);
    }
  }

  #putHandsDown(): void {
    for (let cook = 0; cook < this.#cooks.count; cook += 1) {
      if (this.#cooks.mode(cook) !== FREE) continue;
      this.#tell?.({ minute: this.#tick, type: 'decided', decision: { verb: 'wait', until: null } });
      this.#cooks.move(cook, BRAIN.wait, NEVER);
      this.#tell?.({ minute: this.#tick, type: 'waiting', until: null });
    }
  }

  /** Carries out what was chosen, as far as it happens at once. */
  #begin(cook: number): void {
    const { verb, task } = this.#chooser;
    this.#tell?.({ minute: this.#tick, type: 'decided', decision: { verb, task: this.#work.indexOf(task) } });
    this.#cooks.give(cook, task, verb === 'stare');
    if (verb === 'collect') {
      this.#collect(cook, task, BRAIN.collect);
      return;
    }
    const came = this.#work.take(this.#work.stepOf(task));
    if (came !== NOBODY) this.measures.attend(this.#tick - came);
    const { minutes, start, station } = this.#stepOf(task);
    if (verb === 'do') {
      this.#cooks.move(cook, BRAIN.do, this.#tick + this.#ticks(minutes));
      this.#work.move(task, TASK_BY_HAND.do);
      this.#tell?.({ minute: this.#tick, type: 'doing', task: this.#work.indexOf(task) });
      return;
    }
    this.#cooks.move(cook, BRAIN.load, this.#tick + this.#ticks(start));
    this.#work.move(task, TASK_AT_STATION.start);
    this.#tell?.({ minute: this.#tick, type: 'loading', task: this.#work.indexOf(task), station });
    this.#finishWork(cook);
    if (this.#cooking.key === this.#tick) this.#ding();
  }

  #stepOf(task: number): MenuStep {
    return this.#steps[this.#work.stepOf(task)] as MenuStep;
  }

  #ticks({ ticks, isRandom }: Time): number {
    return isRandom ? Math.max(1, Math.round(this.#chance.exponential(ticks))) : ticks;
  }
}
