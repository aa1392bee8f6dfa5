import type { Shift } from '../../kitchen/index.ts';
import type { Log } from '../../model/event.ts';
import type { Task } from '../../model/kitchen.ts';
import { orderLabel, taskLabel } from '../../words/events.ts';
import { handsAt } from '../../words/hands.ts';
import { MESSAGES } from '../../words/messages.ts';
import type { Still } from '../film.ts';
import { type Line, line, loud, piece, spinner } from '../line.ts';
import type { Theme } from '../theme.ts';
import { onRail } from './rail.ts';
import { bar } from './stations.ts';
import { leftText, stoodFor } from './task-words.ts';

/** What the hands are at while a decision's minutes pass, and what rings meanwhile. */
export function busyLines({ shift, log }: Still, theme: Theme): readonly Line[] {
  const { mode, task: index, until } = shift.brain;
  const task = shift.kitchen.tasks[index];
  const end = mode === 'staring' ? (shift.tasks[index]?.due ?? until) : until;
  const left = Number.isFinite(end) ? leftText(end - shift.minute) : '';
  const progress =
    task !== undefined && mode === 'doing' ? `${bar(until - shift.minute, task.minutes, theme.glyphs, 16)} ` : '';
  const rings = onRail(shift);
  return [
    [spinner(theme.glyphs.working, TONES[mode] ?? 'working'), piece(` ${handsText(shift)}`, 'selected')],
    [piece(`  ${progress}`, 'working'), piece(left)],
    ...(rings.length === 0 ? [] : [line(''), ringLine(shift, rings, theme)]),
    ...burntLines(shift, log, theme),
  ];
}

/** For so many minutes it is told that something has just burnt, or that an order was lost. */
const SMOKE_MINUTES = 5;

function burntLines({ kitchen, minute }: Shift, log: Log, { glyphs }: Theme): readonly Line[] {
  return log.flatMap((event): readonly Line[] => {
    if (event.minute <= minute - SMOKE_MINUTES) return [];
    if (event.type === 'burnt')
      return [[loud(` ${glyphs.lost} ${MESSAGES.hands.hasBurnt(taskLabel(kitchen, event.task))} `, 'burnt')]];
    return event.type === 'lost'
      ? [[loud(` ${glyphs.lost} ${MESSAGES.hands.isLost(orderLabel(kitchen, event.order))} `, 'burnt')]]
      : [];
  });
}

const TONES: Readonly<Record<string, 'staring' | 'waiting' | 'working'>> = { staring: 'staring', waiting: 'waiting' };

function ringLine(shift: Shift, rings: readonly Task[], theme: Theme): Line {
  const oldest = rings[0];
  const stood = oldest === undefined ? 0 : stoodFor(shift, oldest);
  const flash = theme.reducedMotion || shift.minute % 2 === 0;
  const count = ` ${theme.glyphs.onRail} ${MESSAGES.hands.unanswered(rings.length)} `;
  return [
    piece('  '),
    flash ? loud(count, 'ready') : piece(count, 'ready'),
    piece(`  ${MESSAGES.hands.unansweredFor(stood)}`),
  ];
}

/**
 * What the brain is at: `you are chopping`, `you stare at toast`, `you wait`, `you are free`.
 * @param who another cook's name: `house is chopping`, `house stares at toast`
 */
export function handsText({ brain, kitchen }: Shift, who: string | null = null): string {
  const { mode, task } = brain;
  const { hands } = MESSAGES;
  const words = who === null ? hands.you : hands.cook(who);
  if (mode === 'free' || mode === 'waiting') return words[mode];
  if (mode !== 'doing') return words[mode](taskLabel(kitchen, task));
  const { step = '', order = 0 } = kitchen.tasks[task] ?? {};
  const work = handsAt(step);
  return words.doing(kitchen.orders.length > 1 ? hands.forOrder(work, order + 1) : work);
}
