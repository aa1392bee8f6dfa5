import type { ShiftEvent } from '../model/event.ts';
import { ArrivalClock, meanGap } from './arrivals.ts';
import { Chance } from './chance.ts';
import { type Cook, Crew } from './cooks.ts';
import { BRAIN, TASK_AT_STATION, TASK_BY_HAND } from './events.ts';
import type { Line } from './line.ts';
import { Measures } from './measures.ts';
import type { Time } from './menu.ts';
import { COOK } from './modes.ts';
import { Chooser } from './policies.ts';
import { Queue } from './queue.ts';
import type { Scenario } from './scenario.ts';
import { Teller } from './teller.ts';
import { Work } from './work.ts';

const NEVER = Number.POSITIVE_INFINITY;
/** More than ever happens in a rush. */
const ALL = 2 ** 30;
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
  readonly #work: Work;
  readonly #chooser: Chooser;
  readonly #crew: Crew;
  readonly #clock: ArrivalClock;
  readonly #chance: Chance;
  readonly #teller: Teller | null;
  /** What cooks, by the tick of its ding. */
  readonly #cooking = new Queue();
  // Times outgrow 32 bits. A field that begins as a small integer is then another kind of field, and all that is compiled
  // is thrown away; -0 is no small integer.
  #tick = -0;
  #isOver = false;

  /** @param tell is told every event in its order, with ticks for minutes: that is slow */
  constructor(scenario: Scenario, tell?: (event: ShiftEvent) => void) {
    const { arrivals, customers, cooks, seed } = scenario;
    this.scenario = scenario;
    this.measures = new Measures(meanGap(arrivals) * customers, cooks);
    this.#work = new Work(scenario);
    this.#chooser = new Chooser(scenario.policy, this.#work);
    this.#crew = new Crew(cooks, this.#work.lines[0] as Line);
    this.#clock = new ArrivalClock(arrivals, customers, seed);
    this.#chance = new Chance(seed, 'service');
    this.#teller = tell === undefined ? null : new Teller(tell, this.#work, this.measures);
    this.#tick = 0;
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
  runUntil({ tick = NEVER, served = ALL, most = ALL }): void {
    const crew = this.#crew;
    const clock = this.#clock;
    const cooking = this.#cooking;
    const measures = this.measures;
    for (let left = most; left > 0 && !this.#isOver && measures.served < served; left -= 1) {
      const due = crew.due();
      const first = clock.tick < due ? clock.tick : due;
      const next = cooking.key < first ? cooking.key : first;
      if (next === NEVER) throw new Error('a rush in which nothing will ever happen');
      if (next > tick) return;
      this.#tick = next;
      measures.pass(next);
      // Those phases of a tick (kitchen-rules §2) in which something happens.
      if (due === next) this.#finishAll();
      if (cooking.key === next) this.#ding();
      if (clock.tick === next) this.#arrive();
      this.#decide();
    }
  }

  #finishAll(): void {
    while (!this.#isOver) {
      const cook = this.#crew.endingAt(this.#tick);
      if (cook === null) return;
      this.#finishWork(cook);
    }
  }

  #finishWork(cook: Cook): void {
    const mode = cook.mode;
    const task = cook.task;
    if (mode === LOADING) {
      this.#finishLoading(cook, task);
      return;
    }
    cook.move(BRAIN.finish);
    if (mode === DOING) {
      this.#work.move(task, TASK_BY_HAND.done);
      this.#teller?.task('did', task);
    } else {
      this.#work.freeSlot(cook.line);
      this.#work.move(task, TASK_AT_STATION.collected);
      this.#teller?.task('collected', task);
    }
    if (this.#work.conclude(task, cook.line)) this.#serve(task);
  }

  #finishLoading(cook: Cook, task: number): void {
    const { minutes, station } = cook.line.step;
    const due = this.#tick + this.#chance.ticksOf(minutes);
    this.#work.move(task, TASK_AT_STATION.loaded);
    this.#cooking.push(due, task);
    this.#teller?.started(task, station, due);
    if (!cook.thenStares) {
      cook.move(BRAIN.finish);
      return;
    }
    cook.move(BRAIN.watch);
    this.measures.staring.change(1, this.#tick);
    this.#teller?.task('staring', task);
  }

  #serve(task: number): void {
    this.measures.serve(this.#work.cameFor(task));
    this.#teller?.served(task);
    if (this.measures.served < this.scenario.customers) return;
    this.#isOver = true;
    this.#teller?.over();
  }

  #ding(): void {
    while (!this.#isOver && this.#cooking.key === this.#tick) {
      const task = this.#cooking.value;
      this.#cooking.pop();
      this.#work.move(task, TASK_AT_STATION.ding);
      this.#teller?.dinged(task);
      const cook = this.#crew.starerAt(task);
      if (cook === null) this.#chooser.ding(task);
      else {
        this.measures.staring.change(-1, this.#tick);
        this.#collect(cook, task, BRAIN.ding);
      }
    }
  }

  #collect(cook: Cook, task: number, event: number): void {
    this.#work.move(task, TASK_AT_STATION.collect);
    this.#teller?.task('collecting', task);
    cook.move(event);
    this.#workFor(cook, cook.line.step.collect);
  }

  /** The brain works so long; no time is over at once. */
  #workFor(cook: Cook, time: Time): void {
    const ticks = this.#chance.ticksOf(time);
    if (ticks === 0) this.#finishWork(cook);
    else cook.until = this.#tick + ticks;
  }

  #arrive(): void {
    while (!this.#isOver && this.#clock.tick === this.#tick) {
      const order = this.#work.arrived;
      this.#work.arrive(this.#tick);
      this.measures.arrive();
      this.#teller?.arrived(order);
      this.#clock.pass();
      if (this.#clock.tick === NEVER) this.measures.closeDoors();
    }
  }

  /** Whoever is free or waits decides, until nobody finds anything to do any more. */
  #decide(): void {
    while (!this.#isOver) {
      const cook = this.#crew.idle();
      if (cook === null) return;
      if (cook.mode === WAITING) this.#wake(cook);
      if (!this.#chooser.choose()) {
        this.#putHandsDown();
        return;
      }
      this.#begin(cook);
    }
  }

  #wake(cook: Cook): void {
    cook.move(BRAIN.wake);
    this.measures.waiting.change(-1, this.#tick);
    this.#teller?.woke();
  }

  #putHandsDown(): void {
    for (const cook of this.#crew.all) {
      if (cook.mode !== FREE) continue;
      cook.move(BRAIN.wait);
      this.measures.waiting.change(1, this.#tick);
      this.#teller?.waiting();
    }
  }

  /** Carries out what was chosen, as far as it happens at once. */
  #begin(cook: Cook): void {
    const { verb, task, line } = this.#chooser;
    this.#teller?.decided(verb, task);
    cook.task = task;
    cook.line = line;
    cook.thenStares = verb === 'stare';
    if (verb === 'collect') {
      this.#collect(cook, task, BRAIN.collect);
      return;
    }
    if (this.#work.take(line)) this.measures.attend(this.#work.cameFor(task));
    const { minutes, start, station } = line.step;
    const isByHand = verb === 'do';
    this.#work.move(task, isByHand ? TASK_BY_HAND.do : TASK_AT_STATION.start);
    if (isByHand) this.#teller?.task('doing', task);
    else this.#teller?.loading(task, station);
    cook.move(isByHand ? BRAIN.do : BRAIN.load);
    this.#workFor(cook, isByHand ? minutes : start);
    if (this.#cooking.key === this.#tick) this.#ding();
  }
}
