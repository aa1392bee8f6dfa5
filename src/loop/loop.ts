import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { ProgramFaultCode } from '../model/program.ts';
import {
  deadlockText,
  endedEarlyText,
  type Left,
  noErrorText,
  outsideText,
  unhandledText,
} from '../words/program-faults.ts';
import type * as api from './api.d.ts';
import { Desk, waitFor } from './desk.ts';
import { Buzz, KitchenError, NameError, ShiftOver } from './errors.ts';
import { Waiting } from './waiting.ts';
import { type OnDecision, World } from './world.ts';

/** How a program came to its end. */
export interface LoopEnd {
  readonly plan: readonly string[];
  readonly log: Log;
  readonly fault: LoopFault | null;
  /** What the program did wrong once its shift was over: the shift counts all the same. */
  readonly afterwards: LoopFault | null;
}

export interface LoopFault {
  readonly code: ProgramFaultCode;
  readonly message: string;
  readonly minute: number;
  /** What was thrown: its stack names the place. `null` where nothing was. */
  readonly error: unknown;
}

/** What the loop needs of the machine that it runs on. */
export interface LoopHost {
  /** Calls back once all that the program can do now has been done: a new turn of the machine's own event loop. */
  readonly nextTurn: (turn: () => void) => void;
  readonly onDecision: OnDecision;
  /** The program waits for a turn of the machine's own loop (`setImmediate`). */
  readonly hasTurns: () => boolean;
  /** What the program waits for outside the kitchen, for people; `null` for nothing. */
  readonly outside: () => string | null;
}

/** A program at work. */
export interface Running {
  readonly ended: Promise<LoopEnd>;
  /** An error of the program that nothing caught: it is dead. */
  readonly fail: (error: unknown) => void;
}

/**
 * Runs a program in virtual time: an event loop without any cleverness. Once nothing in the program can go on by itself, the
 * oldest ding (or arrival, or minute) that it waits for gets its turn; where there is none, the hands are put down until
 * something happens. All that it decides is the program's own doing. When the program's function has come to its end, so
 * has the program, whatever it has left without an await.
 */
export function runProgram(kitchen: Kitchen, program: api.Shift, host: LoopHost): Running {
  const loop = new Loop(kitchen, host);
  loop.begin(program);
  return { ended: loop.ended, fail: (error) => loop.fail(error) };
}

class Loop {
  readonly ended: Promise<LoopEnd>;
  readonly #end: (end: LoopEnd) => void;
  readonly #host: LoopHost;
  readonly #world: World;
  readonly #waiting = new Waiting();
  readonly #desk: Desk;
  #isDone = false;
  /** How many decisions had been made before this turn. */
  #decidedBefore = 0;
  #death: { readonly error: unknown } | null = null;

  constructor(kitchen: Kitchen, host: LoopHost) {
    const { promise, resolve } = Promise.withResolvers<LoopEnd>();
    this.ended = promise;
    this.#end = resolve;
    this.#host = host;
    this.#world = new World(kitchen, host.onDecision);
    this.#desk = new Desk(this.#world, this.#waiting);
  }

