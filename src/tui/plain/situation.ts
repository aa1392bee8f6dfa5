import { isNeeded, type Shift } from '../../kitchen/index.ts';
import type { Log } from '../../model/event.ts';
import type { Kitchen, Task } from '../../model/kitchen.ts';
import { eventText, orderLabel, taskLabel } from '../../words/events.ts';
import { MESSAGES } from '../../words/messages.ts';
import { clockTime } from '../../words/refusals.ts';
import { supplyWords } from '../../words/supplies.ts';
import { onRail } from '../lines/rail.ts';
import { fuse, stoodFor } from '../lines/task-words.ts';
import { menuLines } from './menu.ts';
import { ordersText, spoken } from './plain-words.ts';

/** What has happened, a sentence a line. */
export function happeningLines(kitchen: Kitchen, events: Log): readonly string[] {
  return events.flatMap((event) => {
    const text = eventText(kitchen, event);
    return text === null ? [] : [`${clockTime(event.minute)} ${spoken(text)}`];
  });
}

/** How things stand, and what can be done with its number. */
export const situationLines = (shift: Shift): readonly string[] => [
  `${MESSAGES.plain.situation.free(clockTime(shift.minute))}${standing(shift)}`,
  ...menuLines(shift),
];

/** What rings, what cooks, who keeps what and who will leave, in one sentence each; empty if nothing does. */
function standing(shift: Shift): string {
  const words = MESSAGES.plain.situation;
  const sentence = (title: string, list: readonly string[]): string =>
    list.length === 0 ? '' : ` ${title}: ${list.join('; ')}.`;
  return (
    sentence(words.onRail, railTexts(shift)) +
    sentence(words.cooking, cookingTexts(shift)) +
    sentence(words.supplies, supplyTexts(shift)) +
    sentence(words.unlessServed, leavingTexts(shift))
  );
}

/** A task with what is said behind its name. */
interface Said {
  readonly task: Task;
  readonly tail: string;
}

/** A text for each, or for several orders' like tasks together: `bake of #1 to #4, rings at 0:10`. */
function alike(kitchen: Kitchen, all: readonly Said[]): readonly string[] {
  const groups = new Map<string, [Task, ...Task[]]>();
  for (const { task, tail } of all) {
    const key = `${task.name}${tail}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [task]);
    else group.push(task);
  }
  return [...groups].map(([key, [task, ...more]]) => {
    const tail = key.slice(task.name.length);
    if (more.length === 0) return `${taskLabel(kitchen, task.index)}${tail}`;
    const numbers = [task, ...more].map(({ order }) => order + 1).sort((a, b) => a - b);
    return `${MESSAGES.plain.situation.of(task.name, ordersText(numbers))}${tail}`;
  });
}

function railTexts(shift: Shift): readonly string[] {
  const all = onRail(shift).map((task): Said => {
    const left = fuse(shift, task);
    const isBuzz = shift.tasks[task.index]?.mode === 'failed';
    const words = MESSAGES.plain.situation;
    const stood = (isBuzz ? words.buzzingFor : words.stoodFor)(stoodFor(shift, task));
    if (!Number.isFinite(left)) return { task, tail: ` ${stood}` };
    return { task, tail: ` ${stood}, ${(isBuzz ? words.alarmAt : words.burnsAt)(clockTime(shift.minute + left))}` };
  });
  return alike(shift.kitchen, all);
}

function cookingTexts(shift: Shift): readonly string[] {
  const all = shift.onStations.flatMap((index): readonly Said[] => {
    const state = shift.tasks[index];
    const task = shift.kitchen.tasks[index];
    if (state?.mode !== 'cooking' || task === undefined || !isNeeded(shift, task)) return [];
    const words = MESSAGES.plain.situation;
    if (!Number.isFinite(state.due)) return [{ task, tail: `, ${words.neverRings}` }];
    const burns = Number.isFinite(task.burns) ? `, ${words.burnsAt(clockTime(state.due + task.burns))}` : '';
    return [{ task, tail: `, ${words.ringsAt(clockTime(state.due))}${burns}` }];
  });
  return alike(shift.kitchen, all);
}

const supplyTexts = (shift: Shift): readonly string[] =>
  supplyWords(shift).map(({ name, words }) => `${name} ${words}`);

const leavingTexts = ({ kitchen, orders }: Shift): readonly string[] =>
  kitchen.orders.flatMap(({ index, at, patience }) =>
    orders[index]?.mode === 'open' && Number.isFinite(patience)
      ? [MESSAGES.plain.situation.leavesAt(orderLabel(kitchen, index), clockTime(at + patience))]
      : [],
  );

/** Who orders what, in one line: `Orders: #1 and #2 soup; #3 toast at 0:05.` */
export function ordersLine({ orders }: Kitchen): string {
  const alike = new Map<string, number[]>();
  for (const { dish, at, number } of orders) {
    const key = at === 0 ? dish : MESSAGES.plain.situation.dishAt(dish, clockTime(at));
    alike.set(key, [...(alike.get(key) ?? []), number]);
  }
  const list = [...alike].map(([what, numbers]) => `${ordersText(numbers)} ${what}`).join('; ');
  return MESSAGES.plain.situation.orders(orders.length, list);
}
