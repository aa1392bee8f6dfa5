import process from 'node:process';

/** What keeps a process of Node busy, by the name that Node gives it. What stands here not at all is the host's own. */
const RESOURCES: readonly (readonly [RegExp, string])[] = [
  [/^Timeout$/u, 'a real timer'],
  [/^(?:FS|Dir)/u, 'a file'],
  [/^(?:TCP|TLS|GetAddrInfo|UDP|Http|DNS|QueryWrap)/u, 'the network'],
  [/^(?:Process|ChildProcess)/u, 'another process'],
];

/** Functions that wait for the world outside the kitchen, which has no time in a shift. */
const CALLS = ['setTimeout', 'setInterval', 'fetch'] as const;

/** Sees what a program waits for outside the kitchen. */
export class Outside {
  /** Made where the program last called for something outside: its stack names the place. */
  lastCall: Error | null = null;
  #fetches = 0;

  constructor() {
    for (const name of CALLS) {
      const original = globalThis[name] as (...given: unknown[]) => unknown;
      Object.assign(globalThis, { [name]: (...given: unknown[]) => this.#noted(name, original(...given)) });
    }
  }

  /** For people; `null` for nothing. */
  pending(): string | null {
    if (this.#fetches > 0) return 'the network (fetch)';
    for (const resource of process.getActiveResourcesInfo()) {
      const found = RESOURCES.find(([name]) => name.test(resource));
      if (found !== undefined) return found[1];
    }
    return null;
  }

  #noted(name: (typeof CALLS)[number], result: unknown): unknown {
    this.lastCall = new Error(name);
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