  begin(program: api.Shift): void {
    // Its first lines run in a turn like all others: an error of theirs is the program's.
    const main = (async () => program(this.#desk))();
    main.then(
      () => {
        this.#isDone = true;
      },
      (error: unknown) => this.fail(error),
    );
    this.#host.nextTurn(() => this.#turn());
  }

  fail(error: unknown): void {
    // Whom the end of the shift has cut short has done nothing wrong.
    const isCutShort = this.#world.isOver && this.#world.shift.mode !== 'over' && isOfTheKitchen(error);
    const isInTime = error instanceof ShiftOver && !error.isLate;
    if (!isCutShort && !isInTime) this.#death ??= { error };
  }

  #turn(): void {
    if (this.#world.isOver) this.#finish(null, this.#death === null ? null : this.#faultOf(this.#death.error));
    else if (this.#death !== null) this.#die(this.#death.error);
    else if (this.#goesOn()) this.#host.nextTurn(() => this.#turn());
  }

  #goesOn(): boolean {
    this.#decidedBefore = this.#world.plan.length;
    try {
      return this.#goOn();
    } catch (error) {
      if (!(error instanceof ShiftOver)) throw error;
      this.#finish(null);
      return false;
    }
  }

  /** One turn for whoever waits longest, or a wait. @returns whether there is another turn after this one */
  #goOn(): boolean {
    const { next, all } = this.#waiting;
    // Whoever called the program has its answer: nobody waits for what it has not awaited.
    if (this.#isDone) return this.#stop('ended-early', endedEarlyText(this.#world.shift, this.#left));
    if (next !== null) {
      next.wake();
      return true;
    }
    // A turn that the program has asked the machine for comes before anything that the kitchen does.
    if (this.#host.hasTurns()) return true;
    const outside = this.#host.outside();
    if (outside !== null) return this.#stop('outside', outsideText(outside));
    if (all.length === 0) return this.#stop('deadlock', deadlockText(this.#world.shift, this.#left));
    const until = waitFor(this.#world, this.#waiting);
    if (until === undefined) {
      const starved = all.filter((waiter) => waiter.starve?.());
      return starved.length > 0 || this.#stop('deadlock', deadlockText(this.#world.shift, this.#left));
    }
    this.#world.decide({ verb: 'wait', until });
    return true;
  }

  /** What there is to say of a program that has stopped without an error. */
  get #left(): Left {
    const { log, refused } = this.#world;
    return { waiting: this.#waiting.all.map(({ what }) => what), log, caught: refused?.message ?? null };
  }

  #stop(code: ProgramFaultCode, message: string): false {
    const origin = code === 'outside' ? null : (this.#waiting.all[0]?.origin ?? null);
    this.#finish({ code, message, minute: this.#world.minute, error: origin });
    return false;
  }

  #finish(fault: LoopFault | null, afterwards: LoopFault | null = null): void {
    this.#end({ plan: this.#world.plan, log: this.#world.whole, fault, afterwards });
  }

  #die(error: unknown): void {
    // A buzz that was caught, and is thrown again in a later turn, is an error like any other.
    const fresh = causesOf(error).find((one) => one instanceof Buzz && one.handledAfter >= this.#decidedBefore);
    if (fresh instanceof Buzz) {
      this.#alarm(fresh);
      return;
    }
    this.#finish(this.#faultOf(error));
  }

  #faultOf(error: unknown): LoopFault {
    const noCall = this.#world.missed.textOf(error);
    if (noCall !== null) return { code: 'unknown-name', message: noCall, minute: this.#world.minute, error };
    const isRule = error instanceof KitchenError || error instanceof ShiftOver;
    const code = isRule ? 'illegal' : error instanceof NameError ? 'unknown-name' : 'error';
    const [cause = error] = causesOf(error);
    const message =
      error instanceof Error ? `${code === 'error' ? `${error.name}: ` : ''}${error.message}` : noErrorText(error);
    const causes = error instanceof AggregateError ? `: ${error.errors.map(String).join('; ')}` : '';
    return { code, message: `${message}${causes}`, minute: this.#world.minute, error: cause };
  }

  /** Nothing caught the buzz, so nobody has handled it: the shift as it was then, and nobody left who does anything. */
  #alarm(buzz: Buzz): void {
    const { kitchen, plan } = this.#world;
    const world = World.replay(kitchen, plan.slice(0, buzz.handledAfter));
    try {
      for (;;) world.decide({ verb: 'wait', until: null });
    } catch (error) {
      if (!(error instanceof ShiftOver || error instanceof KitchenError)) throw error;
    }
    const { minute } = world;
    const message = unhandledText(buzz.message, world.whole.at(-1));
    this.#end({
      plan: world.plan,
      log: world.whole,
      fault: { code: 'alarm', message, minute, error: buzz },
      afterwards: null,
    });
  }
}

/** The errors that an error is made of: `Promise.any` rejects with all of them. */
const causesOf = (error: unknown): readonly unknown[] => (error instanceof AggregateError ? error.errors : [error]);

/** Something that only a kitchen refuses: decisions after its end, and food of an order that its end has lost. */
const isOfTheKitchen = (error: unknown): boolean => error instanceof ShiftOver || error instanceof KitchenError;
