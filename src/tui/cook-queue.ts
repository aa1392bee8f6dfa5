import type { Best, Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { blocking, house, runStrategy } from '../strategies/index.ts';

/**
 * How the cooks of a kitchen are come by; may take its time, until the signal says that nobody waits for them any more.
 * `tell` is told what is known of the best meanwhile.
 */
export type AskCooks = (kitchen: Kitchen, signal: AbortSignal, tell: (best: Best) => void) => Promise<Cooks>;

/**
 * Looks for the cooks of kitchens, one kitchen at a time: first those where the player is, then those that were asked for.
 * The search of any other kitchen is stopped and forgotten, so that it begins anew when the player comes back.
 */
export class CookQueue {
  readonly #search: AskCooks;
  readonly #onAnswer: () => void;
  readonly #answers = new Map<Kitchen, Cooks>();
  /** What is known while a search is under way. */
  readonly #soFar = new WeakMap<Kitchen, Best>();
  readonly #asked = new Map<Kitchen, PromiseWithResolvers<Cooks | null>>();
  #wanted: readonly Kitchen[] = [];
  #running: { readonly kitchen: Kitchen; readonly stop: AbortController } | null = null;
  #isClosed = false;

  /** @param onAnswer called whenever there is more that is known */
  constructor(search: AskCooks, onAnswer: () => void) {
    this.#search = search;
    this.#onAnswer = onAnswer;
  }

  /** `null` while they are not known. */
  known(kitchen: Kitchen): Cooks | null {
    return this.#answers.get(kitchen) ?? null;
  }

  /** What is known of the best while it is searched for; `null` before anything is. */
  soFar(kitchen: Kitchen): Best | null {
    return this.#soFar.get(kitchen) ?? null;
  }

  /** The kitchens where the player is now, the one in play first; in place of those before. */
  want(kitchens: readonly Kitchen[]): void {
    this.#wanted = kitchens;
    // A kitchen is left and the next one entered in one go: what both want is not to be stopped in between.
    queueMicrotask(() => this.#goOn());
  }

  /**
   * The cooks of a kitchen, also after the player has left it. Never rejects: where the search for the best failed, the
   * best is simply not known; `null` where the game was left before they were found.
   */
  ask(kitchen: Kitchen): Promise<Cooks | null> {
    const answer = this.known(kitchen);
    if (answer !== null || this.#isClosed) return Promise.resolve(answer);
    const asked = this.#asked.get(kitchen) ?? Promise.withResolvers<Cooks | null>();
    this.#asked.set(kitchen, asked);
    queueMicrotask(() => this.#goOn());
    return asked.promise;
  }

  /** Stops every search, for good. */
  close(): void {
    this.#isClosed = true;
    this.#running?.stop.abort();
    for (const { resolve } of this.#asked.values()) resolve(null);
    this.#asked.clear();
  }

  #goOn(): void {
    if (this.#isClosed) return;
    const next = [...this.#wanted, ...this.#asked.keys()].find((kitchen) => !this.#answers.has(kitchen));
    if (next === this.#running?.kitchen) return;
    this.#running?.stop.abort();
    this.#running = next === undefined ? null : { kitchen: next, stop: new AbortController() };
    if (this.#running !== null) void this.#run(this.#running);
  }

  async #run({ kitchen, stop: { signal } }: { kitchen: Kitchen; stop: AbortController }): Promise<void> {
    const tell = (best: Best): void => {
      this.#soFar.set(kitchen, best);
      this.#onAnswer();
    };
    const cooks = await this.#search(kitchen, signal, tell).catch(() => null);
    if (signal.aborted) return;
    const answer = cooks ?? withoutBest(kitchen);
    this.#answers.set(kitchen, answer);
    this.#asked.get(kitchen)?.resolve(answer);
    this.#asked.delete(kitchen);
    this.#onAnswer();
    this.#goOn();
  }
}

const withoutBest = (kitchen: Kitchen): Cooks => ({
  blocking: runStrategy(kitchen, blocking(kitchen)),
  house: runStrategy(kitchen, house(kitchen)),
  best: { run: null, proven: false, bound: null },
});
