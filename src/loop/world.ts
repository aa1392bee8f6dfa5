import { abandon, decide, decisionText, open, parseDecision, refusalOf, type Shift } from '../kitchen/index.ts';
import type { Decision } from '../model/decision.ts';
import type { Log, ShiftEvent } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { lateText, refusedText } from '../words/program-errors.ts';
import { KitchenError, ShiftOver } from './errors.ts';
import { Missed } from './missed.ts';

/** Told of a decision that the rules have allowed, before its consequences. */
export type OnDecision = (text: string) => void;

/** The shift that a program plays: it alone decides, and here all that it has decided is written down. */
export class World {
  readonly kitchen: Kitchen;
  readonly plan: string[] = [];
  readonly log: ShiftEvent[] = [];
  /** The first thing that the rules have refused. The program may have caught it, and gone on. */
  refused: KitchenError | null = null;
  readonly missed = new Missed();
  readonly #onDecision: OnDecision;
  readonly #listeners: ((event: ShiftEvent, place: number) => void)[] = [];
  #shift: Shift;

  constructor(kitchen: Kitchen, onDecision: OnDecision) {
    this.kitchen = kitchen;
    this.#onDecision = onDecision;
    const { shift, events } = open(kitchen);
    this.#shift = shift;
    this.log.push(...events);
  }

  get shift(): Shift {
    return this.#shift;
  }

  get minute(): number {
    return this.#shift.minute;
  }

  get isOver(): boolean {
    return this.#shift.mode !== 'running';
  }

  /** Calls back for everything that happens from now on, with its place in the log; at once for what has happened. */
  listen(listener: (event: ShiftEvent, place: number) => void): void {
    this.#listeners.push(listener);
    for (const [place, event] of this.log.entries()) listener(event, place);
  }

  /** @throws KitchenError with the rule that forbids the decision, ShiftOver where there is nothing to decide any more */
  allow(decision: Decision): void {
    if (this.isOver) throw new ShiftOver(lateText(this.kitchen, decision), true);
    const refusal = refusalOf(this.#shift, decision);
    if (refusal === null) return;
    const error = new KitchenError(refusedText(this.#shift, decision, refusal), refusal.rule, this.minute);
    this.refused ??= error;
    throw error;
  }

  /**
   * Carries a decision out, and lets the time pass that it takes.
   * @throws as `allow`; ShiftOver also where the shift has ended before that was done
   */
  decide(decision: Decision): void {
    this.allow(decision);
    const text = decisionText(this.kitchen, decision);
    this.plan.push(text);
    this.#onDecision(text);
    const step = decide(this.#shift, decision);
    if (!step.ok) throw new Error(`allowed, and refused: ${text}`);
    this.#shift = step.value.shift;
    for (const event of step.value.events) {
      const place = this.log.push(event) - 1;
      for (const listener of this.#listeners) listener(event, place);
    }
    // What came to its end before the shift did is done: the program may go on to its own end.
    if (this.isOver && this.#shift.brain.mode !== 'free') throw new ShiftOver('the shift is over', false);
  }

  /** A world in which all of this has been decided; `plan` is legal. */
  static replay(kitchen: Kitchen, plan: readonly string[]): World {
    const world = new World(kitchen, () => {});
    for (const text of plan) {
      const decision = parseDecision(kitchen, text);
      if (!decision.ok) throw new Error(`no decision of this kitchen: ${text}`);
      world.decide(decision.value);
    }
    return world;
  }

  /** The whole log: a shift that still runs is unfinished. */
  get whole(): Log {
    return [...this.log, ...abandon(this.#shift).events];
  }
}
