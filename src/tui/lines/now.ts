import type { Shift } from '../../kitchen/index.ts';
import type { Log } from '../../model/event.ts';
import type { Task } from '../../model/kitchen.ts';
import { orderLabel, taskLabel } from '../../words/events.ts';
import { handsAt } from '../../words/hands.ts';
import type { Still } from '../film.ts';
import { counted, type Line, line, loud, piece, spinner } from '../line.ts';
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
      return [[loud(` ${glyphs.lost} ${taskLabel(kitchen, event.task)} has burnt `, 'burnt')]];
    return event.type === 'lost'
      ? [[loud(` ${glyphs.lost} ${orderLabel(kitchen, event.order)} is lost `, 'burnt')]]
      : [];
  });
}

const TONES: Readonly<Record<string, 'staring' | 'waiting' | 'working'>> = { staring: 'staring', waiting: 'waiting' };

function ringLine(shift: Shift, rings: readonly Task[], theme: Theme): Line {
  const oldest = rings[0];
  const stood = oldest === undefined ? 0 : stoodFor(shift, oldest);
  const flash = theme.reducedMotion || shift.minute % 2 === 0;
  const count = ` ${theme.glyphs.onRail} ${counted(rings.length, 'ring')} unanswered `;
  return [piece('  '), flash ? loud(count, 'ready') : piece(count, 'ready'), piece(`  for ${stood}m`)];
}

const DOING: Readonly<Record<string, readonly [you: string, they: string]>> = {
  loading: ['load', 'loads'],
  staring: ['stare at', 'stares at'],
  collecting: ['collect', 'collects'],
  handling: ['handle', 'handles'],
  clearing: ['clear', 'clears'],
};

/**
 * What the brain is at: `you are chopping`, `you stare at toast`, `you wait`, `you are free`.
 * @param who another cook's name: `house is chopping`, `house stares at toast`
 */
export function handsText(shift: Shift, who: string | null = null): string {
  const { mode, task } = shift.brain;
  const name = who ?? 'you';
  const are = who === null ? 'are' : 'is';
  if (mode === 'free') return `${name} ${are} free`;
  if (mode === 'waiting') return `${name} ${who === null ? 'wait' : 'waits'}`;
  if (mode === 'doing') {
    const whose = shift.kitchen.orders.length > 1 ? ` for #${(shift.kitchen.tasks[task]?.order ?? 0) + 1}` : '';
    return `${name} ${are} ${handsAt(shift.kitchen.tasks[task]?.step ?? '')}${whose}`;
  }
  return `${name} ${DOING[mode]?.[who === null ? 0 : 1] ?? ''} ${taskLabel(shift.kitchen, task)}`;
}
