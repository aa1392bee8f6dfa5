import type { Kitchen, Task } from '../model/kitchen.ts';
import type { KitchenSpec } from '../model/spec.ts';
import { isMet, type Reach, reachOf, type Want } from '../teaching/index.ts';
import { inside, type KitchenFinding } from './finding.ts';

/**
 * Steps that can never be begun or never be done, and choices that can never be made; a dish is told once, not by order.
 * Where a dish cannot do without it, that is an error.
 * @param isSpared whether the kitchen can do without the dish: that makes it a warning
 */
export function stepFindings(kitchen: Kitchen, spec: KitchenSpec, isSpared: boolean): readonly KitchenFinding[] {
  const reach = reachOf(kitchen);
  const told = new Set<string>();
  return kitchen.tasks
    .flatMap((task) => taskFindings(kitchen, spec, task, reach, isSpared))
    .filter((finding) => {
      const key = JSON.stringify(finding.path);
      const isNew = !told.has(key);
      told.add(key);
      return isNew;
    });
}

function taskFindings(
  kitchen: Kitchen,
  spec: KitchenSpec,
  task: Task,
  reach: Reach,
  isSpared: boolean,
): readonly KitchenFinding[] {
  const path = ['dishes', kitchen.orders[task.order]?.dish ?? '', 'steps', task.step];
  const want = reach.wanting.get(task.index);
  const severity = task.optional || isSpared ? 'warning' : 'error';
  const found: readonly Omit<KitchenFinding, 'severity'>[] = [
    ...(want === undefined ? [] : [neverBegins(task, want)]),
    ...(task.optional || Number.isFinite(task.minutes) ? [] : [neverEnds(task)]),
  ];
  const choices = choiceFindings(kitchen, spec, task, reach, severity);
  return [...found.map((one) => ({ ...one, severity }) as const), ...choices].map((one) => inside(path, one));
}

const neverBegins = ({ step }: Task, { what, name }: Want): Omit<KitchenFinding, 'severity'> => ({
  code: 'step-never-begins',
  path: [],
  message: `the step "${step}" can never begin: the ${what} "${name}" is never ${what === 'tool' ? 'free' : 'there'} for it`,
  fix:
    what === 'tool'
      ? 'have more pieces of it, or let an earlier step of the dish return what it took'
      : 'put it into stock, or let a step that can be done restock it',
});

const neverEnds = ({ step }: Task): Omit<KitchenFinding, 'severity'> => ({
  code: 'step-never-ends',
  path: ['minutes'],
  message: `the step "${step}" never ends, and the dish cannot do without it`,
  fix: 'give it minutes, or make it one alternative of a choice: "after": [["it", "another"]]',
});

/** The choices that a step names, in the author's words. Of `times`, only the first one names them. */
function choiceFindings(
  { orders }: Kitchen,
  spec: KitchenSpec,
  task: Task,
  { done }: Reach,
  severity: KitchenFinding['severity'],
): readonly KitchenFinding[] {
  const after = spec.dishes[orders[task.order]?.dish ?? '']?.steps[task.step]?.after ?? [];
  return task.after.flatMap((need, nth): readonly KitchenFinding[] => {
    const named = after[nth];
    if (!need.choice || named === undefined || typeof named === 'string') return [];
    if (!isMet(need, done)) {
      const fix = 'let one of its alternatives end: give it minutes, and what it needs';
      const message = `no alternative of this choice of "${task.step}" can ever be done`;
      return [{ code: 'choice-never-ends', severity, path: ['after', nth], message, fix }];
    }
    return need.anyOf.flatMap((index, at): readonly KitchenFinding[] => {
      if (done.has(index)) return [];
      const message = `the alternative "${named[at]}" can never be done`;
      const fix = 'nothing, if that is the lesson; else give it minutes, and what it needs';
      return [{ code: 'alternative-never-ends', severity: 'note', path: ['after', nth, at], message, fix }];
    });
  });
}
