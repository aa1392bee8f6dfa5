import type { Shift } from '../../kitchen/index.ts';
import type { Order, Task } from '../../model/kitchen.ts';
import { clockTime } from '../../words/refusals.ts';
import type { Still } from '../film.ts';
import { columnsOf, type Line, line, type Piece, padded, piece, textOf } from '../line.ts';
import type { Theme } from '../theme.ts';
import { burntTasks, type TaskWords, taskWords } from './task-words.ts';

/**
 * The tickets: every open order with its tasks, orders to come, served and lost ones. In full if that fits into `rows`;
 * otherwise an order is one line, and orders that are alike share one.
 */
export function ticketLines(still: Still, rows: number, theme: Theme): readonly Line[] {
  const { shift } = still;
  const burnt = burntTasks(still.log);
  const full = shift.kitchen.orders.flatMap((order) => fullTicket(shift, order, burnt, theme));
  return full.length <= rows ? full : foldAlike(shift, shift.kitchen.orders, burnt, theme);
}

/** How many rows the tickets take when every order stands there in full. */
export const fullTicketRows = ({ kitchen }: Shift): number => kitchen.orders.length + kitchen.tasks.length;

function fullTicket(shift: Shift, order: Order, burnt: ReadonlySet<number>, theme: Theme): readonly Line[] {
  const name = `#${order.number} ${order.dish}`;
  const head = headOf(shift, order, name, theme);
  if (shift.orders[order.index]?.mode !== 'open') return [head];
  const tasks = tasksOf(shift, order);
  const widest = Math.min(16, Math.max(...tasks.map((task) => columnsOf(task.name))));
  return [
    head,
    ...tasks.map((task) => {
      const { glyph, words, tone } = taskWords(shift, task, burnt.has(task.index), theme);
      return [
        piece('  '),
        glyph,
        piece(` ${padded(task.name, widest, theme.glyphs.cut)}  `, toneOfName(tone)),
        piece(words, tone),
      ];
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
  if (state?.mode === 'served') return [piece(`${glyphs.done} ${name}  served ${clockTime(state.servedAt)}`, 'done')];
  if (state?.mode === 'lost') return [piece(`${glyphs.lost} ${name}  lost`, 'burnt')];
  if (state?.mode === 'expected') {
    return order.at <= shift.minute || shift.mode !== 'running'
      ? [piece(`${glyphs.cannot} ${name}  not arrived`, 'cannot')]
      : [piece(`${glyphs.cannot} ${name}  arrives at ${clockTime(order.at)}`, 'cannot')];
  }
  const patience = patienceOf(shift, order);
  return patience === null ? line(name, 'title') : [piece(name, 'title'), piece('  '), patience];
}

/** How long the order still waits; loud words once it is nearly gone. */
function patienceOf(shift: Shift, order: Order): Piece | null {
  const left = order.at + order.patience - shift.minute;
  return Number.isFinite(left) ? piece(`leaves in ${left}m`, left <= 5 ? 'burnt' : 'faint') : null;
}

/** One line for an order, or for a run of neighbours that look the same. */
function foldAlike(shift: Shift, orders: readonly Order[], burnt: ReadonlySet<number>, theme: Theme): readonly Line[] {
  const groups: { first: Order; last: Order; line: Line }[] = [];
  for (const order of orders) {
    const tail = compactTail(shift, order, burnt, theme);
    const group = groups.at(-1);
    if (group !== undefined && group.first.dish === order.dish && textOf(group.line) === textOf(tail))
      group.last = order;
    else groups.push({ first: order, last: order, line: tail });
  }
  return groups.map(({ first, last, line: tail }) => {
    const to = first === last ? '' : `-${last.number}`;
    return [piece(`#${first.number}${to} ${first.dish}`, toneOfOrder(shift, first)), piece('  '), ...tail];
  });
}

const toneOfOrder = (shift: Shift, order: Order): TaskWords['tone'] => {
  const mode = shift.orders[order.index]?.mode;
  return mode === 'open' ? 'title' : mode === 'lost' ? 'burnt' : mode === 'served' ? 'done' : 'cannot';
};

/** What stands behind the order's name when it has one line only. */
function compactTail(shift: Shift, order: Order, burnt: ReadonlySet<number>, theme: Theme): Line {
  const mode = shift.orders[order.index]?.mode;
  if (mode === 'served') return [piece(`${theme.glyphs.done} served`, 'done')];
  if (mode === 'lost') return [piece(`${theme.glyphs.lost} lost`, 'burnt')];
  if (mode === 'expected') return [piece(`${theme.glyphs.cannot} arrives at ${clockTime(order.at)}`, 'cannot')];
  const patience = patienceOf(shift, order);
  const tasks = tasksOf(shift, order).flatMap((task): Line => {
    const { glyph, words, tone } = taskWords(shift, task, burnt.has(task.index), theme);
    return [glyph, piece(` ${task.name}${shortTail(tone, words)}  `, tone)];
  });
  return patience === null ? tasks : [patience, piece('  '), ...tasks];
}

/** The minutes in a task's words, where they matter: `6m` of `stove, 6m left`. */
const shortTail = (tone: TaskWords['tone'], words: string): string => {
  const minutes = /\d+m/u.exec(words)?.[0];
  return minutes !== undefined && (tone === 'working' || tone === 'ready' || tone === 'burnt') ? ` ${minutes}` : '';
};
