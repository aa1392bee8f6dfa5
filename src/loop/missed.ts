import { type Caller, noCallText } from '../words/program-errors.ts';

/** The engine itself looks for this in whatever a promise gives. */
const ENGINES = 'then';

/**
 * Tells of each name that a program looks for in such an object in vain. To look is allowed, as in any object, and gives
 * nothing: that a program may ask whether something is there is ordinary JavaScript.
 * @param kind the class of the objects; it extends no other
 */
export function watchMisses(kind: { readonly prototype: object }, note: (it: object, name: string) => void): void {
  const nothing = new Proxy(
    {},
    {
      get: (target, name, it) => {
        if (typeof name === 'string' && name !== ENGINES && !(name in target)) note(it, name);
        return Reflect.get(target, name, it);
      },
    },
  );
  Object.setPrototypeOf(kind.prototype, nothing);
}

/** As the engine says it of `order.collect('toast')`, however the program calls the order. */
const NO_FUNCTION = /(?<name>[\p{ID_Continue}$]+) is not a function/u;

/** What a program has looked for in vain: an error of the engine names the call alone, and not in what it was looked for. */
export class Missed {
  readonly #names = new Map<string, Caller>();

  note(caller: Caller, name: string): void {
    this.#names.set(name, caller);
  }

  /** What there is to call instead, `null` where an error is another one. */
  textOf(error: unknown): string | null {
    const name = error instanceof TypeError ? NO_FUNCTION.exec(error.message)?.groups?.name : undefined;
    const caller = name === undefined ? undefined : this.#names.get(name);
    return name === undefined || caller === undefined ? null : noCallText(caller, name);
  }
}
