import type * as api from './api.d.ts';

/** Puts an error where another one was made: at the line of the program that has to do with it. */
export function placed<Thrown extends Error>(error: Thrown, origin: Error): Thrown {
  const frames = /\n +at .*$/su.exec(origin.stack ?? '')?.[0] ?? '';
  error.stack = `${error.name}: ${error.message}${frames}`;
  return error;
}

/** A rule of the kitchen forbids it. */
export class KitchenError extends Error implements api.KitchenError {
  override readonly name = 'KitchenError';
  readonly rule: string;
  readonly minute: number;

  constructor(message: string, rule: string, minute: number) {
    super(message);
    this.rule = rule;
    this.minute = minute;
  }
}

/** A step, station, tool or minute that is none. */
export class NameError extends Error {
  override readonly name = 'NameError';
}

/** A station task has failed. Made with its ticket, so that its stack names the line that started it. */
export class Buzz extends Error implements api.Buzz {
  override readonly name = 'Buzz';
  readonly order: number;
  readonly step: string;
  minute = 0;
  /** How many decisions had been made when it was handled: without them nobody has looked at it. */
  handledAfter = 0;

  constructor(order: number, step: string) {
    super();
    this.order = order;
    this.step = step;
  }
}

/** Takes a program out of whatever it does: the shift has ended, nothing that it decides has an effect. */
export class ShiftOver extends Error {
  override readonly name = 'ShiftOver';
  /** It decided after the end, as opposed to a decision that the end has cut short. */
  readonly isLate: boolean;

  constructor(message: string, isLate: boolean) {
    super(message);
    this.isLate = isLate;
  }
}
