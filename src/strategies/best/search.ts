import { decisionText, open, type Shift } from '../../kitchen/index.ts';
import type { Decision, Plan } from '../../model/decision.ts';
import type { Kitchen, Task } from '../../model/kitchen.ts';
import { boundsOf } from './bounds.ts';
import { type Branch, branchesOf } from './branches.ts';
import { Memo } from './memo.ts';
import { groupsOf, isSameSignature, orderSignature, signatureOf } from './signature.ts';
import { isBetter, type Value, valueOf, WORST } from './value.ts';

/** What the search knows so far. */
export interface Finding {
  /** The best plan found, `null` as long as there is none that passes the goal. */
  readonly plan: Plan | null;
  readonly value: Value;
  /** No plan has a better value than this; equal to `value` once `proven`. */
  readonly bound: Value;
  readonly proven: boolean;
  /** Shifts looked at so far. */
  readonly nodes: number;
}

interface Node {
  readonly parent: Node | null;
  readonly decisions: readonly Decision[];
  readonly shift: Shift;
  readonly bound: Value;
}

/**
 * Depth-first branch and bound over the brain's actions, best bound first, with dominance between shifts that differ
 * only in times. Deterministic. Yields after every `pace` shifts looked at, so that a caller can stop it or let others
 * have a turn; the last finding is returned.
 * @param start a plan that is known to pass, with its value (the house's, say): nothing worse is looked at.
 */
export function* search(kitchen: Kitchen, start: { plan: Plan; value: Value } | null, pace: number): Generator<Finding, Finding> {
  const bounds = boundsOf(kitchen);
  const groups = groupsOf(kitchen);
  const memo = new Memo();
  let best: { plan: Plan | null; value: Value } = start ?? { plan: null, value: WORST };
  let nodes = 0;
  const isHopeless = (bound: Value): boolean => !isBetter(bound, best.value);
  const expand = (node: Node): Node[] => {
    const isMirrored = mirrors(node.shift, groups);
    const limits = { isMirrored, isHopeless: (shift: Shift) => isHopeless(bounds(shift)) };
    const children: Node[] = [];
    for (const branch of branchesOf(node.shift, limits)) {
      if (branch.shift.mode === 'running') {
        const bound = bounds(branch.shift);
        if (!isHopeless(bound)) children.push({ parent: node, ...branch, bound });
      } else if (isBetter(valueOf(branch.shift), best.value)) {
        best = { plan: planTo(kitchen, node, branch), value: valueOf(branch.shift) };
      }
    }
    // The last one is taken first from the stack.
    return children.sort((a, b) => (isBetter(a.bound, b.bound) ? 1 : isBetter(b.bound, a.bound) ? -1 : b.shift.minute - a.shift.minute));
  };
  const { shift } = open(kitchen);
  const stack: Node[] = shift.mode === 'running' ? [{ parent: null, decisions: [], shift, bound: bounds(shift) }] : [];
  const finding = (): Finding => {
    const open_ = stack.filter(({ bound }) => !isHopeless(bound)).map(({ bound }) => bound);
    const bound = open_.reduce((least, other) => (isBetter(other, least) ? other : least), best.value);
    return { ...best, bound, proven: open_.length === 0, nodes };
  };
  while (stack.length > 0) {
    const node = stack.pop() as Node;
    if (isHopeless(node.bound) || memo.isDominated(signatureOf(node.shift, groups))) continue;
    nodes += 1;
    for (const child of expand(node)) stack.push(child);
    if (nodes % pace === 0) yield finding();
  }
  return finding();
}

/** Of like orders in a like state only the first one's tasks are branched on. */
function mirrors(shift: Shift, groups: ReturnType<typeof groupsOf>): (task: Task) => boolean {
  const mirrored = new Set<number>();
  for (const group of groups) {
    if (group.length === 1) continue;
    const signatures = group.map((order) => orderSignature(shift, order));
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
  return steps.reverse().flat().map((decision) => decisionText(kitchen, decision));
}
