import type { ShiftEvent } from '../model/event.ts';
import { ArrivalClock, meanGap } from './arrivals.ts';
import { Chance } from './chance.ts';
import { type Cook, Crew } from './cooks.ts';
import { BRAIN, TASK_AT_STATION, TASK_BY_HAND } from './events.ts';
import type { Line } from './line.ts';
import { Measures } from './measures.ts';
import type { MenuStep } from './menu.ts';
import { COOK } from './modes.ts';
import { Chooser } from './policies.ts';
import { NONE, Queue } from './queue.ts';
import type { Scenario } from './scenario.ts';
import { Teller } from './teller.ts';
import { Work } from './work.ts';

const NEVER = Number.POSITIVE_INFINITY;
/** More than ever happens in a rush: 10 million customers with 60 steps of three happenings each. */
const ALL = 2 ** 31 - 1;
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
  // A million customers take a second at most, so V8 is told what kind each field of this folder's classes is. What the
  // constructor sets is declared, not defined: a field that is undefined at first is of no known kind, and what it holds is
  // looked at whenever it is read (`#` knows no declaration, so here it says `private`). Times outgrow 32 bits, and begin as -0, which is no small integer: else the field would
  // become one of another kind, and all that is compiled would be thrown away.
  declare readonly scenario: Scenario;
  declare readonly measures: Measures;
  declare private readonly work: Work;
  declare private readonly chooser: Chooser;
  /** Whether a cook who has loaded a station stands there until it dings. */
  declare private readonly stares: boolean;
  declare private readonly crew: Crew;
  declare private readonly clock: ArrivalClock;
  declare private readonly chance: Chance;
  declare private readonly teller: Teller | null;
  /** What cooks, by the tick of its ding. */
  private readonly cooking = new Queue();
  /** What time it is, in ticks. To be read only, as `isOver`. */
  tick = -0;
  isOver = false;

  /** @param tell is told every event in its order, with ticks for minutes: that is slow */
  constructor(scenario: Scenario, tell?: (event: ShiftEvent) => void) {
    const { arrivals, customers, cooks, seed } = scenario;
    this.scenario = scenario;
    this.measures = new Measures(meanGap(arrivals) * customers, cooks);
    this.work = new Work(scenario);
    this.chooser = new Chooser(scenario.policy, this.work);
    this.stares = scenario.policy === 'blocking';
    this.crew = new Crew(cooks, this.work.lines[0] as Line);
    this.clock = new ArrivalClock(arrivals, customers, seed);
    this.chance = new Chance(seed, 'service');
    this.teller = tell === undefined ? null : new Teller(tell, this.work, this.measures);
    this.tick = 0;
    // Whoever is there at the beginning decides then, even if nobody comes.
    if (this.clock.tick === 0) this.runUntil({ tick: 0 });
    else this.decide();
  }

  /**
   * Goes on until there is nothing more to happen up to `tick`, or until so many customers are served in all.
   * @param most at most about so many happenings: what is left is for the next call
   */
  runUntil({ tick = NEVER, served = ALL, most = ALL }): void {
    const { measures } = this;
    for (let left = most; ; measures.closeCell()) {
      const end = Math.min(tick, measures.series.end);
      left = this.goOn(end, served, left);
      if (left === 0 || this.isOver || measures.served >= served) return;
      if (end === NEVER) throw new Error('a rush in which nothing will ever happen');
      if (end === tick) return;
    }
  }

  /** From event to event up to tick `end`. @returns what is left of the happenings */
  private goOn(end: number, served: number, most: number): number {
    const { crew, clock, cooking, measures } = this;
    let left = most;
    for (; left > 0 && measures.served < served; left -= 1) {
      const first = clock.tick < crew.due ? clock.tick : crew.due;
      const tick = cooking.key < first ? cooking.key : first;
      if (tick > end || tick === NEVER) break;
      this.tick = tick;
      measures.tick = tick;
      // The phases of a minute (kitchen-rules §2), each before all that come later.
      for (;;) {
        if (crew.due === tick) this.finishWork(crew.ending());
        else if (cooking.key === tick) this.ding();
        else if (clock.tick === tick) this.arrive();
        else if (!this.decide()) break;
      }
    }
    return left;
  }

  private finishWork(cook: Cook): void {
    const { mode, task, line } = cook;
    if (mode === LOADING) {
      this.finishLoading(cook, task, line.step);
      return;
    }
    this.crew.move(cook, BRAIN.finish, NEVER);
    if (mode === DOING) {
      this.work.move(task, TASK_BY_HAND.done);
      this.teller?.task('did', task);
    } else {
      this.work.freeSlot(line);
      this.work.move(task, TASK_AT_STATION.collected);
      this.teller?.task('collected', task);
    }
    if (this.work.conclude(task, line)) this.serve(task);
  }

  private finishLoading(cook: Cook, task: number, { minutes, station }: MenuStep): void {
    const due = this.tick + this.chance.ticksOf(minutes);
    this.work.move(task, TASK_AT_STATION.loaded);
    this.cooking.push(due, task);
    this.teller?.started(task, station, due);
    this.crew.move(cook, this.stares ? BRAIN.watch : BRAIN.finish, NEVER);
    if (!this.stares) return;
    this.measures.staring.change(1, this.tick);
    this.teller?.task('staring', task);
  }

  private serve(task: number): void {
    this.measures.serve(this.work.cameFor(task));
    this.teller?.served(task);
    if (this.measures.served < this.scenario.customers) return;
    this.isOver = true;
    this.teller?.over();
  }

  private ding(): void {
    const task = this.cooking.value;
    this.cooking.pop();
    this.work.move(task, TASK_AT_STATION.ding);
    this.teller?.dinged(task);
    const cook = this.crew.starerAt(task);
    if (cook === null) {
      this.chooser.ding(task);
      return;
    }
    this.measures.staring.change(-1, this.tick);
    this.collect(cook, task, BRAIN.ding);
  }

  private collect(cook: Cook, task: number, event: number): void {
    this.work.move(task, TASK_AT_STATION.collect);
    this.teller?.task('collecting', task);
    this.crew.move(cook, event, this.tick + this.chance.ticksOf(cook.line.step.collect));
  }

  private arrive(): void {
    const order = this.work.arrived;
    this.work.arrive(this.tick);
    this.measures.arrive();
    this.teller?.arrived(order);
    this.clock.pass();
    if (this.clock.tick === NEVER) this.measures.closeDoors();
  }

  /** Somebody who is free or waits decides. @returns whether there was anything to do for them */
  private decide(): boolean {
    const cook = this.isOver ? null : this.crew.idle();
    if (cook === null) return false;
    if (cook.mode === WAITING) this.wake(cook);
    const task = this.chooser.choose();
    if (task === NONE) this.putHandsDown();
    else this.carryOut(cook, task);
    return task !== NONE;
  }

  private wake(cook: Cook): void {
    this.crew.move(cook, BRAIN.wake, NEVER);
    this.measures.waiting.change(-1, this.tick);
    this.teller?.woke();
  }

  private putHandsDown(): void {
    for (let cook = this.crew.idle(); cook !== null && cook.mode === FREE; cook = this.crew.idle()) {
      this.crew.move(cook, BRAIN.wait, NEVER);
      this.measures.waiting.change(1, this.tick);
      this.teller?.waiting();
    }
  }

  /** Begins what was chosen. */
  private carryOut(cook: Cook, task: number): void {
    const line = this.work.lineOf(task);
    cook.task = task;
    cook.line = line;
    if (this.chooser.collects) {
      this.teller?.toCollect(task);
      this.collect(cook, task, BRAIN.collect);
      return;
    }
    const { minutes, start, station } = line.step;
    const isByHand = line.station === null;
    if (this.work.take(line)) this.measures.attend(this.work.cameFor(task));
    this.work.move(task, isByHand ? TASK_BY_HAND.do : TASK_AT_STATION.start);
    const until = this.tick + this.chance.ticksOf(isByHand ? minutes : start);
    this.crew.move(cook, isByHand ? BRAIN.do : BRAIN.load, until);
    if (this.teller === null) return;
    if (isByHand) this.teller.doing(task);
    else this.teller.loading(task, station, this.stares);
  }
}
