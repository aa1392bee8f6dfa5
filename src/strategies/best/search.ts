import { decisionText, open, type Shift } from '../../kitchen/index.ts';
import type { Decision, Plan } from '../../model/decision.ts';
import type { Kitchen, Task } from '../../model/kitchen.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { type Branch, branchesOf } from './branches.ts';
import { Memo } from './memo.ts';
import type { Finding, KnownPlan, Searcher } from './searcher.ts';
import { groupsOf, isSameSignature, orderSignature, signaturesOf } from './signature.ts';
import { endValue, isBetter, type Value, WORST } from './value.ts';

interface Node {
  readonly parent: Node | null;
  readonly decisions: readonly Decision[];
  readonly shift: Shift;
  readonly bound: Value;
}

/**
 * Depth-first branch and bound over the brain's actions, best bound first, with dominance between shifts that differ
 * only in times. Deterministic: how far it has come after a given effort is the same on every machine.
 */
export class Search implements Searcher {
  readonly #kitchen: Kitchen;
  readonly #bounds: Bounds;
  readonly #groups: ReturnType<typeof groupsOf>;
  readonly #memo = new Memo();
  /** Shifts still to be looked at, the most promising on top. */
  readonly #stack: Node[] = [];
  /** The one whose branches are looked at now. */
  #open: Node | null = null;
  readonly #steps = this.#search();
  readonly #size: number;
  #best: { readonly plan: Plan | null; readonly value: Value };
  #effort = 0;

  /** @param known nothing that is no better than this (the house's plan, say) is looked at. */
  constructor(kitchen: Kitchen, known: KnownPlan | null) {
    this.#kitchen = kitchen;
    this.#bounds = boundsOf(kitchen);
    this.#groups = groupsOf(kitchen);
    this.#size = kitchen.tasks.length + kitchen.orders.length;
    this.#best = known ?? { plan: null, value: WORST };
    const { shift } = open(kitchen);
    if (shift.mode === 'running') this.#stack.push({ parent: null, decisions: [], shift, bound: this.#bounds(shift) });
  }

  runTo(effort: number): void {
    while (this.#effort < effort && !this.isDone) this.#steps.next();
  }

  get isDone(): boolean {
    return this.#stack.length === 0 && this.#open === null;
  }

  finding(): Finding {
    const open = this.#open === null ? this.#stack : [...this.#stack, this.#open];
    const rest = open.map(({ bound }) => bound).filter((bound) => !this.#isHopeless(bound));
    const bound = rest.reduce((least, other) => (isBetter(other, least) ? other : least), this.#best.value);
    return { ...this.#best, bound, proven: rest.length === 0 };
  }

  /** Stops after every branch: one shift may have thousands. */
  *#search(): Generator<undefined, void> {
    for (let node = this.#stack.pop(); node !== undefined; node = this.#stack.pop()) {
      if (this.#isHopeless(node.bound) || this.#memo.isDominated(signaturesOf(node.shift, this.#groups))) continue;
      this.#open = node;
      yield* this.#expand(node);
      this.#open = null;
    }
  }

  #isHopeless(bound: Value): boolean {
    return !isBetter(bound, this.#best.value);
  }

  /** Puts those of the node's children that may still lead to something better on the stack, the most promising last. */
  *#expand(node: Node): Generator<undefined, void> {
    const children: Node[] = [];
    const branches = branchesOf(node.shift, {
      spend: () => {
        this.#effort += this.#size;
      },
      isMirrored: mirrors(node.shift, this.#groups),
      isHopeless: (shift) => this.#isHopeless(this.#bounds(shift)),
    });
    for (const branch of branches) {
      if (branch.shift.mode !== 'running') this.#end(node, branch);
      else {
        const bound = this.#bounds(branch.shift);
        if (!this.#isHopeless(bound)) children.push({ parent: node, ...branch, bound });
      }
      yield;
    }
    this.#effort += this.#size;
    for (const child of children.sort(leastPromisingFirst)) this.#stack.push(child);
  }

  #end(node: Node, branch: Branch): void {
    const value = endValue(branch.shift);
    if (isBetter(value, this.#best.value)) this.#best = { plan: planTo(this.#kitchen, node, branch), value };
  }
}

function leastPromisingFirst(a: Node, b: Node): number {
  if (isBetter(a.bound, b.bound)) return 1;
  if (isBetter(b.bound, a.bound)) return -1;
  return b.shift.minute - a.shift.minute;
}

/** Of like orders in a like state only the first one's tasks are branched on. */
function mirrors(shift: Shift, groups: ReturnType<typeof groupsOf>): (task: Task) => boolean {
  const mirrored = new Set<number>();
  for (const group of groups) {
    if (group.length === 1) continue;
    const signatures = group.map((order) => orderSignature(shift, order, 0));
    for (const [nth, signature] of signatures.entries()) {
      const first = signatures.findIndex((other) => isSameSignature(other, signature));
      const order = group[nth];
      if (first < nth && order !== undefined) mirrored.add(order.index);
    }
  }
  return (task) => mirrored.has(task.order);
}

function planTo(kitchen: Kitchen, node: Node, last: Branch): Plan {
  const steps: (readonly Decision[])[] = [last.decisions];
  for (let at: Node | null = node; at !== null; at = at.parent) steps.push(at.decisions);
  return steps
    .reverse()
    .flat()
    .map((decision) => decisionText(kitchen, decision));
}
