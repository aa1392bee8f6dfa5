import type { Signature } from './signature.ts';

/** The shifts seen so far, of each key only those that no other one dominates (a Pareto front). */
export class Memo {
  readonly #fronts = new Map<string, (readonly number[])[]>();

  /** Whether a shift seen earlier can do all that this one can, by one of its signatures. If not, it is remembered. */
  isDominated(signatures: readonly Signature[]): boolean {
    const dominated = signatures.some(({ key, numbers }) =>
      this.#fronts.get(key)?.some((other) => isAtMost(other, numbers)),
    );
    if (!dominated) for (const signature of signatures) this.#remember(signature);
    return dominated;
  }

  #remember({ key, numbers }: Signature): void {
    const front = this.#fronts.get(key);
    if (front === undefined) {
      this.#fronts.set(key, [numbers]);
      return;
    }
    let kept = 0;
    for (const other of front) {
      if (!isAtMost(numbers, other)) front[kept++] = other;
    }
    front.length = kept;
    front.push(numbers);
  }
}

function isAtMost(a: readonly number[], b: readonly number[]): boolean {
  for (let nth = 0; nth < a.length; nth += 1) {
    if ((a[nth] as number) > (b[nth] as number)) return false;
  }
  return true;
}
