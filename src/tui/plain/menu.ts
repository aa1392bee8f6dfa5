import { type Choice, decisions, type Refusal, type Shift } from '../../kitchen/index.ts';
import type { TaskDecision } from '../../model/decision.ts';
import type { Kitchen, Task } from '../../model/kitchen.ts';
import { taskLabel } from '../../words/events.ts';
import { clockTime, shortReason } from '../../words/refusals.ts';
import { waitOf } from '../choices.ts';
import { counted } from '../line.ts';
import { ordersText } from './plain-words.ts';

/** A decision, possible or not, with all that is said behind its name. */
interface Item {
  readonly decision: TaskDecision;
  readonly task: Task;
  readonly tail: string;
}

/** Decisions that differ in nothing but their order: said in one line, yet each with a number of its own. */
type Group = readonly [Item, ...Item[]];

/**
 * What can be decided now except `wait`, the first of them being number 1: actions before stares, each by order number
 * and then in the dish's order, like ones of other orders at once behind the first.
 */
export const plainChoices = (shift: Shift): readonly TaskDecision[] =>
  possible(shift).flatMap((group) => group.map(({ decision }) => decision));

/** From this many choices on a number is finished with Enter. */
export const NEEDS_ENTER = 10;

/** What can be done, with its numbers; the wait, with what it waits for; and what is not possible yet, with its reason. */
export function menuLines(shift: Shift): readonly string[] {
  const { kitchen } = shift;
  const wait = waitOf(shift);
  let number = 1;
  const numbered = possible(shift).map((group) => {
    const first = number;
    number += group.length;
    return `  ${numbersText(first, group.length)}: ${groupText(kitchen, group)}`;
  });
  return [
    ...numbered,
    ...(wait === null ? [] : [`  w: wait until ${wait.until}, ${wait.what}`]),
    ...refused(shift).map((group) => `  not yet: ${groupText(kitchen, group)}`),
    ...(number > NEEDS_ENTER ? ['Finish a number with Enter.'] : []),
  ];
}

function possible(shift: Shift): readonly Group[] {
  const items = decisions(shift).legal.flatMap((choice): readonly Item[] => {
    const { decision } = choice;
    const task = decision.verb === 'wait' ? undefined : shift.kitchen.tasks[decision.task];
    if (decision.verb === 'wait' || task === undefined) return [];
    return [{ decision, task, tail: takesText(shift, choice, task) }];
  });
  const isStare = ({ decision }: Item): boolean => decision.verb === 'stare';
  return grouped([...items.filter((item) => !isStare(item)), ...items.filter(isStare)]);
}

function refused(shift: Shift): readonly Group[] {
  const { legal, refused: all } = decisions(shift);
  const busy = new Set(legal.flatMap(({ decision }) => (decision.verb === 'wait' ? [] : [decision.task])));
  const items = all.flatMap(({ decision, refusal }): readonly Item[] => {
    const task = decision.verb === 'wait' ? undefined : shift.kitchen.tasks[decision.task];
    if (decision.verb === 'wait' || task === undefined || busy.has(task.index)) return [];
    const isMainVerb = decision.verb === (task.kind === 'station' ? 'start' : 'do');
    return isMainVerb && isWanted(shift, task, refusal)
      ? [{ decision, task, tail: lacksText(shift, task, refusal) }]
      : [];
  });
  return grouped(items);
}

const isWanted = (shift: Shift, task: Task, { rule }: Refusal): boolean =>
  shift.tasks[task.index]?.mode === 'todo' && shift.orders[task.order]?.mode === 'open' && rule !== 'not-needed';

function grouped(items: readonly Item[]): readonly Group[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = `${item.decision.verb} ${item.task.name} ${item.tail}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** `3`, `3 and 4`, `3 to 5`: so many numbers in a row. */
export const numbersText = (first: number, count: number): string =>
  count === 1 ? `${first}` : `${first} ${count === 2 ? 'and' : 'to'} ${first + count - 1}`;

/** `start #2 toast, takes 0 minutes`, or for several orders `start toast for #1 to #4, each takes 0 minutes`. */
function groupText(kitchen: Kitchen, group: Group): string {
  const [{ decision, task, tail }] = group;
  const verb = decision.verb === 'stare' ? 'stare at' : decision.verb;
  const helper = decision.verb === 'start' && task.delegable ? ' by a helper' : '';
  if (group.length === 1) return `${verb} ${taskLabel(kitchen, task.index)}${helper}, ${tail}`;
  return `${verb} ${task.name}${helper} for ${ordersText(group.map((item) => item.task.order + 1))}, each ${tail}`;
}

/** `takes 8 minutes, until 0:08`; of a start also when it rings, and that it burns. */
function takesText({ minute }: Shift, { decision, minutes }: Choice, task: Task): string {
  if (minutes === null) return 'never ends';
  const takes = `takes ${counted(minutes, 'minute')}`;
  if (decision.verb !== 'start') return minutes === 0 ? takes : `${takes}, until ${clockTime(minute + minutes)}`;
  if (task.minutes === Number.POSITIVE_INFINITY) return `${takes}, never rings`;
  const burns = Number.isFinite(task.burns) ? `, burns ${counted(task.burns, 'minute')} after that` : '';
  return `${takes}, rings at ${clockTime(minute + minutes + task.minutes)}${burns}`;
}

/** What it will take, and why it is not possible now: `20 minutes at the oven, needs ask`. */
function lacksText(shift: Shift, task: Task, refusal: Refusal): string {
  const reason = shortReason(shift, refusal);
  if (task.kind === 'hands-on') return `takes ${counted(task.minutes, 'minute')}, ${reason}`;
  const cooks = task.minutes === Number.POSITIVE_INFINITY ? 'never rings' : `cooks ${counted(task.minutes, 'minute')}`;
  const burns = Number.isFinite(task.burns) ? `, burns ${counted(task.burns, 'minute')} after that` : '';
  return `${task.start > 0 ? `takes ${counted(task.start, 'minute')}, ` : ''}${cooks}${burns}, ${reason}`;
}
