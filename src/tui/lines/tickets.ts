import type { Shift } from '../../kitchen/index.ts';
import type { Kitchen, Order, Task } from '../../model/kitchen.ts';
import { MESSAGES } from '../../words/messages.ts';
import { clockTime } from '../../words/refusals.ts';
import type { Still } from '../film.ts';
import { columnsOf, firstFitting, type Line, line, type Piece, padded, piece, textOf } from '../line.ts';
import type { Theme } from '../theme.ts';
import { burntTasks, longestShortText, type TaskWords, taskWords } from './task-words.ts';

/**
 * The tickets: every open order with its tasks, orders to come, served and lost ones.
 * @param folded an order is one line, and neighbours that are alike share one
 * @param width columns of a line
 */
export function ticketLines(still: Still, folded: boolean, width: number, theme: Theme): readonly Line[] {
  const { shift } = still;
  const burnt = burntTasks(still.log);
  if (folded) return foldedTickets(shift, burnt, width, theme);
  return shift.kitchen.orders.flatMap((order) => fullTicket(shift, order, burnt, width, theme));
}

function fullTicket(
  shift: Shift,
  order: Order,
  burnt: ReadonlySet<number>,
  width: number,
  theme: Theme,
): readonly Line[] {
  const name = `#${order.number} ${order.dish}`;
  const head = headOf(shift, order, name, theme);
  if (shift.orders[order.index]?.mode !== 'open') return [head];
  const tasks = tasksOf(shift, order);
  const widest = Math.min(16, Math.max(...tasks.map((task) => columnsOf(task.name))));
  const room = width - widest - 5;
  return [
    head,
    ...tasks.map((task) => {
      const { glyph, forms, tone } = taskWords(shift, task, burnt.has(task.index), theme);
      const words = firstFitting(forms, room);
      const gap = columnsOf(words) < room ? '  ' : ' ';
      const name = padded(task.name, widest, theme.glyphs.cut);
      return [piece('  '), glyph, piece(` ${name}${gap}`, toneOfName(tone)), piece(words, tone)];
    }),
  ];
}

const toneOfName = (tone: TaskWords['tone']): TaskWords['tone'] =>
  tone === 'cannot' || tone === 'faint' || tone === 'done' ? tone : 'plain';

const tasksOf = (shift: Shift, order: Order): readonly Task[] =>
  order.tasks.map((index) => shift.kitchen.tasks[index] as Task);

/** The order's own line: its name and how it stands. */
function headOf(shift: Shift, order: Order, name: string, theme: Theme): Line {
  const { glyphs } = theme;
  const state = shift.orders[order.index];
  if (state?.mode === 'served')
    return [piece(`${glyphs.done} ${name}  ${MESSAGES.orders.servedAt(clockTime(state.servedAt))}`, 'done')];
  if (state?.mode === 'lost') return [piece(`${glyphs.lost} ${name}  ${MESSAGES.orders.lost}`, 'burnt')];
  if (state?.mode === 'expected') {
    const isLate = order.at <= shift.minute || shift.mode !== 'running';
    const words = isLate ? MESSAGES.orders.notArrived : MESSAGES.orders.arrivesAt(clockTime(order.at));
    return [piece(`${glyphs.cannot} ${name}  ${words}`, 'cannot')];
  }
  const patience = patienceOf(shift, order);
  return patience === null ? line(name, 'title') : [piece(name, 'title'), piece('  '), patience];
}

/** How long the order still waits; loud words once it is nearly gone. */
function patienceOf(shift: Shift, order: Order): Piece | null {
  const left = order.at + order.patience - shift.minute;
  return Number.isFinite(left) ? piece(MESSAGES.orders.leavesIn(left), left <= 5 ? 'burnt' : 'faint') : null;
}

/** How much a folded ticket says. */
interface Detail {
  /** Which of a task's forms; the shortest has its minutes only. */
  readonly form: number;
  /** Blanks between tasks. */
  readonly gap: '  ' | ' ';
  readonly dish: boolean;
}

/** From the most words to the fewest. Where all order the same, the dish's name is the first that can be spared. */
function detailsOf({ orders }: Kitchen): readonly Detail[] {
  const sameDish = orders.every(({ dish }) => dish === orders[0]?.dish);
  const details = [0, 1, 2, 3, 4].map((form): Detail => ({ form, gap: '  ', dish: true }));
  const shortest: Detail = { form: Number.POSITIVE_INFINITY, gap: '  ', dish: true };
  const spared = [shortest, { ...shortest, gap: ' ' as const }];
  return [...details, ...spared, ...(sameDish ? spared.map((one) => ({ ...one, dish: false })) : [])];
}

