import { type Choice, decisions, type Refusal, type Shift } from '../../kitchen/index.ts';
import type { TaskDecision } from '../../model/decision.ts';
import type { Kitchen, Task } from '../../model/kitchen.ts';
import { taskLabel } from '../../words/events.ts';
import { MESSAGES } from '../../words/messages.ts';
import { clockTime, shortReason } from '../../words/refusals.ts';
import { supplyUse } from '../../words/supplies.ts';
import { optionText, waitOf } from '../choices.ts';
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
  const words = MESSAGES.plain.menu;
  const wait = waitOf(shift);
  let number = 1;
  const numbered = possible(shift).map((group) => {
    const first = number;
    number += group.length;
    return `  ${numbersText(first, group.length)}: ${groupText(kitchen, group)}`;
  });
  return [
    ...numbered,
    ...(wait === null ? [] : [`  ${words.wait(wait.until, wait.what)}`]),
    ...refused(shift).map((group) => `  ${words.notYet(groupText(kitchen, group))}`),
    ...(number > NEEDS_ENTER ? [words.finishWithEnter] : []),
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
export function numbersText(first: number, count: number): string {
  if (count === 1) return `${first}`;
  const { and, numbersFromTo } = MESSAGES.plain;
  return (count === 2 ? and : numbersFromTo)(`${first}`, `${first + count - 1}`);
}

/** `start #2 toast, takes 0 minutes`, or for several orders `start toast for #1 to #4, each takes 0 minutes`. */
function groupText(kitchen: Kitchen, group: Group): string {
  const [{ decision, task, tail }] = group;
  if (group.length === 1) return `${optionText(decision.verb, task, taskLabel(kitchen, task.index))}, ${tail}`;
  const orders = ordersText(group.map((item) => item.task.order + 1));
  return MESSAGES.plain.menu.forEach(optionText(decision.verb, task, task.name), orders, tail);
}

/** What it takes; where the task begins with it, also of tools and stock. */
function takesText(shift: Shift, choice: Choice, task: Task): string {
  const isBegun = shift.tasks[task.index]?.mode === 'todo';
  return `${minutesOf(shift, choice, task)}${isBegun ? supplyText(shift.kitchen, task) : ''}`;
}

/** `takes 8 minutes, until 0:08`; of a start also when it rings, and that it burns. */
function minutesOf({ minute }: Shift, { decision, minutes }: Choice, task: Task): string {
  const words = MESSAGES.plain.menu;
  if (minutes === null) return words.neverEnds;
  const takes = words.takes(minutes);
  if (decision.verb !== 'start') return minutes === 0 ? takes : `${takes}, ${words.until(clockTime(minute + minutes))}`;
  if (task.minutes === Number.POSITIVE_INFINITY) return `${takes}, ${words.neverRings}`;
  return `${takes}, ${words.ringsAt(clockTime(minute + minutes + task.minutes))}${burnsText(task)}${collectText(task)}`;
}

/** What it will take, and why it is not possible now: `20 minutes at the oven, needs ask`. */
function lacksText(shift: Shift, task: Task, refusal: Refusal): string {
  const words = MESSAGES.plain.menu;
  const reason = `${shortReason(shift, refusal)}${supplyText(shift.kitchen, task)}`;
  if (task.kind === 'hands-on') return `${words.takes(task.minutes)}, ${reason}`;
  const cooks = task.minutes === Number.POSITIVE_INFINITY ? words.neverRings : words.cooks(task.minutes);
  return `${task.start > 0 ? `${words.takes(task.start)}, ` : ''}${cooks}${burnsText(task)}${collectText(task)}, ${reason}`;
}

/** `, takes pan` for what has to do with tools or stock. */
function supplyText(kitchen: Kitchen, task: Task): string {
  const use = supplyUse(kitchen, task);
  return use === '' ? '' : `, ${use}`;
}

/** `, collecting takes 2 minutes` where it takes any. */
const collectText = ({ collect }: Task): string => (collect > 0 ? `, ${MESSAGES.plain.menu.collecting(collect)}` : '');

/** `, burns 3 minutes after that` for what does. */
const burnsText = ({ burns }: Task): string =>
  Number.isFinite(burns) ? `, ${MESSAGES.plain.menu.burnsAfterThat(burns)}` : '';
