import {
  type Load,
  loadAt,
  loadsOf,
  meanGap,
  type Policy,
  Rush,
  type RushReport,
  reportOf,
  type Scenario,
} from '../../rush/index.ts';

/** What a rush is shown with: the policies stand side by side, and meet the same customers. */
export interface RushGiven {
  readonly given: Omit<Scenario, 'policy'>;
  readonly policies: readonly Policy[];
}

/** So many arrivals of every rush are one slice of work: some thousandths of a second. */
const SLICE_ARRIVALS = 400;
/** Happenings of a slice once all have come: about as much work. */
const SLICE_HAPPENINGS = 2_000;

/** What of it is to go on. */
export interface Wanted {
  /** Whether customers may come. */
  readonly isRunning: boolean;
  /** Whether somebody looks at the loads: then they are tried before anything else, even while no customer comes. */
  readonly isAtLoads: boolean;
}

/** Several rushes at once, in slices: they keep the same kitchen time, so that their plots grow together. Then the loads. */
export class RushShow {
  readonly #rushes: readonly Rush[];
  readonly #given: RushGiven['given'];
  readonly #todo: ReturnType<typeof loadsOf>;
  readonly #loads: Load[] = [];
  #tick = 0;

  constructor({ given, policies }: RushGiven) {
    this.#given = given;
    this.#rushes = policies.map((policy) => new Rush({ ...given, policy }));
    this.#todo = loadsOf(policies);
  }

  /**
   * Does one slice of what is left to do and wanted.
   * @returns whether there was anything
   */
  work({ isRunning, isAtLoads }: Wanted): boolean {
    if (!this.#areLoadsTried && (isAtLoads || (isRunning && this.isServed))) this.#tryLoad();
    else if (isRunning && !this.isServed) this.#serve();
    else return false;
    return true;
  }

  /** Whether everybody is served, under every policy. */
  get isServed(): boolean {
    return this.#rushes.every(({ isOver }) => isOver);
  }

  /** Whether the loads have been tried, too. */
  get isDone(): boolean {
    return this.isServed && this.#areLoadsTried;
  }

  /** How many of how many customers are served, over all policies. */
  get served(): { readonly count: number; readonly of: number } {
    const count = this.#rushes.reduce((sum, { measures }) => sum + measures.served, 0);
    return { count, of: this.#given.customers * this.#rushes.length };
  }

  get reports(): readonly RushReport[] {
    return this.#rushes.map(reportOf);
  }

  /** Those that have been tried, and how many there will be. */
  get loads(): { readonly tried: readonly Load[]; readonly of: number } {
    return { tried: this.#loads, of: this.#todo.length };
  }

  get #areLoadsTried(): boolean {
    return this.#loads.length === this.#todo.length;
  }

  #serve(): void {
    const { arrivals, customers } = this.#given;
    const gap = meanGap(arrivals);
    this.#tick += gap * SLICE_ARRIVALS;
    const haveCome = this.#tick > gap * customers;
    const until = haveCome ? { most: SLICE_HAPPENINGS } : { tick: this.#tick };
    for (const rush of this.#rushes) rush.runUntil(until);
  }

  #tryLoad(): void {
    const next = this.#todo[this.#loads.length];
    if (next !== undefined) this.#loads.push(loadAt(this.#given, next.share, next.policy));
  }
}