/** One line for an order, or for a run of neighbours that look the same; all of them in as much detail as fits. */
function foldedTickets(shift: Shift, burnt: ReadonlySet<number>, width: number, theme: Theme): readonly Line[] {
  let tickets: readonly (readonly Line[])[] = [];
  let last: Detail = { form: 0, gap: ' ', dish: false };
  for (const detail of detailsOf(shift.kitchen)) {
    tickets = foldAlike(shift, burnt, detail, theme);
    last = detail;
    if (tickets.every((parts) => columnsOf(parts.map(textOf).join(detail.gap)) <= width)) break;
  }
  return tickets.flatMap((parts) => joined(parts, last.gap, width));
}

/** Orders that look the same share a ticket: its numbers, then what there is to say about each task. */
function foldAlike(
  shift: Shift,
  burnt: ReadonlySet<number>,
  detail: Detail,
  theme: Theme,
): readonly (readonly Line[])[] {
  const groups: { first: Order; last: Order; tail: readonly Line[] }[] = [];
  const textsOf = (tail: readonly Line[]): string => tail.map(textOf).join('\n');
  for (const order of shift.kitchen.orders) {
    const tail = compactTail(shift, order, burnt, detail, theme);
    const group = groups.at(-1);
    if (group !== undefined && group.first.dish === order.dish && textsOf(group.tail) === textsOf(tail))
      group.last = order;
    else groups.push({ first: order, last: order, tail });
  }
  return groups.map(({ first, last, tail }) => {
    const numbers = `#${first.number}${first === last ? '' : `-${last.number}`}`;
    const name = detail.dish ? `${numbers} ${first.dish}` : numbers;
    return [line(name, toneOfOrder(shift, first)), ...tail];
  });
}

/** Parts beside each other, on further lines what has no room on the first. */
function joined(parts: readonly Line[], gap: string, width: number): readonly Line[] {
  const lines: Line[] = [];
  for (const part of parts) {
    const open = lines.at(-1);
    const longer = open === undefined ? part : [...open, piece(gap), ...part];
    if (open === undefined) lines.push(part);
    else if (columnsOf(textOf(longer)) <= width) lines[lines.length - 1] = longer;
    else lines.push([piece('  '), ...part]);
  }
  return lines;
}

/** How many lines folded tickets take at most in their shortest form, where a line has `width` columns. */
export const foldedTicketRows = ({ orders, tasks }: Kitchen, width: number): number =>
  orders.reduce((rows, order) => {
    const parts = order.tasks
      .map((index) => tasks[index] as Task)
      .map((task) => line(`+ ${task.name} ${longestShortText(task)}`));
    return rows + joined([line(`#${order.number}`), ...parts], ' ', width).length;
  }, 0);

const toneOfOrder = (shift: Shift, order: Order): TaskWords['tone'] => {
  const mode = shift.orders[order.index]?.mode;
  return mode === 'open' ? 'title' : mode === 'lost' ? 'burnt' : mode === 'served' ? 'done' : 'cannot';
};

/** What stands behind the order's name when it is folded. */
function compactTail(
  shift: Shift,
  order: Order,
  burnt: ReadonlySet<number>,
  { form }: Detail,
  theme: Theme,
): readonly Line[] {
  const mode = shift.orders[order.index]?.mode;
  if (mode === 'served') return [line(`${theme.glyphs.done} ${MESSAGES.orders.served}`, 'done')];
  if (mode === 'lost') return [line(`${theme.glyphs.lost} ${MESSAGES.orders.lost}`, 'burnt')];
  if (mode === 'expected')
    return [line(`${theme.glyphs.cannot} ${MESSAGES.orders.arrivesAt(clockTime(order.at))}`, 'cannot')];
  const patience = patienceOf(shift, order);
  const tasks = tasksOf(shift, order).map((task): Line => {
    const { glyph, forms, tone } = taskWords(shift, task, burnt.has(task.index), theme);
    const words = tone === 'done' ? '' : (forms[form] ?? forms.at(-1) ?? '');
    return [glyph, piece(` ${task.name}${words === '' ? '' : ` ${words}`}`, tone)];
  });
  return patience === null ? tasks : [[patience], ...tasks];
}
