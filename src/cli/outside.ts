import process from 'node:process';

/** What keeps a process of Node busy, by the name that Node gives it. What stands here not at all is the host's own. */
const RESOURCES: readonly (readonly [RegExp, string])[] = [
  [/^Timeout$/u, 'a real timer'],
  [/^(?:FS|Dir)/u, 'a file'],
  [/^(?:TCP|TLS|GetAddrInfo|UDP|Http|DNS|QueryWrap)/u, 'the network'],
  [/^(?:Process|ChildProcess)/u, 'another process'],
  [/^(?:MessagePort|Worker)/u, 'another thread'],
];

/** Functions that wait for the world outside the kitchen, which has no time in a shift, and what for. */
const CALLS = { setTimeout: 'a real timer', setInterval: 'a real timer', fetch: 'the network' } as const;

/** Sees what a program waits for outside the kitchen. */
export class Outside {
  /** Made where the program called for what is pending: its stack names the place. `null` where nobody knows. */
  place: Error | null = null;
  readonly #calls = new Map<string, Error>();
  #fetches = 0;

  constructor() {
    for (const name of Object.keys(CALLS) as (keyof typeof CALLS)[]) {
      const original = globalThis[name] as (...given: unknown[]) => unknown;
      const noted = (...given: unknown[]): unknown => this.#noted(name, original(...given));
      // What hangs on it stays: by one of them `util.promisify` knows how a timer becomes a promise.
      Object.assign(globalThis, { [name]: Object.defineProperties(noted, Object.getOwnPropertyDescriptors(original)) });
    }
  }

  /** Whether a turn of Node's own loop has been asked for; the one that is under way does not count. */
  hasTurns(): boolean {
    return process.getActiveResourcesInfo().includes('Immediate');
  }

  /** For people; `null` for nothing. */
  pending(): string | null {
    const found = this.#fetches > 0 ? CALLS.fetch : this.#resource();
    this.place = found === null ? null : (this.#calls.get(found) ?? null);
    return found;
  }

  #resource(): string | null {
    for (const resource of process.getActiveResourcesInfo()) {
      const found = RESOURCES.find(([name]) => name.test(resource));
      if (found !== undefined) return found[1];
    }
    return null;
  }

  #noted(name: keyof typeof CALLS, result: unknown): unknown {
    this.#calls.set(CALLS[name], new Error(name));
    if (name === 'fetch') {
      this.#fetches += 1;
      const done = (): void => {
        this.#fetches -= 1;
      };
      (result as Promise<unknown>).then(done, done);
    }
    return result;
  }
}
